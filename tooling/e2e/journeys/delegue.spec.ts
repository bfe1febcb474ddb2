import type { Page, Route } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { password, sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const join = async (page: Page, token: string) => {
  await page.goto(`/invitation/${token}`);
  await visited(page, "Rejoindre « MSP de l’Exemple »");
  await page.getByLabel("Vos prénom et nom").fill("Zoé Inventée");
  await page.getByRole("radio", { name: /^Un identifiant/u }).check();
  await expect(page.getByLabel("Identifiant", { exact: true })).toHaveValue(
    /^zoe\.inventee\.\d+$/u,
  );
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Créer mon compte et rejoindre" }).click();
  await expect(page.getByText(/^zoe\.inventee\.\d+$/u)).toBeVisible();
  await inOrder(page);
  await page.getByRole("button", { name: "Je l’ai noté" }).click();
  await visited(page, "MSP de l’Exemple");
};

journey(
  "le délégué rejoint par son lien, s’engage, puis s’arrête",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    await house.story.know("zoe");
    await house.story.propose("zoe");
    const page = await house.visitor();
    await join(page, await house.story.invite(house.story.persons.zoe));

    await page.getByRole("link", { name: "Mon espace" }).click();
    await visited(page, "Mon espace");
    await expect(
      page.getByText("Vous ne pouvez pas encore exercer dans ce protocole."),
    ).toBeVisible();
    await page.getByRole("button", { name: "Signer mon engagement" }).click();
    const engagement = page.getByRole("dialog", { name: "Mon engagement" });
    await engagement.getByRole("radio", { name: /mon employeur couvre/u }).check();
    await inOrder(page);
    await engagement.getByRole("button", { name: "Signer mon engagement" }).click();
    await expect(page.getByText("Engagement signé le 2 mars 2026")).toBeVisible();
    await page.getByRole("button", { name: "Signer mon attestation" }).click();
    await page
      .getByRole("dialog", { name: "Mon attestation sur l’honneur" })
      .getByRole("button", { name: "Signer mon attestation" })
      .click();
    await expect(page.getByText("Attestation sur l’honneur signée le 2 mars 2026")).toBeVisible();
    const waiting = page.getByRole("list", { name: "Ce qui vous attend" });
    await expect(waiting.getByRole("listitem")).toHaveText([/^Lire l’annexe de l’arrêté, à deux/u]);

    await page.getByRole("button", { name: "M’arrêter" }).click();
    const leaving = page.getByRole("dialog", { name: "Sortir de l’équipe" });
    await inOrder(page);
    await leaving.getByRole("button", { name: "Confirmer la sortie" }).click();
    await expect(leaving).toBeHidden();
    await visited(page, "Mon espace");
    await expect(page.getByRole("button", { name: "M’arrêter" })).toBeHidden();
  },
);

/** Holds what a page asks of an address until it is let go, as a slow network would. */
const holdBack = async (page: Page, address: string): Promise<() => void> => {
  const letGo = Promise.withResolvers<void>();
  await page.route(address, async (route: Route) => {
    await letGo.promise;
    await route.continue();
  });
  return () => letGo.resolve();
};

journey(
  "le délégué signe chaque séquence, et relit la feuille qui a changé",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-17 16:05");
    const { session, parts } = sessions[1];
    await house.story.command("lucie", "openSession", { session });
    const page = await house.enter("ines", "/moi");
    await visited(page, "Mon espace");
    const first = page.getByRole("article").filter({ hasText: "12 h 30 – 14 h 30" });
    await first.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(page.getByRole("status").getByText("Présence signée.")).toBeVisible();

    await page.getByRole("link", { name: "Formation à la douleur lombaire aiguë" }).first().click();
    await visited(page, "Formation à la douleur lombaire aiguë");
    await expect(page.getByText(", 12 h 30 – 14 h 30.")).toBeVisible();
    const letGo = await holdBack(page, `**/sessions/${session}`);
    await house.story.command("lucie", "statePresence", {
      session,
      sequence: parts[1].sequence,
      person: house.story.persons.ines,
      presence: {
        kind: "partial",
        arrived: { day: "2026-03-17", time: "15:40" },
        left: { day: "2026-03-17", time: "17:00" },
      },
      reason: null,
    });
    const refused = page.waitForResponse(/signAttendance/u);
    await page.getByRole("button", { name: "Signer ma présence" }).click();
    expect((await refused).status()).toBe(409);
    letGo();
    await expect(
      page.getByText("La feuille a changé depuis que vous l’avez ouverte."),
    ).toBeVisible();
    await inOrder(page);
    await expect(
      page.getByText(
        "« J’atteste suivre cette séquence, prévue de 15 h 40 à 17 h. Si je pars avant la fin, je le dis au formateur, qui note l’heure. »",
      ),
    ).toBeVisible();
    await page.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(page.getByText(", 15 h 40 – 17 h.")).toBeVisible();
  },
);

journey(
  "le délégué lit les minutes qui lui manquent, et pourquoi elles ne comptent pas",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-11 09:00");
    await house.story.enterAfterwards(sessions[0], "12:52");
    const page = await house.enter("ines", "/moi");
    await visited(page, "Mon espace");
    await expect(page.getByRole("figure", { name: "Mes heures" })).toContainText(
      "il manque 6 h 52 et 2 jours",
    );
    await page.getByText("Ce que je peux faire, et quand appeler").click();
    await expect(page.getByText("Patients de 20 à 55 ans")).toBeVisible();
    await expect(page.getByText("Le patient est adressé au médecin.")).toBeVisible();
    await inOrder(page);
    await page.getByRole("link", { name: "Voir le détail, minute par minute" }).click();
    await visited(page, "Mes heures");
    const line = page.getByRole("row", { name: /^10 mars 2026/u });
    await expect(line).toContainText("3 h 08");
    await expect(line).toContainText("22 min Arrivée tardive ou départ anticipé");
    await expect(page.getByText("Total : 3 h 08 comptées, 22 min non comptées.")).toBeVisible();

    await page.goto(house.at(`/equipes/${house.story.team}`));
    await visited(page, "Douleur lombaire aiguë");
    const card = page
      .getByRole("region", { name: "Qui est prêt" })
      .getByRole("article")
      .filter({ has: page.getByRole("heading", { name: "Inès Fictive" }) });
    await expect(card).toContainText("pas encore");
    await expect(card.getByRole("button", { name: /^Heures et jours sur 10 h/u })).toContainText(
      "3 h 08",
    );
  },
);
