import { expect, journey } from "../src/journey.ts";
import { playing } from "../src/playing.ts";
import { inOrder, visited } from "../src/visited.ts";

journey(
  "on trouve une personne, une séance, un geste ou une exigence sans accents ni ordre, au clavier ou du doigt",
  async ({ demonstration }) => {
    const page = await demonstration.enter(playing(/^coordinatrice/u));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Chercher" });
    const field = dialog.getByRole("combobox");
    await expect(field).toBeFocused();
    await expect(dialog.getByRole("option", { name: "Prévoir une séance" })).toBeVisible();
    await inOrder(page);

    await field.fill("seance prevoir");
    await page.keyboard.press("Enter");
    await visited(page, "Prévoir une séance");

    await page.getByRole("button", { name: "Chercher" }).filter({ visible: true }).click();
    await field.fill("registre");
    await dialog.getByRole("option", { name: "Registre", exact: true }).click();
    await visited(page, "Registre");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

    await page.keyboard.press("Control+k");
    await field.fill("xyzxyz");
    await expect(dialog.getByText("Rien ne répond à")).toBeVisible();
    await inOrder(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  },
);
