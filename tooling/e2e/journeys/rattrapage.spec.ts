import { expect, journey } from "../src/journey.ts";
import { sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

journey(
  "le quart d’heure manqué se rattrape en trois touches, depuis les heures de la personne",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-26 12:40");
    const { story } = house;
    const [first, ...others] = sessions;
    await story.enterAfterwards(first, "12:45");
    for (const session of others) await story.enterAfterwards(session);

    const page = await house.enter("lucie", `/equipes/${story.team}/heures/${story.persons.ines}`);
    await visited(page, /Heures/u);
    await page.getByRole("button", { name: "Prévoir un rattrapage" }).click();
    const dialog = page.getByRole("dialog", { name: /^15\smin à rattraper pour Inès Fictive$/u });
    await expect(dialog.getByRole("radio", { name: "Dr Lucie Exemple" })).toBeChecked();
    await expect(dialog.getByLabel("Début", { exact: true })).toHaveValue(/^12:4\d$/u);
    await expect(dialog.getByText(/Inès Fictive : /u)).toBeVisible();
    await inOrder(page);
    await dialog.getByRole("button", { name: "Prévoir" }).click();
    await visited(page, "Rattrapage en tête à tête");
    await page.getByRole("button", { name: "Ouvrir la feuille" }).click();
    await expect(page.getByText("0 signature sur 1")).toBeVisible();
  },
);
