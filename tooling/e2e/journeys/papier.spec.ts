import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { cellOf } from "../src/matrix.ts";
import { piece, sessions } from "../src/story.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const scan = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };
const team = "Douleur lombaire aiguë";

/** The line of someone under « L’équipe ». */
const memberOf = (page: Page, name: string) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("group").filter({ hasText: "Autres gestes" }) })
    .filter({ hasText: name });

const signed = async (page: Page, dialog: string, day: string, act: string) => {
  const paper = page.getByRole("dialog", { name: dialog });
  await paper.getByLabel("Document signé, scanné ou photographié").setInputFiles(scan);
  await typeDay(paper.getByLabel("Signé le"), day);
  await inOrder(page);
  await paper.getByRole("button", { name: act }).click();
  await expect(paper).toBeHidden();
};

journey(
  "tout le chemin de quelqu’un sans accès tient sur papier",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-25 18:00");
    const { story } = house;
    await story.know("zoe");
    await story.propose("zoe");
    const [first, second, third] = sessions;
    await story.enterAfterwards(first, undefined, ["zoe"]);
    await story.enterAfterwards(second, undefined, ["zoe"]);

    const page = await house.enter("camille", `/equipes/${story.team}`);
    await visited(page, team);
    const zoe = memberOf(page, "Zoé Inventée");
    await expect(zoe).toContainText("sans accès à Coopilote");
    await zoe.getByRole("button", { name: "Déposer l’engagement papier" }).click();
    await page
      .getByRole("dialog")
      .getByRole("radio", { name: /disposer d’une assurance/u })
      .check();
    await signed(
      page,
      "Engagement de Zoé Inventée, signé sur papier",
      "2026-03-09",
      "Déposer la feuille signée",
    );
    await expect(zoe).toContainText("engagement signé le 9 mars");
    await zoe.getByRole("button", { name: "Déposer l’attestation papier" }).click();
    await signed(
      page,
      "Attestation sur l’honneur de Zoé Inventée, signée sur papier",
      "2026-03-09",
      "Déposer la feuille signée",
    );
    await expect(zoe).toContainText("attestation sur l’honneur du 9 mars");

    await page.goto(house.at("/seances"));
    await page.getByRole("link", { name: "Saisir une feuille papier" }).click();
    await visited(page, "Saisir une feuille papier");
    await page.getByLabel("Feuille d’émargement numérisée ou photographiée").setInputFiles(scan);
    await page.getByLabel("Lieu").fill("Salle de réunion");
    await typeDay(page.getByLabel("Jour", { exact: true }), third.day);
    await page.getByLabel("Début").first().fill("12:30");
    await page.getByLabel("Fin").first().fill("15:30");
    for (const absent of [/^Inès Fictive/u, /^Hugo Modèle/u])
      await page.getByRole("checkbox", { name: absent }).uncheck();
    await expect(
      page.getByRole("radiogroup", { name: "Sur la feuille : Zoé Inventée" }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Enregistrer la feuille" }).click();
    await visited(page, "Formation : Douleur lombaire aiguë");
    await expect(page.getByText("signé sur papier")).toBeVisible();

    await page.goto(house.at(`/equipes/${story.team}`));
    await expect(await cellOf(page, "Zoé Inventée", "Heures")).toContainText("10 h");
    await page.goto(
      house.at(`/equipes/${story.team}?geste=attester&personne=${story.persons.zoe}`),
    );
    const attest = page.getByRole("dialog", {
      name: "Attester la formation de Zoé Inventée",
    });
    await expect(attest).toContainText("10 h sur 10 h");
    await attest.getByLabel("Délégant qui a signé").selectOption("Dr Lucie Exemple");
    await signed(
      page,
      "Attester la formation de Zoé Inventée",
      "2026-03-25",
      "Déposer l’attestation signée",
    );
    await expect(await cellOf(page, "Zoé Inventée", "Attestation de formation")).toContainText(
      "25 mars",
    );
    await expect(
      page.getByRole("row", { name: /Dr Lucie Exemple a formé Zoé Inventée/u }),
    ).toContainText("en vigueur");
    await inOrder(page);
  },
);
