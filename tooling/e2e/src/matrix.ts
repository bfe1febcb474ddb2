import { expect, type Locator, type Page } from "@playwright/test";

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 700;

/** Someone's row of « Qui est prêt »; their card on a phone. */
export const rowOf = (page: Page, name: string): Locator =>
  isPhone(page)
    ? page
        .getByRole("region", { name: "Qui est prêt" })
        .getByRole("article")
        .filter({ has: page.getByRole("heading", { name }) })
    : page
        .getByRole("grid", { name: "Qui est prêt" })
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name }) });

/** The cell of someone for a requirement; on a phone its line, which may be folded among those that hold. */
export const cellOf = async (page: Page, name: string, requirement: string): Promise<Locator> => {
  const row = rowOf(page, name);
  if (isPhone(page)) return row.getByRole("button", { name: requirement, includeHidden: true });
  const headers = page.getByRole("grid", { name: "Qui est prêt" }).getByRole("columnheader");
  await expect(headers.filter({ hasText: requirement })).not.toHaveCount(0);
  const labels = await headers.allInnerTexts();
  const first = labels.findIndex((label) => label.startsWith("Personnes"));
  const column = labels.slice(first + 1).findIndex((label) => label.startsWith(requirement));
  return row.getByRole("gridcell").nth(column);
};
