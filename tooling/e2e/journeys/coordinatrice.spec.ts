import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { cellOf } from "../src/matrix.ts";
import { password, sessions } from "../src/story.ts";
import { goTo } from "../src/goTo.ts";
import { inOrder, visited } from "../src/visited.ts";

const signUp = async (page: Page) => {
  await page.goto("/");
  await visited(page, "Se former à un protocole de coopération, et pouvoir le prouver.");
  await page.getByRole("link", { name: "Créer un compte" }).click();
  await visited(page, "Créer un compte");
  await page.getByLabel("Vos prénom et nom").fill("Camille Imaginaire");
  await page.getByLabel("Adresse électronique", { exact: true }).fill("camille@exemple.fr");
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await visited(page, "Votre compte n’est rattaché à aucune structure.");
};

const foundStructure = async (page: Page) => {
  await page.getByRole("link", { name: "Ouvrir l’espace d’une structure" }).click();
  await visited(page, "Ouvrir l’espace d’une structure");
  await page.getByLabel("Nom de la structure").fill("MSP de l’Exemple");
  await page
    .getByLabel("Sorte de structure")
    .selectOption("Maison de santé pluriprofessionnelle (MSP)");
  await page
    .getByLabel("Accord avec l’Assurance maladie")
    .selectOption("Accord conventionnel interprofessionnel (ACI)");
  await page.getByLabel("Numéro FINESS").fill("759990005");
  await page.getByRole("button", { name: "Ouvrir l’espace" }).click();
  await visited(page, "MSP de l’Exemple");
};

const chooseLombalgie = async (page: Page) => {
  await page.getByRole("link", { name: "Choisir un protocole" }).click();
  await visited(page, "Choisir un protocole");
  await page.getByLabel("Chercher").fill("lombaire");
  await page.getByRole("button", { name: "Choisir : Douleur lombaire aiguë" }).click();
  const dialog = page.getByRole("dialog", { name: "Former une équipe : Douleur lombaire aiguë" });
  await expect(dialog).toBeVisible();
  await inOrder(page);
  await dialog.getByRole("button", { name: "Former l’équipe" }).click();
  await visited(page, "Douleur lombaire aiguë");
};

interface Someone {
  readonly given: string;
  readonly family: string;
  readonly title?: string;
  readonly profession: string;
  readonly specialty?: string;
  readonly rpps: string;
}

const lucie: Someone = {
  given: "Lucie",
  family: "Exemple",
  title: "Dr",
  profession: "Médecin",
  specialty: "Médecine générale",
  rpps: "10999000002",
};
const ines: Someone = {
  given: "Inès",
  family: "Fictive",
  profession: "Masseur-kinésithérapeute",
  rpps: "10999000010",
};
const hugo: Someone = { ...ines, given: "Hugo", family: "Modèle", rpps: "10999000028" };

const addPerson = async (page: Page, someone: Someone) => {
  if (someone.title !== undefined) await page.getByLabel("Titre").selectOption(someone.title);
  await page.getByLabel("Prénom").fill(someone.given);
  await page.getByLabel("Nom", { exact: true }).fill(someone.family);
  await page.getByRole("combobox", { name: "Profession" }).selectOption(someone.profession);
  if (someone.specialty !== undefined)
    await page.getByLabel("Spécialité ou diplôme").selectOption(someone.specialty);
  await page.getByRole("textbox", { name: "Numéro RPPS" }).fill(someone.rpps);
  await page.getByLabel("Rattachement", { exact: true }).selectOption("Associé ou membre");
  await page.getByLabel("Exercice", { exact: true }).selectOption("Libéral");
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(page.getByRole("status")).toContainText(
    `${someone.given} ${someone.family} figure maintenant dans la liste des personnes.`,
  );
};

const addPeople = async (page: Page) => {
  await goTo(page, "Personnes");
  await page.getByRole("link", { name: "Ajouter une personne" }).click();
  await visited(page, "Ajouter une personne");
  for (const someone of [lucie, ines, hugo]) await addPerson(page, someone);
  await page.getByRole("link", { name: "Revenir aux personnes" }).click();
  await visited(page, "Personnes");
};

const propose = async (page: Page, name: string, role: RegExp) => {
  await page.getByRole("button", { name: "Proposer un membre" }).click();
  const dialog = page.getByRole("dialog", { name: "Proposer un membre" });
  await dialog.getByRole("combobox", { name: "Personne" }).selectOption(name);
  await dialog.getByRole("radio", { name: role }).check();
  await dialog.getByRole("button", { name: "Proposer" }).click();
  await expect(dialog).toBeHidden();
};

const invite = async (page: Page, name: string): Promise<string> => {
  await goTo(page, "Personnes");
  await page.getByRole("link", { name }).click();
  await visited(page, name);
  await page.getByRole("button", { name: "Inviter" }).click();
  await page
    .getByRole("dialog", { name: `Inviter ${name}` })
    .getByRole("button", { name: "Créer le lien" })
    .click();
  const ready = page.getByRole("dialog", { name: `Lien pour ${name}` });
  const link = await ready.getByText(/\/invitation\//u).textContent();
  await inOrder(page);
  await ready.getByRole("button", { name: "Terminé" }).click();
  return link ?? "";
};

const adoptSoftware = async (page: Page) => {
  await goTo(page, "Structure");
  await visited(page, "MSP de l’Exemple");
  await page.getByRole("button", { name: "Indiquer un logiciel" }).click();
  const dialog = page.getByRole("dialog", { name: "Indiquer un logiciel" });
  await dialog.getByLabel("Nom du logiciel").fill("Logiciel commun de l’Exemple");
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("row", { name: /Logiciel commun de l’Exemple/u })).toContainText(
    "toute la structure",
  );
};

const assign = async (page: Page, held: string) => {
  await page.getByRole("button", { name: `Confier : ${held}` }).click();
  const dialog = page.getByRole("dialog", { name: `Confier : ${held}` });
  await dialog.getByLabel("À qui").selectOption("Camille Imaginaire");
  if (held === "Responsable légal") await dialog.getByLabel("J’ai lu ce que j’engage").check();
  await dialog.getByRole("button", { name: "Confier" }).click();
  await expect(page.getByRole("row", { name: held })).toContainText("Camille Imaginaire");
};

/** A line of « Ce qui manque »: what to do, why, whose turn it is, whose rule it is. */
const lacks = async (page: Page, what: string, ...said: ReadonlyArray<string>) => {
  const line = page
    .getByRole("list", { name: "Ce qui manque" })
    .getByRole("listitem")
    .filter({ has: page.getByText(what, { exact: true }) });
  for (const words of said) await expect(line).toContainText(words);
};

journey(
  "la coordinatrice ouvre sa structure, forme l’équipe et lit ce qui manque",
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-02 09:00");
    const page = await house.visitor();
    await signUp(page);
    await foundStructure(page);
    await chooseLombalgie(page);
    await addPeople(page);
    await goTo(page, "Équipes");
    await visited(page, "Équipes");
    await page.getByRole("link", { name: "Douleur lombaire aiguë" }).click();
    await propose(page, "Dr Lucie Exemple, médecin", /^Délégant/u);
    await propose(page, "Inès Fictive, masseur-kinésithérapeute", /^Délégué/u);
    await propose(page, "Hugo Modèle, masseur-kinésithérapeute", /^Délégué/u);
    await visited(page, "Douleur lombaire aiguë");

    await page.getByText(/autres conditions ensuite/u).click();
    await lacks(
      page,
      "Lire l’annexe de l’arrêté, à deux",
      "C’est à deux personnes de l’équipe, dont un délégant.",
      "règle de Coopilote — Annexe de l’arrêté : non lue par Coopilote",
    );
    await lacks(
      page,
      "Faire signer son engagement à Inès Fictive",
      "L’engagement est individuel et nominatif. C’est à Inès Fictive.",
      "loi, texte rapporté",
    );
    await lacks(
      page,
      "Compléter la formation d’Inès Fictive",
      "Il manque 10 h.",
      "C’est à un délégant de l’équipe.",
    );
    await lacks(page, "Indiquer le logiciel commun", "C’est à la coordination.");

    await adoptSoftware(page);
    await assign(page, "Responsable légal");
    await assign(page, "Référent de la déclaration");
    await goTo(page, "Équipes");
    await page.getByRole("link", { name: "Douleur lombaire aiguë" }).click();
    await page.getByText(/autres conditions ensuite/u).click();
    await expect(page.getByText("Indiquer le logiciel commun", { exact: true })).toBeHidden();

    const link = await invite(page, "Dr Lucie Exemple");
    const guest = await house.visitor();
    await guest.goto(link);
    await visited(guest, "Rejoindre « MSP de l’Exemple »");
  },
);

journey(
  "la déclaration et la mise en œuvre disent à la coordinatrice ce qui manque",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const page = await house.enter("camille", `/equipes/${house.story.team}`);
    await page.getByRole("link", { name: "Déclaration", exact: true }).click();
    await visited(page, "Déclaration");
    await expect(
      page.getByRole("heading", { name: "Personne n’est encore prêt à être déclaré." }),
    ).toBeVisible();

    await expect(page.getByRole("button", { name: "Préparer la déclaration" })).toBeHidden();
    const ines = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Inès Fictive, délégué" }) });
    await expect(
      ines.getByRole("listitem").filter({ hasText: "Faire signer son engagement" }),
    ).toContainText("C’est à Inès Fictive.");

    await page.getByRole("button", { name: "Consigner le dépôt" }).click();
    const deposit = page.getByRole("dialog", { name: "Consigner un dépôt" });
    await deposit.getByLabel("N° de dossier").fill("D-2026-0299");
    await deposit.getByLabel("Accusé de réception du").fill("2026-03-02");
    await deposit.getByLabel("Heure").fill("09:15");
    await deposit.getByRole("checkbox", { name: /^Dr Lucie Exemple/u }).check();
    await deposit.getByRole("checkbox", { name: /^Inès Fictive/u }).check();
    await inOrder(page);
    await deposit.getByRole("button", { name: "Consigner", exact: true }).click();
    await expect(
      page.getByRole("heading", {
        name: "Il reste des conditions à réunir avant la mise en œuvre.",
      }),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Mettre en œuvre" })).toBeHidden();
    await inOrder(page);
  },
);

journey(
  "la matrice tourne case par case sous les yeux de la coordinatrice",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-11 09:00");
    const { story } = house;
    const { team, persons } = story;
    const page = await house.enter("camille", `/equipes/${team}`);
    await visited(page, "Douleur lombaire aiguë");
    const cell = (requirement: string) => cellOf(page, "Inès Fictive", requirement);
    const [engagement, sworn, insurance] = [
      await cell("Engagement"),
      await cell("Attestation sur l’honneur"),
      await cell("Assurance"),
    ];
    await expect(engagement).toContainText("à signer");
    await expect(insurance).toContainText("à préciser");
    for (const who of ["ines", "lucie"] as const)
      await story.command(who, "signEngagement", {
        team,
        person: persons[who],
        insurance: "own-policy",
        paper: null,
      });
    await expect(engagement).toContainText("11 mars");
    await expect(insurance).toContainText("11 mars");
    await expect(sworn).toContainText("à signer");
    await story.command("ines", "signSwornStatement", { team, person: persons.ines, paper: null });
    await expect(sworn).toContainText("11 mars");

    const hours = await cell("Heures et jours");
    await expect(hours).toContainText("0 min");
    await story.enterAfterwards(sessions[0], "12:52");
    await expect(hours).toContainText("3 h 08 / 10 h · 1/3 j");

    await hours.click();
    const panel = page.getByRole("dialog");
    await expect(panel).toContainText("Il manque 6 h 52");
    await inOrder(page);
  },
);
