import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const codeOfOpener = "271828";

const choose = async (page: Page, who: string, code: string): Promise<void> => {
  await page.getByLabel("Votre code", { exact: true }).fill(code);
  await page.getByLabel("Le même, une seconde fois").fill(code);
  await page.getByRole("radio", { name: "Je connais cette personne" }).check();
  await page.getByLabel(/^Code d/u).fill(codeOfOpener);
  await inOrder(page);
  await page.getByRole("button", { name: "Garder ce code" }).click();
  await expect(page.getByRole("heading", { name: "Lisez, puis signez" })).toBeVisible();
  await expect(page.getByText(who)).toBeVisible();
};

journey(
  "une tablette passe de main en main : chacun lit sa ligne et signe avec son code",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    await house.story.know("zoe");
    await house.story.propose("zoe");
    const page = await house.enter("camille", `/equipes/${house.story.team}`);
    await page.getByRole("button", { name: "Réunion de lancement" }).click();
    await page.getByLabel("Votre code pour cet appareil").fill(codeOfOpener);
    await inOrder(page);
    await page.getByRole("button", { name: "Commencer, et fermer ma session" }).click();

    await visited(page, "Réunion de lancement");
    await expect(page.getByText("Touchez votre nom.")).toBeVisible();
    const zoe = page
      .getByRole("list", { name: "Qui signe" })
      .getByRole("button", { name: /^Zoé/u });
    await zoe.click();
    await expect(page.getByRole("heading", { name: "Votre ligne" })).toBeVisible();
    await inOrder(page);
    await page.getByRole("button", { name: "C’est exact" }).click();
    await choose(page, "Zoé Inventée", "314159");
    await page.getByRole("radio", { name: /mon employeur couvre/u }).check();
    await inOrder(page);
    await page.getByRole("button", { name: "Signer les deux" }).click();
    await expect(page.getByText("C’est signé, Zoé Inventée.")).toBeVisible();
    await expect(zoe).toContainText("signé à 10 h");

    const elsewhere = await page.request.get("/api/session");
    expect(elsewhere.status()).toBe(401);
    await page.getByRole("button", { name: "Terminer", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Terminer", exact: true }).click();
    await visited(page, "Cet appareil ne sert plus à signer");
    await page.getByRole("link", { name: "Se connecter" }).click();
    await visited(page, "Se connecter");
  },
);

journey(
  "la déléguée lit d’un seul tenant ce qu’elle porte dans toutes ses structures",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-02 10:00");
    const page = await house.enter("ines");
    await page.goto(`${house.url}/moi`);
    await visited(page, "Mon espace");
    await expect(page.getByText(/dans toutes vos structures$/u)).toBeVisible();
    await page.getByRole("link", { name: /^Ouvrir mon espace/u }).click();
    await visited(page, "Mon espace");
    await expect(page.getByText("Engagement signé le")).toBeVisible();
  },
);

journey(
  "la feuille de la séance passe de main en main, et personne ne signe pour un autre",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-10 12:58");
    const page = await house.enter("lucie", `/seances/${sessions[0].session}`);
    await page.getByRole("button", { name: "Ouvrir la feuille" }).click();
    await page.getByRole("button", { name: "Faire signer sur cet appareil" }).click();
    await page.getByLabel("Votre code pour cet appareil").fill(codeOfOpener);
    await page.getByRole("button", { name: "Commencer, et fermer ma session" }).click();
    await visited(page, "Feuille d’émargement");
    const ines = page
      .getByRole("list", { name: "Qui signe" })
      .getByRole("button", { name: /^Inès/u });
    await ines.click();
    await page.getByLabel("Votre code", { exact: true }).fill("314159");
    await page.getByLabel("Le même, une seconde fois").fill("314159");
    await page.getByLabel(/^Code d/u).fill(codeOfOpener);
    await inOrder(page);
    await page.getByRole("radio", { name: "Je connais cette personne" }).check();
    await page.getByRole("button", { name: "Garder ce code" }).click();
    await expect(page.getByText(/J’atteste suivre cette séquence/u)).toBeVisible();
    await inOrder(page);
    await page.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(page.getByText("C’est signé, Inès Fictive.")).toBeVisible();
    await expect(ines).toContainText("signé à 12 h 5");
    const desk = await house.enter("lucie", `/seances/${sessions[0].session}`);
    await expect(desk.getByText(/code choisi devant Dr\sLucie Exemple/u)).toBeVisible();
  },
);
