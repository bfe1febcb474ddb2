import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { addressOf, password, sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const { session } = sessions[1];
const title = "Formation à la douleur lombaire aiguë";

/** The six figures that the formateur shows. */
const codeOn = async (lead: Page): Promise<string> =>
  ((await lead.getByText(/^\d{3}\s\d{3}$/u).textContent()) ?? "").replaceAll(/\D/gu, "");

journey(
  "chacun donne le code que montre la formatrice, et arrive à sa signature",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-17 12:35");
    const lead = await house.enter("lucie", `/seances/${session}`);
    await visited(lead, title);
    await lead.getByRole("button", { name: "Ouvrir la feuille" }).click();
    await expect(lead.getByText(/^Change dans \d+\ss · valable à cette séance/u)).toBeVisible();
    await inOrder(lead);

    const ines = await house.visitor();
    await ines.goto(`/seance/${session}/${await codeOn(lead)}`);
    await visited(ines, "Se connecter");
    await ines.getByLabel("Adresse électronique ou identifiant").fill(addressOf("ines"));
    await ines.getByLabel("Mot de passe").fill(password);
    await ines.getByRole("button", { name: "Se connecter" }).click();
    await visited(ines, title);
    await expect(ines.getByText(/code de la séance à l’appui/u)).toBeVisible();
    await ines.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(lead.getByText(/avec le code de la séance/u)).toBeVisible();

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
    await hugo.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(hugo.getByText("Présence signée.")).toBeVisible();
  },
);
