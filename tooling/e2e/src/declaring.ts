import { expect, type Page } from "@playwright/test";
import { typeDay } from "./typeDay.ts";
import { inOrder } from "./visited.ts";

/** On the declaration page: the protocol stands in the projet de santé. */
export const attestProjet = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Attester l’intégration" }).click();
  const dialog = page.getByRole("dialog", { name: "Intégration au projet de santé" });
  await dialog.getByRole("button", { name: "Attester" }).click();
  await expect(dialog).toBeHidden();
};

/** The list of those who are ready, as the dialog proposes it. */
export const prepareList = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Préparer la déclaration", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Préparer la déclaration" });
  await dialog.getByRole("button", { name: "Préparer la déclaration" }).click();
  await expect(dialog).toBeHidden();
};

/** What the State's site answered, for the list that was prepared. */
export const recordDeposit = async (
  page: Page,
  receipt: { readonly number: string; readonly day: string; readonly time: string },
): Promise<void> => {
  await page.getByRole("button", { name: "Consigner le dépôt" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Consigner un dépôt" });
  await dialog.getByLabel("N° de dossier").fill(receipt.number);
  await typeDay(dialog.getByLabel("Accusé de réception du"), receipt.day);
  await dialog.getByLabel("Heure").fill(receipt.time);
  await inOrder(page);
  await dialog.getByRole("button", { name: "Consigner", exact: true }).click();
  await expect(
    page.getByRole("heading", { name: `Dossier déposé n° ${receipt.number}` }),
  ).toBeVisible();
};
