import { expect, journey } from "../src/journey.ts";
import { inOrder, visited } from "../src/visited.ts";

journey(
  "le registre se filtre dans l’adresse, et chaque ligne mène à sa preuve et à l’état d’alors",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("attested", "2026-03-26 09:00");
    const page = await house.enter("camille", "/registre");
    await visited(page, "Registre");
    await page.getByLabel("Genre").selectOption("Formation et évaluations");
    await page.getByLabel("Mots de la phrase").fill("presence signe");
    await expect(page).toHaveURL(/genre=training/u);
    await page.getByLabel("Mots de la phrase").fill("attest");
    await expect(
      page.getByRole("link", { name: /^État de l’équipe juste après/u }).first(),
    ).toBeVisible();
    await inOrder(page);
    await page.getByLabel("Mots de la phrase").fill("xyzxyz");
    await expect(page.getByText("Aucune ligne ne répond à tout ce qui est demandé.")).toBeVisible();
    await inOrder(page);
    await page.getByRole("button", { name: "Tout le registre" }).last().click();
    await expect(page).toHaveURL(/registre$/u);
    await page.getByLabel("Mots de la phrase").fill("attest");
    await page
      .getByRole("link", { name: /^État de l’équipe juste après/u })
      .first()
      .click();
    await expect(page).toHaveURL(/etat\?jour=/u);
    await visited(page, /./u);
  },
);
