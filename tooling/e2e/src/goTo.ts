import type { Page } from "@playwright/test";

/** Follows the navigation to a page of the structure; on a phone, through « Plus » where the bar has no room for it. */
export const goTo = async (page: Page, label: string): Promise<void> => {
  const navigation = page.getByRole("navigation", { name: "Espace de travail" });
  const link = navigation.getByRole("link", { name: label, exact: true });
  const more = navigation.getByRole("button", { name: "Plus" });
  if ((await more.isVisible()) && !(await link.isVisible())) await more.click();
  await link.click();
};
