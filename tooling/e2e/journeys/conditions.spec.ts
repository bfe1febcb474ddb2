import type { Page } from "@playwright/test";
import { newId } from "../src/newId.ts";
import { expect, journey } from "../src/journey.ts";
import { cellOf } from "../src/matrix.ts";
import type { House } from "../src/House.ts";
import { inOrder, visited } from "../src/visited.ts";

const team = "Douleur lombaire aiguë";

/** The annex as it may be read: supervised acts page 4, an assessment page 5. */
const readAnew = async ({ story }: House) => {
  const reading = newId();
  await story.command("lucie", "readAnnex", {
    team: story.team,
    reading,
    document: await story.file("lucie", ["annexe"]),
    families: [
      { family: "theory-practice", provided: false, page: null },
      { family: "supervised-acts", provided: true, page: "p. 4" },
      { family: "assessment", provided: true, page: "p. 5" },
      { family: "upkeep", provided: false, page: null },
      { family: "documents", provided: false, page: null },
    ],
  });
  await story.command("ines", "confirmAnnexReading", { team: story.team, reading });
};

const adding = async (page: Page, family: string, name: string) => {
  await page.getByRole("button", { name: "Ajouter une condition" }).click();
  const dialog = page.getByRole("dialog", { name: "Ajouter une condition" });
  await dialog.getByRole("radio", { name: /^De l’annexe/u }).check();
  await dialog.getByLabel("Famille", { exact: true }).selectOption(family);
  await dialog.getByLabel("Nom de la condition").fill(name);
  return dialog;
};

journey(
  "ce que l’annexe demande s’ajoute, se consigne, et tourne sa case",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-11 09:00");
    await readAnew(house);
    const page = await house.enter("lucie", `/equipes/${house.story.team}/annexe`);
    await visited(page, "L’annexe de l’arrêté");
    const acts = await adding(page, "Actes supervisés", "Examens du rachis");
    await acts.getByLabel("Ce qu’elle demande").selectOption({ label: "Des actes supervisés" });
    await acts.getByRole("radio", { name: "Réalisés en présence du délégant" }).check();
    await acts.getByLabel("Nombre d’actes").fill("3");
    await acts.getByLabel("Source", { exact: true }).fill("Annexe, p. 4");
    await inOrder(page);
    await acts.getByRole("button", { name: "Ajouter" }).click();
    await expect(acts).toBeHidden();
    const test = await adding(page, "Évaluation", "Épreuve écrite");
    await test.getByLabel("Nombre d’évaluations").fill("1");
    await test.getByLabel(/^Seuil/u).fill("15");
    await test.getByLabel("Source", { exact: true }).fill("Annexe, p. 5");
    await test.getByRole("button", { name: "Ajouter" }).click();
    await expect(page.getByRole("row", { name: /^Épreuve écrite/u })).toContainText("seuil 15");
    await inOrder(page);

    await page.goto(house.at(`/equipes/${house.story.team}`));
    await visited(page, team);
    const supervised = await cellOf(page, "Inès Fictive", "Examens du rachis");
    await supervised.click();
    await page
      .getByRole("dialog", { name: "Examens du rachis" })
      .getByRole("button", { name: "Consigner les actes" })
      .click();
    const record = page.getByRole("dialog", { name: "Consigner des actes" });
    await record.getByLabel("Nombre d’actes").fill("3");
    await inOrder(page);
    await record.getByRole("button", { name: "Consigner les actes" }).click();
    await expect(record).toBeHidden();
    await expect(supervised).toContainText("3 actes");

    const written = await cellOf(page, "Inès Fictive", "Épreuve écrite");
    for (const [outcome, score] of [
      ["Non validée, à reprendre", "12"],
      ["Validée", "17"],
    ] as const) {
      await written.click();
      await page
        .getByRole("dialog", { name: "Épreuve écrite" })
        .getByRole("button", { name: "Consigner l’évaluation" })
        .click();
      const assess = page.getByRole("dialog", { name: "Consigner une évaluation" });
      await assess.getByRole("radio", { name: outcome, exact: true }).check();
      await assess.getByLabel(/^Note/u).fill(score);
      await assess.getByLabel(/^Seuil/u).fill("15");
      await inOrder(page);
      await assess.getByRole("button", { name: "Consigner l’évaluation" }).click();
      await expect(assess).toBeHidden();
    }
    await expect(written).toContainText("acquis");
    await inOrder(page);
  },
);

journey(
  "un chiffre qu’aucun texte ne donne se fournit avec sa source",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 09:00");
    const page = await house.enter("lucie", `/equipes/${house.story.team}`);
    await visited(page, team);
    const row = page.getByRole("row", { name: /^Analyse de pratiques/u });
    await expect(row).toContainText("à fournir");
    await row.getByRole("button", { name: "Fournir" }).click();
    const dialog = page.getByRole("dialog", { name: "Analyse de pratiques : fournir le chiffre" });
    await dialog.getByLabel("Période, en mois").fill("0");
    await dialog.getByRole("button", { name: "Fournir et signer" }).click();
    await expect(dialog.getByLabel("Période, en mois")).toHaveAttribute("aria-invalid", "true");
    await inOrder(page);
    await dialog.getByLabel("Période, en mois").fill("12");
    await dialog.getByLabel("Source").fill("Réunion d’équipe du 1er avril 2026");
    await dialog.getByRole("button", { name: "Fournir et signer" }).click();
    await expect(row).toContainText("12 mois");
    await expect(row).toContainText("règle interne, un retard ne fait sortir personne");
    await expect(row).toContainText("Dr Lucie Exemple, le 2 avril");
    await inOrder(page);
  },
);
