import { writeFile } from "node:fs/promises";
import { dropFile } from "../src/dropFile.ts";
import { goTo } from "../src/goTo.ts";
import { expect, journey } from "../src/journey.ts";
import { cellOf, rowOf } from "../src/matrix.ts";
import { playing } from "../src/playing.ts";
import { piece } from "../src/story.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const coordinator = playing(/^coordinatrice, référente/u);
const ankle = "Torsion de la cheville";

journey(
  "le lundi de la coordinatrice : qui bloque, le prochain geste fait, le chiffre qui tourne",
  { tag: "@desktop" },
  async ({ demonstration }, info) => {
    const page = await demonstration.enter(coordinator);
    await visited(page, "MSP des Trois-Collines");
    await expect(
      page.getByRole("heading", { name: "Quatre choses vous attendent." }),
    ).toBeVisible();
    const team = page
      .getByRole("table", { name: "Les équipes de la structure" })
      .getByRole("row")
      .filter({ hasText: ankle });
    await expect(team).toContainText("6 choses à faire");
    await expect(team).toContainText("possible à partir du 20 octobre");
    await team.getByRole("link", { name: ankle }).click();
    await visited(page, ankle);
    await page.getByLabel("Trier").selectOption({ label: "retient le plus de monde" });
    await expect(rowOf(page, "Clara Fictif")).toContainText("retient 4 personnes");
    await (await cellOf(page, "Clara Fictif", "Heures et jours")).click();
    await expect(page.getByRole("dialog", { name: "Formation" })).toContainText("Il manque 2 h");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Classer la pièce" }).click();
    const filing = page.getByRole("dialog", { name: /^Classer la pièce/u });
    const file = info.outputPath("information des patients.pdf");
    await writeFile(file, piece);
    await dropFile(page.getByRole("dialog").getByRole("heading"), file);
    await expect(filing).toBeVisible();
    await dropFile(filing.getByText("ou déposez-le ici"), file);
    await expect(filing.getByText(/^Choisi/u)).toContainText("information des patients.pdf");
    await filing.locator("input[type=file]").dispatchEvent("cancel");
    await expect(filing.getByText(/^Choisi/u)).toBeVisible();
    await inOrder(page);
    await filing.getByRole("button", { name: "Classer la pièce" }).click();
    await expect(filing).toBeHidden();
    await goTo(page, "Pièces");
    await visited(page, "Pièces");
    await page.getByRole("button", { name: /^Accepter.*information des patients/u }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Accepter" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.getByRole("link", { name: "Accueil", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Trois choses vous attendent." })).toBeVisible();
    await expect(team).toContainText("5 choses à faire");
  },
);

journey(
  "une séance s’essaie ailleurs avant d’être bougée : rien n’est écrit, puis le jour essayé est repris",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator, "/equipes");
    await page.getByRole("link", { name: ankle }).first().click();
    await visited(page, ankle);
    await page.getByText("Et si une séance bougeait").click();
    await expect(
      page.getByText("Plus aucune séance prévue ne compléterait un délégué"),
    ).toBeVisible();
    await page.getByRole("radio", { name: "déplacée" }).check();
    await typeDay(page.getByLabel("au", { exact: true }), "2026-10-27");
    await expect(
      page.getByText("Le premier délégué serait formé le 27 octobre, au lieu du 20 octobre."),
    ).toBeVisible();
    await expect(page.getByRole("list", { name: "Qui change de jour" })).toContainText(
      "Clara Fictif",
    );
    await expect(page.getByText(/^La séance du mardi 20\soctobre/u)).toBeVisible();
    await inOrder(page);
    await page.getByRole("link", { name: "Déplacer la séance" }).click();
    await visited(page, "Modifier la séance");
    await expect(page.getByLabel("Jour", { exact: true })).toHaveValue("27/10/2026");
    await page.getByRole("button", { name: "Enregistrer les changements" }).click();
    await visited(page, "Formation au protocole de la torsion de la cheville");
    await expect(page.getByRole("main")).toContainText("27 octobre");
  },
);
