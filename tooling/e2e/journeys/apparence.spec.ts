import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { visited } from "../src/visited.ts";

const light = "rgb(251, 250, 246)";
const dark = "rgb(20, 24, 21)";

const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choiceOn = (page: Page) => page.getByLabel("Apparence");
const barOf = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content ?? null,
  );

journey(
  "l’apparence se choisit, se suit d’un onglet à l’autre, et précède la première image",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-02 09:00");
    const page = await house.visitor();
    await page.goto("/connexion");
    await visited(page, "Se connecter");
    expect(await paperOf(page)).toBe(light);
    const other = await page.context().newPage();
    await other.goto("/inscription");
    await expect(choiceOn(other)).toHaveValue("automatic");

    await choiceOn(page).selectOption({ label: "sombre" });
    expect(await paperOf(page)).toBe(dark);
    expect(await barOf(page)).toBe("#141815");
    await visited(page, "Se connecter");
    await expect.poll(() => paperOf(other)).toBe(dark);
    await expect(choiceOn(other)).toHaveValue("dark");

    await page.emulateMedia({ media: "print" });
    expect(await paperOf(page)).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
    await choiceOn(page).selectOption({ label: "claire" });
    expect(await paperOf(page)).toBe(light);
    await choiceOn(page).selectOption({ label: "automatique" });
    expect(await paperOf(page)).toBe(dark);

    await page.emulateMedia({ colorScheme: "light" });
    await choiceOn(page).selectOption({ label: "sombre" });
    // The application never comes: what is painted is what came before it.
    await page.route("**/assets/shell-*.js", () => undefined);
    await page.reload({ waitUntil: "commit" });
    await expect(page.locator("#app")).toBeAttached();
    expect(await paperOf(page)).toBe(dark);
    await expect(page.locator("#app")).toHaveText("Coopilote");
    await page.unrouteAll({ behavior: "ignoreErrors" });
  },
);
