import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { newId } from "../src/newId.ts";
import { inOrder } from "../src/visited.ts";

/** Pages of a structure that has nobody but who opened it, and no team. */
const empty = [
  "",
  "/moi",
  "/equipes",
  "/seances?vue=liste",
  "/seances?vue=semaine",
  "/seances?vue=mois",
  "/seances/nouvelle",
  "/seances/papier",
  "/personnes",
  "/pieces",
  "/structure",
  "/registre",
  "/liste-du-jour",
] as const;

/** Pages about what is not there. */
const refused = (id: string) => [
  `/equipes/${id}`,
  `/equipes/${id}/etat`,
  `/equipes/${id}/suivi`,
  `/equipes/${id}/annexe`,
  `/equipes/${id}/declaration`,
  `/equipes/${id}/heures/${id}`,
  `/seances/${id}`,
  `/seances/${id}/modifier`,
  `/personnes/${id}`,
];

/** Forms sent with nothing in them, by their button. */
const unfilled = (root: string) => [
  { address: "/inscription", act: "Créer mon compte" },
  { address: "/structures/nouvelle", act: "Ouvrir l’espace" },
  { address: `${root}/personnes/nouvelle`, act: "Ajouter" },
];

const arrived = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".loading")).toHaveCount(0);
};

journey(
  "chaque page vide, refusée ou mal remplie se lit comme les autres",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-02 09:00");
    await house.story.found();
    const page = await house.enter("camille");
    for (const path of [...empty, ...refused(newId())]) {
      await arrived(page, house.at(path));
      await inOrder(page);
    }
    for (const { address, act } of unfilled(house.at())) {
      await arrived(page, address);
      await page.getByRole("button", { name: act, exact: true }).click();
      const summary = page.getByRole("group", { name: /à revoir\.$/u });
      await expect(summary).toBeFocused();
      await inOrder(page);
      await summary.getByRole("link").first().click();
      await expect(page.locator(":focus")).toHaveAttribute("aria-invalid", "true");
    }
  },
);
