import { expect, type Page } from "@playwright/test";

/** Asks who could practise on another day, from the page that says it. */
export const asOf = async (
  page: Page,
  on: string,
  time: string,
  heading: string | RegExp,
): Promise<void> => {
  await page.getByLabel("Jour", { exact: true }).fill(on);
  await page.getByLabel("Heure", { exact: true }).fill(time);
  await page.getByRole("button", { name: "Voir" }).click();
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
};

/** The three lines about Inès, never merged: in practice, by what was known then, by what is known today. */
export const answers = async (
  page: Page,
  inPractice: string,
  knownThen: string,
  knownToday: string,
): Promise<void> => {
  const lines = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: "Inès Fictive" }) })
    .getByRole("definition");
  await expect(lines).toHaveCount(3);
  for (const [index, said] of [inPractice, knownThen, knownToday].entries())
    await expect(lines.nth(index)).toContainText(said);
};
