import { expect, journey } from "../src/journey.ts";
import { playing } from "../src/playing.ts";
import { inOrder, visited } from "../src/visited.ts";

const coordinator = playing(/^coordinatrice, référente/u);

journey(
  "une équipe se revoit telle qu’elle était un jour passé, sans que rien s’y fasse",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator, "/equipes");
    await visited(page, "Équipes");
    await page.getByRole("link", { name: "Douleur lombaire aiguë" }).first().click();
    await visited(page, "Douleur lombaire aiguë");
    await page.getByRole("link", { name: "Qui pouvait exercer le…" }).click();
    await page.getByLabel("Jour").fill("01/12/2025");
    await page.getByRole("button", { name: "Voir", exact: true }).click();
    await page
      .getByRole("link", { name: "Voir l’équipe telle qu’elle était à cet instant" })
      .click();
    await expect(page.getByText("L’équipe telle qu’elle était le 1er décembre 2025")).toBeVisible();
    await expect(
      page.getByRole("heading", { name: "Il manque cinq choses avant la mise en œuvre." }),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Proposer quelqu’un" })).toHaveCount(0);
    await inOrder(page);
    await page.getByRole("link", { name: "Revenir à aujourd’hui" }).click();
    await expect(page.getByRole("link", { name: "Qui pouvait exercer le…" })).toBeVisible();
  },
);

journey(
  "une homonyme se voit avant d’être ajoutée",
  { tag: "@phone" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator, "/personnes/nouvelle");
    await visited(page, "Ajouter une personne");
    await page.getByLabel("Prénom").fill("Clara");
    await page.getByLabel("Nom", { exact: true }).fill("Fictif");
    const before = page.getByRole("list", { name: "Avant d’ajouter" });
    await expect(before).toContainText("Une personne de ce nom est déjà dans la structure.");
    await inOrder(page);
    await before.getByRole("link", { name: "Ouvrir sa fiche" }).click();
    await visited(page, "Clara Fictif");
  },
);
