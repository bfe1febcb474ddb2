import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { goTo } from "../src/goTo.ts";
import { cellOf } from "../src/matrix.ts";
import { password } from "../src/story.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const list = [
  ["Nom", "Prénom", "Titre", "Profession", "Spécialité", "RPPS", "Exercice", "Rôle"],
  ["Exemple", "Lucie", "Dr", "Médecin", "Médecine générale", "10999000002", "Libéral", "délégant"],
  ["Fictive", "Inès", "", "Kiné", "", "10999000010", "Libéral", "délégué"],
  ["Modèle", "Hugo", "", "Kiné", "", "10999000028", "Libéral", "délégué"],
]
  .map((cells) => cells.join("\t"))
  .join("\n");

/** What the first steps say is next, from the home. */
const next = (page: Page, step: string) =>
  page
    .getByRole("list", { name: "Premiers pas" })
    .getByRole("listitem")
    .filter({ hasText: step })
    .getByRole("link");

const signUp = async (page: Page) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Créer un compte" }).click();
  await visited(page, "Créer un compte");
  await page.getByLabel("Vos prénom et nom").fill("Camille Imaginaire");
  await page.getByLabel("Adresse électronique", { exact: true }).fill("camille@exemple.fr");
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Créer mon compte" }).click();
};

const found = async (page: Page) => {
  await page.getByRole("link", { name: "Ouvrir l’espace d’une structure" }).click();
  await visited(page, "Ouvrir l’espace d’une structure");
  await page.getByLabel("Nom de la structure").fill("MSP de l’Exemple");
  await page
    .getByLabel("Sorte de structure")
    .selectOption("Maison de santé pluriprofessionnelle (MSP)");
  await expect(page.getByLabel("Prénom")).toHaveValue("Camille");
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Imaginaire");
  await expect(page.getByLabel("Heure locale")).toHaveCount(0);
  await page.getByRole("button", { name: "Ouvrir l’espace" }).click();
  await visited(page, "MSP de l’Exemple");
};

const choose = async (page: Page) => {
  await next(page, "Choisir un protocole").click();
  await page.getByLabel("Chercher").fill("lombaire");
  await page.getByRole("button", { name: "Choisir : Douleur lombaire aiguë" }).click();
  await page
    .getByRole("dialog", { name: "Former une équipe : Douleur lombaire aiguë" })
    .getByRole("button", { name: "Former l’équipe" })
    .click();
  await visited(page, "Douleur lombaire aiguë");
};

const gather = async (page: Page) => {
  await page.getByRole("link", { name: "Coller la liste de l’équipe" }).click();
  await page.getByLabel("Lignes du tableur").fill(list);
  await expect(page.getByLabel("Proposer aussi dans une équipe")).toContainText(
    "Douleur lombaire aiguë",
  );
  await page.getByRole("button", { name: "Ajouter 3 personnes" }).click();
  await expect(page.getByRole("status").filter({ hasText: "3 personnes ajoutées" })).toBeVisible();
  await inOrder(page);
};

const proposeDates = async (page: Page) => {
  await page.getByRole("button", { name: "Prendre ce modèle" }).click();
  await page.getByLabel("Lieu").fill("Salle de réunion");
  const days = ["2026-03-10", "2026-03-17", "2026-03-24"];
  for (const [index, day] of days.entries())
    await typeDay(page.getByLabel(`Jour de la séance ${index + 1}`), day);
  await page.getByRole("button", { name: "Prévoir les 3 séances" }).click();
};

journey(
  "en cinq minutes, une structure neuve va de la première page à une matrice qui dit quelque chose",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-02 09:00");
    const page = await house.visitor();
    await signUp(page);
    await found(page);
    await choose(page);
    await gather(page);
    await expect(page.getByRole("link", { name: "Proposer les dates" })).toBeVisible();
    await goTo(page, "Accueil");
    await visited(page, "MSP de l’Exemple");
    await expect(next(page, "Réunir l’équipe")).toHaveCount(0);
    await next(page, "Proposer les dates").click();
    await proposeDates(page);

    await visited(page, "Douleur lombaire aiguë");
    await expect(page.getByRole("heading", { name: "Qui est prêt" })).toBeInViewport();
    await expect(await cellOf(page, "Inès Fictive", "Engagement")).toContainText("à signer");
    await expect(
      page.getByText("Ces séances compteront quand le délégant qui les anime se sera engagé"),
    ).toBeVisible();

    await goTo(page, "Accueil");
    await visited(page, "MSP de l’Exemple");
    await expect(page.getByRole("heading", { name: "Premiers pas" })).toHaveCount(0);
  },
);
