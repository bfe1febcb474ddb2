import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { addressOf, password, sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const [, , { session }] = sessions;
const title = "Formation à la douleur lombaire aiguë";

/** The six figures that the formateur shows. */
const codeOn = async (lead: Page): Promise<string> =>
  ((await lead.getByText(/^\d{3}\s\d{3}$/u).textContent()) ?? "").replaceAll(/\D/gu, "");

const signsIn = async (page: Page) => {
  await visited(page, "Se connecter");
  await page.getByLabel("Adresse électronique ou identifiant").fill(addressOf("ines"));
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
};

const lineOf = (lead: Page, name: string) =>
  lead.getByRole("list", { name: "Participants" }).getByRole("listitem").filter({ hasText: name });

journey(
  "la formatrice tient sa demi-journée en deux touches, chacun signe par le code qu’elle montre",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-24 12:35");
    const lead = await house.enter("lucie");
    await lead.getByRole("button", { name: "Ouvrir la feuille" }).click();
    await visited(lead, title);
    await expect(lead.getByText(/^Change dans \d+\ss\s·\svalable à cette séance/u)).toBeVisible();
    await inOrder(lead);

    const ines = await house.visitor();
    await ines.goto(`/seance/${session}/${await codeOn(lead)}`);
    await signsIn(ines);
    await visited(ines, title);
    await expect(ines.getByText(/code de la séance à l’appui/u)).toBeVisible();
    await ines.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(lineOf(lead, "Inès Fictive")).toContainText("avec le code de la séance");

    await lineOf(lead, "Hugo Modèle")
      .getByRole("button", { name: /^Présence/u })
      .click();
    await expect(lead.getByLabel("Arrivée", { exact: true })).toHaveValue(/^12:3\d$/u);
    await inOrder(lead);
    await lead.getByRole("button", { name: "Noter" }).click();
    await expect(lineOf(lead, "Hugo Modèle")).toContainText(/arrivée à 12\sh\s3\d/u);
    await lead.getByRole("button", { name: /^Tous présents de 12\sh\s30 à 15\sh\s30$/u }).click();
    await expect(lead.getByRole("button", { name: /^Tous présents/u })).toBeHidden();

    const hugo = await house.enter("hugo", "/moi");
    await hugo.goto("/seance");
    await visited(hugo, "Code de la séance");
    await hugo.getByLabel("Le code affiché").fill("000000");
    await hugo.getByRole("button", { name: "Continuer" }).click();
    await expect(hugo.getByText("Ce code n’est pas affiché en ce moment")).toBeVisible();
    await inOrder(hugo);
    await hugo.getByLabel("Le code affiché").fill(await codeOn(lead));
    await hugo.getByRole("button", { name: "Continuer" }).click();
    await visited(hugo, title);
    await house.moveTo("2026-03-24 15:35");
    await expect(lead.getByRole("heading", { name: "À régler avant de clore" })).toBeVisible();
    await inOrder(lead);
    await hugo.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(lead.getByText("Il n’y manque que votre signature.")).toBeVisible();
    await inOrder(lead);
    await lead.getByRole("button", { name: "Signer et clore la feuille" }).click();
    await expect(lead.getByText("Close le mardi 24 mars 2026")).toBeVisible();
    await inOrder(lead);
  },
);
