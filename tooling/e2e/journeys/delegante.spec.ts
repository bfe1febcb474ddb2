import type { Page } from "@playwright/test";
import { goTo } from "../src/goTo.ts";
import { expect, journey } from "../src/journey.ts";
import { cellOf } from "../src/matrix.ts";
import { piece, sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const scan = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };
const team = "Douleur lombaire aiguë";

const engage = async (page: Page) => {
  await page
    .getByRole("list", { name: "Ce qui manque" })
    .getByRole("button", { name: "Signer mon engagement" })
    .first()
    .click();
  const engagement = page.getByRole("dialog", { name: "Mon engagement" });
  await engagement.getByRole("button", { name: "Signer mon engagement" }).click();
  await expect(engagement.getByRole("group", { name: "Une réponse est à revoir." })).toContainText(
    "Dites comment la responsabilité civile est couverte",
  );
  await inOrder(page);
  await engagement.getByRole("radio", { name: /disposer d’une assurance/u }).check();
  await engagement.getByRole("button", { name: "Signer mon engagement" }).click();
  await expect(page.getByText("engagement signé le 2 mars")).toBeVisible();
};

const swear = async (page: Page) => {
  await page.getByRole("button", { name: "Signer mon attestation" }).first().click();
  const sworn = page.getByRole("dialog", { name: "Mon attestation sur l’honneur" });
  await inOrder(page);
  await sworn.getByRole("button", { name: "Signer mon attestation" }).click();
  await expect(page.getByText("attestation sur l’honneur du 2 mars")).toBeVisible();
};

const sayHowToReach = async (page: Page) => {
  await page.getByRole("button", { name: "Dire comment me joindre" }).click();
  const reach = page.getByRole("dialog", { name: "Comment me joindre" });
  await reach.getByRole("checkbox", { name: "Téléphone" }).check();
  await reach.getByLabel("Délai de réponse, en heures").fill("0,5");
  await reach.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("téléphone, sous 30 min")).toBeVisible();
};

const readAnnex = async (page: Page) => {
  await page.getByRole("link", { name: "Lire l’annexe" }).first().click();
  await visited(page, "L’annexe de l’arrêté");
  await page.getByLabel("Fichier de l’annexe").setInputFiles(scan);
  for (const family of ["Théorie et pratique", "Actes supervisés", "Évaluation", "Documents"])
    await page
      .getByRole("group", { name: family })
      .getByRole("radio", { name: "Non prévu" })
      .check();
  const upkeep = page.getByRole("group", { name: "Maintien des compétences" });
  await upkeep.getByRole("radio", { name: "Prévu", exact: true }).check();
  await page.getByLabel("Page : maintien des compétences").fill("p. 7");
  await page.getByRole("button", { name: "Signer ma lecture" }).click();
  await expect(
    page.getByRole("heading", {
      name: "Lue par Dr Lucie Exemple. Une seconde personne la relit et confirme.",
    }),
  ).toBeVisible();
  await inOrder(page);
};

const confirmAnnex = async (page: Page) => {
  await visited(page, "L’annexe de l’arrêté");
  await page.getByRole("button", { name: "Relire et confirmer" }).click();
  const confirm = page.getByRole("dialog", { name: "Confirmer cette lecture" });
  await inOrder(page);
  await confirm.getByRole("button", { name: "Confirmer et signer" }).click();
};

const addWhatTheAnnexAsks = async (page: Page) => {
  await page.getByRole("button", { name: "Ajouter une condition" }).click();
  const dialog = page.getByRole("dialog", { name: "Ajouter une condition" });
  await dialog.getByRole("radio", { name: /^De l’annexe/u }).check();
  await dialog.getByLabel("Famille", { exact: true }).selectOption("Maintien des compétences");
  await dialog.getByLabel("Nom de la condition").fill("Analyse de dossiers");
  await dialog.getByLabel("Ce qu’elle demande").selectOption({ label: "Une évaluation" });
  await dialog.getByLabel("Nombre d’évaluations").fill("1");
  await dialog.getByRole("radio", { name: "De chaque délégué" }).check();
  await dialog.getByRole("radio", { name: /^Après/u }).check();
  await dialog.getByLabel("Source", { exact: true }).fill("Annexe, p. 7");
  await inOrder(page);
  await dialog.getByRole("button", { name: "Ajouter" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("row", { name: /^Analyse de dossiers/u })).toContainText(
    "Annexe, p. 7",
  );
};

const planThreeLunches = async (page: Page) => {
  await goTo(page, "Séances");
  await visited(page, "Séances");
  await page.getByRole("link", { name: "Prévoir une séance" }).click();
  await visited(page, "Prévoir une séance");
  await page.getByRole("button", { name: "Prendre ce modèle" }).click();
  await page.getByLabel("Lieu").fill("Salle de réunion");
  for (const [index, day] of ["2026-03-10", "2026-03-17", "2026-03-24"].entries())
    await page.getByLabel(`Jour de la séance ${index + 1}`).fill(day);
  await expect(page.getByRole("checkbox", { name: /^Inès Fictive/u })).toBeChecked();
  await inOrder(page);
  await page.getByRole("button", { name: "Prévoir les 3 séances" }).click();
  await visited(page, "Séances");
  await expect(page.getByRole("link", { name: "Formation : Douleur lombaire aiguë" })).toHaveCount(
    3,
  );
};

journey(
  "la délégante s’engage, lit l’annexe à deux et prévoit trois séances",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const page = await house.enter("lucie", `/equipes/${house.story.team}`);
    await visited(page, team);
    await engage(page);
    await swear(page);
    await sayHowToReach(page);
    await readAnnex(page);

    const second = await house.enter("ines", `/equipes/${house.story.team}/annexe`);
    await confirmAnnex(second);
    for (const seen of [second, page])
      await expect(
        seen.getByRole("heading", { name: "Lue par Dr Lucie Exemple et Inès Fictive." }),
      ).toBeVisible();

    await addWhatTheAnnexAsks(page);
    await planThreeLunches(page);
  },
);

const signOwn = async (page: Page, sentence: string) => {
  await visited(page, "Formation à la douleur lombaire aiguë");
  await expect(page.getByText(`« ${sentence} »`)).toBeVisible();
  await page.getByRole("button", { name: "Signer ma présence" }).click();
  await expect(page.getByRole("status").getByText("Présence signée.")).toBeVisible();
};

journey("la délégante tient la feuille le jour même", { tag: "@phone" }, async ({ takeUp }) => {
  const house = await takeUp("planned", "2026-03-10 12:58");
  const sheet = `/seances/${sessions[0].session}`;
  const page = await house.enter("lucie", sheet);
  await visited(page, "Formation à la douleur lombaire aiguë");
  await page.getByRole("button", { name: "Ouvrir la feuille" }).click();
  await expect(page.getByText("0 signature sur 2")).toBeVisible();
  await inOrder(page);
  const close = page.getByRole("button", { name: "Clore la feuille" });
  await expect(close).toBeDisabled();
  await expect(close).toHaveAccessibleDescription("Il reste 4 points à compléter.");

  await signOwn(
    await house.enter("ines", sheet),
    "J’atteste suivre cette séquence, prévue de 12 h 30 à 16 h. Si je pars avant la fin, je le dis au formateur, qui note l’heure.",
  );
  await expect(page.getByText("1 signature sur 2")).toBeVisible();

  const lines = page.getByRole("list", { name: "Participants" });
  const line = lines.getByRole("listitem").filter({ hasText: "Hugo Modèle" });
  await line.getByRole("button", { name: "Présence : Hugo Modèle" }).click();
  await line.getByRole("radio", { name: "Absence" }).check();
  await line.getByRole("button", { name: "Noter" }).click();
  await expect(line).toContainText("absence notée");
  await line.getByRole("button", { name: "Présence : Hugo Modèle" }).click();
  await line.getByRole("radio", { name: "Arrivée tardive ou départ anticipé" }).check();
  await line.getByLabel("Arrivée", { exact: true }).fill("15:00");
  await line.getByRole("button", { name: "Noter" }).click();
  await expect(line.getByLabel("Arrivée", { exact: true })).toHaveAccessibleDescription(
    /Ce moment n’est pas encore passé/u,
  );
  await line.getByLabel("Arrivée", { exact: true }).fill("12:52");
  await line.getByRole("button", { name: "Noter" }).click();
  await expect(line).toContainText("arrivée à 12 h 52 · noté par Dr Lucie Exemple");
  await inOrder(page);

  await house.moveTo("2026-03-10 16:05");
  await expect(close).toHaveAccessibleDescription("Il reste 2 points à compléter.");
  await expect(
    page.getByText("Hugo Modèle n’a pas signé, et aucune absence n’est notée"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Signer ma partie" }).click();
  await expect(close).toHaveAccessibleDescription("Il reste 1 point à compléter.");
  await signOwn(
    await house.enter("hugo", sheet),
    "J’atteste avoir suivi cette séquence de 12 h 52 à 16 h.",
  );
  await expect(page.getByText("Tout est signé ou noté.")).toBeVisible();
  await close.click();
  await page
    .getByRole("dialog", { name: "Clore la feuille ?" })
    .getByRole("button", { name: "Clore" })
    .click();
  await expect(page.getByText("Close le mardi 10 mars 2026 à 16 h")).toBeVisible();
  await inOrder(page);

  await page.goto(house.at(`/equipes/${house.story.team}/heures/${house.story.persons.hugo}`));
  await visited(page, /Heures/u);
  await expect(page.getByText("Total : 3 h 08 comptées, 22 min non comptées.")).toBeVisible();
});

journey(
  "la délégante atteste une formation, puis retire son attestation",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("taught", "2026-03-24 16:30");
    const page = await house.enter("lucie", `/equipes/${house.story.team}`);
    await visited(page, team);
    await (await cellOf(page, "Inès Fictive", "Attestation de formation")).click();
    const panel = page.getByRole("dialog", { name: "Attestation de formation" });
    await expect(panel).toContainText("règle de Coopilote");
    await panel.getByRole("button", { name: "Attester la formation" }).click();
    const attest = page.getByRole("dialog", { name: "Attester la formation d’Inès Fictive" });
    await expect(attest).toContainText("10 h sur 10 h");
    await inOrder(page);
    await attest.getByRole("button", { name: "Attester et signer" }).click();
    const row = page.getByRole("row", { name: /Dr Lucie Exemple a formé Inès Fictive/u });
    await expect(row).toContainText("en vigueur");

    await row.getByRole("button", { name: "Retirer" }).click();
    const revoke = page.getByRole("dialog", {
      name: "Retirer l’attestation de formation d’Inès Fictive",
    });
    await revoke.getByRole("button", { name: "Retirer l’attestation" }).click();
    await expect(revoke.getByLabel("Motif")).toHaveAttribute("aria-invalid", "true");
    await revoke.getByLabel("Motif").fill("Une évaluation pratique reste à faire.");
    await revoke.getByRole("button", { name: "Retirer l’attestation" }).click();
    await expect(row).toContainText("retirée le 24 mars par Dr Lucie Exemple");
    await expect(row).toContainText("Une évaluation pratique reste à faire.");
    await inOrder(page);
  },
);

journey(
  "la délégante saisit une feuille papier et répond au point relevé",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-04-07 09:00");
    const page = await house.enter("lucie", "/seances");
    await visited(page, "Séances");
    await page.getByRole("link", { name: "Saisir une feuille papier" }).click();
    await visited(page, "Saisir une feuille papier");
    await page.getByRole("button", { name: "Enregistrer la feuille" }).click();
    await expect(page.getByRole("group", { name: /réponses sont à revoir\./u })).toContainText(
      "Joignez la feuille signée.",
    );
    await inOrder(page);
    await page.getByLabel("Feuille d’émargement numérisée ou photographiée").setInputFiles(scan);
    await page.getByLabel("Lieu").fill("Salle de réunion");
    await page.getByLabel("Jour", { exact: true }).fill("2026-04-06");
    await page
      .getByRole("radiogroup", { name: "Sur la feuille : Hugo Modèle" })
      .getByRole("radio", { name: "Absent" })
      .check();
    await page.getByRole("button", { name: "Enregistrer la feuille" }).click();

    await visited(page, "Formation : Douleur lombaire aiguë");
    await expect(page.getByText(/saisie a posteriori par/u)).toBeVisible();
    await expect(page.getByRole("link", { name: "Voir la feuille numérisée" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "1 point à expliquer" })).toBeVisible();
    await page.getByRole("button", { name: "Expliquer" }).click();
    const flag = page.getByRole("dialog", {
      name: "La séquence de 12 h 30 à 14 h 30 a eu lieu un jour férié",
    });
    await flag.getByLabel("Votre explication").fill("Seul jour commun aux trois cabinets.");
    await flag.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByRole("heading", { name: "Points expliqués" })).toBeVisible();
    await expect(page.getByText("« Seul jour commun aux trois cabinets. »")).toBeVisible();
    await inOrder(page);
  },
);
