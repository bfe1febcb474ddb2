import { roles } from "@coopilote/demo/tales/collines.ts";
import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { cellOf, rowOf } from "../src/matrix.ts";
import { inOrder, visited } from "../src/visited.ts";

const coordinator = () => {
  const role = roles().find(({ player }) => player.family === "Imaginaire");
  if (role === undefined) throw new Error("the coordinator of the Trois-Collines is told");
  return role;
};

const openAnkle = async (page: Page): Promise<void> => {
  await visited(page, "Équipes");
  await page.getByRole("link", { name: "Torsion de la cheville" }).first().click();
  await visited(page, "Torsion de la cheville");
};

const names = (page: Page) =>
  page.getByRole("grid", { name: "Qui est prêt" }).getByRole("rowheader");

journey(
  "la matrice se trie, se filtre et se copie, et son adresse le dit",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator(), "/equipes");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openAnkle(page);
    await expect(rowOf(page, "Baptiste Figurant")).toContainText("6 h 10 / 10 h · 3/3 j");

    await page.getByLabel("Trier").selectOption({ label: "nom" });
    await expect(page).toHaveURL(/tri=nom/u);
    await expect(names(page).filter({ hasText: "kinésithérapeute" }).first()).toContainText(
      "Baptiste Figurant",
    );
    await page.getByLabel("Trier").selectOption({ label: "retient le plus de monde" });
    await expect(rowOf(page, "Clara Fictif")).toContainText("retient 4 personnes");

    await page.getByLabel("Montrer").selectOption({ label: "Délégants" });
    await page.getByLabel("État").selectOption({ label: "ce qui manque" });
    await expect(page).toHaveURL(/role=delegants/u);
    await expect(page.getByText("4 lignes montrées sur 8")).toBeVisible();
    await inOrder(page);

    await page.getByRole("button", { name: "Copier pour un tableur" }).click();
    await expect(page.getByText("Tableau copié : collez-le dans votre tableur.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n")[0]).toContain("Personnes\tProfession\tGroupe");

    await page.reload();
    await expect(page.getByText("4 lignes montrées sur 8")).toBeVisible();
    await page.getByRole("button", { name: "Tout montrer" }).click();
    await expect(rowOf(page, "Clara Fictif")).toBeVisible();
  },
);

journey(
  "sur un téléphone, la matrice est une fiche par personne, et se trie aussi",
  { tag: "@phone" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator(), "/equipes");
    await openAnkle(page);
    await expect(rowOf(page, "Baptiste Figurant")).toContainText("6 h 10 / 10 h · 3/3 j");
    await page.getByText("Trier et filtrer").click();
    await page.getByLabel("Montrer").selectOption({ label: "Délégants" });
    await expect(rowOf(page, "Baptiste Figurant")).toBeHidden();
    await inOrder(page);
  },
);

journey(
  "une case ouvre ses preuves, son historique et sa prochaine étape",
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator(), "/equipes");
    await openAnkle(page);
    await (await cellOf(page, "Baptiste Figurant", "Heures")).click();
    const panel = page.getByRole("dialog");
    await expect(panel).toContainText("Il manque 3 h 50.");
    const changes = panel.getByRole("list", { name: "Historique" }).getByRole("listitem");
    await expect(changes.filter({ hasText: "6 h 10 sur 10 h" })).toHaveCount(1);
    await expect(panel.getByText(/a clos la feuille d’émargement/u).first()).toBeVisible();
    await inOrder(page);
    await panel.getByRole("link", { name: /^n°/u }).first().click();
    await expect(page).toHaveURL(/registre\?avant=\d+#\d+$/u);
  },
);
