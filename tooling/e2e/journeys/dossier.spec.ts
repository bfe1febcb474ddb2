import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { typeDay } from "../src/typeDay.ts";
import { verified } from "../src/verified.ts";
import { inOrder, visited } from "../src/visited.ts";

const title = "Dossier de contrôle";

const section = (page: Page, name: string | RegExp) => page.getByRole("region", { name });

journey(
  "la coordinatrice voit ce qui manque, lit la page 1, télécharge, et l’archive se vérifie seule",
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 09:00");
    const page = await house.enter("camille", "/dossier");
    await visited(page, title);
    await expect(page.getByRole("combobox", { name: "De qui, de quoi" })).toHaveValue("team");
    await expect(section(page, /manque/u)).toBeVisible();
    const first = section(page, "Page 1, telle qu’elle sera lue");
    for (const asked of [/Qui\s\?/u, /Déclarés quand\s\?/u, /Formés combien de temps/u])
      await expect(first.getByRole("heading", { name: asked })).toBeVisible();
    await expect(first).toContainText(/10\sh comptées en 3\sjours/u);
    const answers = section(page, "Qui pouvait exercer");
    await expect(answers.getByText("Conditions réunies").first()).toBeVisible();

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger l’archive (ZIP)" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("dossier-de-controle-2026-04-02.zip");
    await expect(page.getByText(/dossier-de-controle-2026-04-02\.zip.*téléchargé/u)).toBeVisible();
    expect(await verified(await saved.path())).toContain("Cohérent, mais non ancré");
    await inOrder(page);
  },
);

journey(
  "le dossier d’un jour passé tient dans l’adresse, et le jour à venir se refuse",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 09:00");
    const page = await house.enter("camille", "/dossier");
    await visited(page, title);
    await page.getByRole("combobox", { name: "De qui, de quoi" }).selectOption("Une personne");
    await page
      .getByRole("combobox", { name: "Personne", exact: true })
      .selectOption("Inès Fictive");
    await typeDay(page.getByLabel("Au jour"), "2026-03-12");
    await page.getByRole("button", { name: "Préparer" }).click();
    await expect(page).toHaveURL(/personne=.*jour=2026-03-12/u);
    await expect(page.getByText(/Inès Fictive, au 12\smars 2026/u)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/Inès Fictive, au 12\smars 2026/u)).toBeVisible();
    await typeDay(page.getByLabel("Au jour"), "2026-05-12");
    await page.getByRole("button", { name: "Préparer" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await inOrder(page);
    for (const day of ["2027-05-01", "2026-13-40"]) {
      await page.goto(house.at(`/dossier?equipe=${house.story.team}&jour=${day}`));
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByRole("combobox", { name: "De qui, de quoi" })).toHaveValue("team");
      await expect(page.getByLabel("Au jour")).toBeVisible();
      await inOrder(page);
    }
  },
);

journey("chacun lit son propre dossier, et lui seul", { tag: "@phone" }, async ({ takeUp }) => {
  const house = await takeUp("practising", "2026-04-02 09:00");
  const page = await house.enter("ines", "/dossier");
  await visited(page, title);
  await expect(page.getByText(/Inès Fictive, au 2\savril 2026/u)).toBeVisible();
  await expect(page.getByText("L’archive porte tout le registre", { exact: false })).toBeVisible();
  for (const equipe of [house.story.team, "bidon"]) {
    await page.goto(house.at(`/dossier?equipe=${equipe}`));
    await expect(page.getByText("Ce dossier de contrôle ne peut pas être préparé.")).toBeVisible();
    await expect(page.getByRole("combobox", { name: "De qui, de quoi" })).toHaveValue("person");
    await inOrder(page);
  }
});
