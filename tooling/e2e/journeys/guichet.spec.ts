import { expect, journey } from "../src/journey.ts";
import { inOrder, visited } from "../src/visited.ts";

journey(
  "l’accueil lit sans compte qui reçoit aujourd’hui, par un lien",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 09:00");
    const page = await house.enter("camille", "/liste-du-jour");
    await visited(page, "Liste du jour");
    await page.getByRole("button", { name: "Créer un lien" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Créer un lien" }).click();
    const address = (await dialog.getByText(/\/liste-du-jour\//u).textContent()) ?? "";
    await inOrder(page);
    await dialog.getByRole("button", { name: "Terminé" }).click();

    const visitor = await house.visitor();
    await visitor.goto(address);
    await visited(visitor, "Liste du jour");
    await expect(visitor.getByRole("region", { name: "Douleur lombaire aiguë" })).toBeVisible();
    await expect(visitor.getByRole("row", { name: /^Inès Fictive/u })).toContainText(
      "Dr Lucie Exemple",
    );

    await page.reload();
    await expect(page.getByText(/ouvert 1\sfois/u)).toBeVisible();
    await page.getByRole("button", { name: /^Retirer/u }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
    await expect(page.getByText(/ouvert 1\sfois/u)).toBeHidden();
    await visitor.reload();
    await visited(visitor, "Cette liste n’est plus à cette adresse");
  },
);
