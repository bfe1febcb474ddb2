import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { faultsOf } from "./faults.ts";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

const violationsOn = async (page: Page): Promise<ReadonlyArray<string>> => {
  // Legacy mode spares a second blank page; it only matters to pages with frames, and ours have none.
  const { violations } = await new AxeBuilder({ page })
    .withTags(levels)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
};

/** Pixels by which a page is wider than its window. */
export const spillOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Arrives on a page under its heading, and holds it to what every page owes:
 * accessible, no wider than the window, nothing wrong in the console, nothing against the policy of content.
 */
export const visited = async (page: Page, heading: string | RegExp): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await inOrder(page);
};

/** Accessible, and no wider than the window, whatever face a page shows. */
export const legible = async (page: Page, face = "shown"): Promise<void> => {
  expect.soft(await violationsOn(page), `axe, ${page.url()}, ${face}`).toEqual([]);
  expect.soft(await spillOf(page), `pixels beyond the window, ${page.url()}, ${face}`).toBe(0);
};

/** The same for what opens over a page, or changes on it. */
export const inOrder = async (page: Page): Promise<void> => {
  await legible(page);
  expect.soft(faultsOf(page.context()), `console, ${page.url()}`).toEqual([]);
};
