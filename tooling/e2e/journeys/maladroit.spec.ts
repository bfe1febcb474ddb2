import type { Locator, Page } from "@playwright/test";
import { Client } from "@coopilote/demo/Client.ts";
import { expect, journey } from "../src/journey.ts";
import { factsOf } from "../src/register.ts";
import { addressOf, password, sessions, type Story } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

/** Clicks twice as fast as can be, and waits until the dialog is gone. */
const twice = async (dialog: Locator, act: string) => {
  await dialog.getByRole("button", { name: act, exact: true }).dblclick();
  await expect(dialog).toBeHidden();
};

/** What is written in the story's register, as Camille reads it. */
const factsIn = (story: Story) => factsOf(story.clients.camille, story.structure);

journey(
  "un double clic n’ouvre qu’un compte, une structure et une équipe",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-02 09:00");
    const page = await house.visitor();
    await page.goto("/inscription");
    await page.getByLabel("Vos prénom et nom").fill("Camille Imaginaire");
    await page.getByLabel("Adresse électronique", { exact: true }).fill(addressOf("camille"));
    await page.getByLabel("Mot de passe", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Créer mon compte" }).dblclick();
    await page.getByRole("link", { name: "Ouvrir l’espace d’une structure" }).click();
    await page.getByLabel("Nom de la structure").fill("MSP de l’Exemple");
    await page
      .getByLabel("Sorte de structure")
      .selectOption("Maison de santé pluriprofessionnelle (MSP)");
    await page.getByRole("button", { name: "Ouvrir l’espace" }).dblclick();
    await page.getByRole("link", { name: "Choisir un protocole" }).click();
    await page.getByLabel("Chercher").fill("lombaire");
    await page.getByRole("button", { name: "Choisir : Douleur lombaire aiguë" }).click();
    await twice(page.getByRole("dialog"), "Former l’équipe");
    await visited(page, "Douleur lombaire aiguë");

    const [, structure] = /\/s\/([^/]+)/u.exec(page.url()) ?? [];
    const camille = new Client(() => house.url, "Essai/1.0", {
      identifier: addressOf("camille"),
      password,
    });
    expect(await factsOf(camille, structure ?? "")).toEqual([
      "StructureFounded.1",
      "PersonAdded.1",
      "FunctionAssigned.1",
      "TeamFormed.1",
      "ProtocolAdopted.1",
    ]);
  },
);

journey(
  "un double clic n’engage, ne prévoit et ne propose qu’une fois",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const { story } = house;
    const before = await factsIn(story);
    const page = await house.enter("lucie", `/equipes/${story.team}`);
    await page.getByRole("button", { name: "Signer mon engagement" }).first().dblclick();
    const engagement = page.getByRole("dialog", { name: "Mon engagement" });
    await engagement.getByRole("radio", { name: /disposer d’une assurance/u }).check();
    await twice(engagement, "Signer mon engagement");
    await page.getByRole("button", { name: "Signer mon attestation" }).first().click();
    await twice(
      page.getByRole("dialog", { name: "Mon attestation sur l’honneur" }),
      "Signer mon attestation",
    );

    await page.goto(house.at("/personnes/nouvelle"));
    await page.getByLabel("Prénom").fill("Zoé");
    await page.getByLabel("Nom", { exact: true }).fill("Inventée");
    await page.getByRole("button", { name: "Ajouter", exact: true }).dblclick();
    await expect(page.getByRole("status")).toContainText("Zoé Inventée figure maintenant");
    await page.goto(house.at(`/equipes/${story.team}`));
    await page.getByRole("button", { name: "Proposer un membre" }).click();
    const propose = page.getByRole("dialog", { name: "Proposer un membre" });
    await propose.getByRole("combobox", { name: "Personne" }).selectOption("Zoé Inventée");
    await propose.getByRole("radio", { name: /^Délégué/u }).check();
    await twice(propose, "Proposer");

    await page.goto(house.at("/seances/nouvelle"));
    await page.getByLabel("Lieu").fill("Salle de réunion");
    await page.getByLabel("Jour", { exact: true }).fill("2026-03-10");
    await page.getByRole("button", { name: "Prévoir la séance" }).dblclick();
    await visited(page, "Formation : Douleur lombaire aiguë");
    const written = (await factsIn(story)).slice(before.length);
    expect(written).toEqual([
      "EngagementSigned.1",
      "SwornStatementSigned.1",
      "PersonAdded.1",
      "MemberProposed.1",
      "SessionScheduled.1",
      "ParticipantsEnrolled.1",
    ]);
  },
);

journey(
  "un double clic n’ouvre, ne signe et ne clôt la feuille qu’une fois",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-24 15:35");
    const { story } = house;
    const { session } = sessions[2];
    const before = await factsIn(story);
    const page = await house.enter("lucie", `/seances/${session}`);
    await page.getByRole("button", { name: "Ouvrir la feuille" }).dblclick();
    await expect(page.getByText("0 signature sur 2")).toBeVisible();
    for (const who of ["ines", "hugo"] as const) {
      const phone = await house.enter(who, `/seances/${session}`);
      await phone.getByRole("button", { name: "Signer ma présence" }).dblclick();
      await expect(phone.getByRole("status").getByText("Présence signée.")).toBeVisible();
    }
    await page.getByRole("button", { name: "Signer et clore la feuille" }).dblclick();
    await expect(page.getByText("Close le mardi 24 mars 2026")).toBeVisible();
    const written = (await factsIn(story)).slice(before.length);
    expect(written).toEqual([
      "SessionOpened.1",
      "AttendanceSigned.1",
      "AttendanceSigned.1",
      "SegmentSigned.1",
      "SheetClosed.1",
    ]);
  },
);

journey(
  "un double clic n’atteste, ne déclare et ne met en œuvre qu’une fois",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("attested", "2026-03-26 09:00");
    const { story } = house;
    const before = await factsIn(story);
    const lucie = await house.enter(
      "lucie",
      `/equipes/${story.team}?geste=attester&personne=${story.persons.hugo}`,
    );
    await twice(lucie.getByRole("dialog"), "Attester et signer");

    const page = await house.enter("camille", `/equipes/${story.team}/declaration`);
    await page.getByRole("button", { name: "Attester l’intégration" }).click();
    await twice(page.getByRole("dialog"), "Attester");
    await page.getByRole("button", { name: "Préparer la déclaration" }).click();
    await twice(page.getByRole("dialog"), "Préparer la déclaration");
    await page.getByRole("button", { name: "Signer comme responsable légal" }).click();
    await twice(page.getByRole("dialog"), "Je signe");
    await page.getByRole("button", { name: "Consigner le dépôt" }).first().click();
    const deposit = page.getByRole("dialog", { name: "Consigner un dépôt" });
    await deposit.getByLabel("N° de dossier").fill("D-2026-0417");
    await deposit.getByLabel("Accusé de réception du").fill("2026-03-26");
    await deposit.getByLabel("Heure").fill("08:30");
    await twice(deposit, "Consigner");
    await page.getByRole("button", { name: "Mettre en œuvre" }).click();
    await twice(page.getByRole("dialog"), "Confirmer");
    const written = (await factsIn(story)).slice(before.length);
    expect(written).toEqual([
      "TrainingAttested.1",
      "ProjetDeSanteAttested.1",
      "DeclarationPrepared.1",
      "LegalHeadStatementSigned.1",
      "DepositRecorded.1",
      "MiseEnOeuvreRecorded.1",
      "PracticeStarted.1",
      "PracticeStarted.1",
    ]);
  },
);

journey(
  "le retour en arrière ferme ce qui s’est ouvert et ne refait rien",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const { story } = house;
    const page = await house.enter("ines", "/equipes");
    await visited(page, "Équipes");
    await page.getByRole("link", { name: "Douleur lombaire aiguë" }).click();
    await visited(page, "Douleur lombaire aiguë");
    await page.getByRole("button", { name: "Signer mon engagement" }).first().click();
    const engagement = page.getByRole("dialog", { name: "Mon engagement" });
    await expect(engagement).toBeVisible();
    await page.goBack();
    await expect(engagement).toBeHidden();
    await page.goForward();
    await expect(engagement).toBeVisible();
    await engagement.getByRole("radio", { name: /disposer d’une assurance/u }).check();
    await engagement.getByRole("button", { name: "Signer mon engagement" }).click();
    await expect(engagement).toBeHidden();
    await page.goBack();
    await page.goBack();
    await page.goForward();
    await visited(page, "Douleur lombaire aiguë");
    const signed = (await factsIn(story)).filter((type) => type.startsWith("Engagement"));
    expect(signed).toEqual(["EngagementSigned.1"]);
  },
);

journey(
  "deux onglets sur une feuille se suivent, et n’en signent qu’une",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-10 16:05");
    const { session } = sessions[0];
    await house.story.command("lucie", "openSession", { session });
    const one = await house.enter("ines", `/seances/${session}`);
    await expect(one.getByRole("button", { name: "Signer ma présence" })).toBeVisible();
    const other = await one.context().newPage();
    await other.goto(one.url());
    await expect(other.getByRole("button", { name: "Signer ma présence" })).toBeVisible();
    await one.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(one.getByText("1 signature sur 2")).toBeVisible();
    await expect(other.getByText("1 signature sur 2")).toBeVisible();
    await expect(other.getByRole("button", { name: "Signer ma présence" })).toBeHidden();
    await inOrder(other);
  },
);

const fillPlan = async (page: Page, day: string, from: string, to: string) => {
  await page.getByLabel("Jour", { exact: true }).fill(day);
  await page.getByLabel("Début").first().fill(from);
  await page.getByLabel("Fin").first().fill(to);
  await page.getByRole("button", { name: "Prévoir la séance" }).click();
};

journey(
  "ce qui est tapé survit à un rechargement, et se repart de zéro",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-03 09:00");
    const page = await house.enter("lucie", "/seances/nouvelle");
    await visited(page, "Prévoir une séance");
    await page.getByLabel("Lieu").fill("Salle de réunion");
    await page.reload();
    await expect(
      page.getByText("Vous reprenez votre saisie, gardée dans cet onglet."),
    ).toBeVisible();
    await expect(page.getByLabel("Lieu")).toHaveValue("Salle de réunion");
    await visited(page, "Prévoir une séance");
    await page.getByRole("button", { name: "Repartir de zéro" }).click();
    await expect(page.getByLabel("Lieu")).toHaveValue("");
    await page.reload();
    await visited(page, "Prévoir une séance");
    await expect(page.getByRole("button", { name: "Repartir de zéro" })).toHaveCount(0);
  },
);

journey("les heures impossibles se disent à leur champ", { tag: "@phone" }, async ({ takeUp }) => {
  const house = await takeUp("engaged", "2026-03-03 09:00");
  const page = await house.enter("lucie", "/seances/nouvelle");
  await visited(page, "Prévoir une séance");
  await page.getByLabel("Lieu").fill("Salle de réunion");
  const [from, to] = [page.getByLabel("Début").first(), page.getByLabel("Fin").first()];
  for (const [day, fault] of [
    ["31/02/2026", /Ce jour n’existe pas/u],
    ["10/03/2206", /Vérifiez l’année/u],
  ] as const) {
    await fillPlan(page, day, "12:30", "14:30");
    await expect(page.getByLabel("Jour", { exact: true })).toHaveValue(day);
    await expect(page.getByLabel("Jour", { exact: true })).toHaveAccessibleDescription(fault);
  }
  await page.getByLabel("Jour", { exact: true }).fill("");
  await page.getByLabel("Jour", { exact: true }).pressSequentially("10/2/2026");
  await page.getByRole("button", { name: "Prévoir la séance" }).click();
  await expect(page.getByRole("alert")).toContainText("Cette séance est déjà terminée");
  await expect(page.getByRole("alert")).toBeInViewport();
  await fillPlan(page, "2026-03-29", "02:30", "04:00");
  await expect(from).toHaveAccessibleDescription(/Cette heure n’existe pas ce jour-là\./u);
  await inOrder(page);
  await fillPlan(page, "2026-10-25", "02:30", "04:00");
  await expect(from).toHaveAccessibleDescription(/Cette heure existe deux fois ce jour-là\./u);
  await expect(page.getByRole("radio", { name: "La première fois" })).toBeVisible();
  await inOrder(page);
  await fillPlan(page, "2026-03-10", "14:30", "12:30");
  await expect(to).toHaveAccessibleDescription(/Une partie finit avant de commencer\./u);
  await page.getByRole("button", { name: "Ajouter une partie" }).click();
  const second = page.getByRole("group", { name: "Partie 2" });
  await second.getByLabel("Début").fill("13:30");
  await second.getByLabel("Fin").fill("15:00");
  await fillPlan(page, "2026-03-10", "12:30", "14:30");
  await expect(second.getByLabel("Début")).toHaveAccessibleDescription(
    /Deux parties se chevauchent\./u,
  );

  await second.getByRole("button", { name: "Retirer la partie 2" }).click();
  await fillPlan(page, "2026-10-25", "02:30", "04:00");
  await page.getByRole("radio", { name: "La seconde fois" }).check();
  await page.getByRole("button", { name: "Prévoir la séance" }).click();
  await visited(page, "Formation : Douleur lombaire aiguë");
  await expect(page.getByRole("main")).toContainText("2 h 30 – 4 h, 1 h 30");
});

journey(
  "les noms illisibles se disent à leur champ, les homonymes s’acceptent",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const page = await house.enter("camille", "/personnes/nouvelle");
    await visited(page, "Ajouter une personne");
    const [given, family] = [page.getByLabel("Prénom"), page.getByLabel("Nom", { exact: true })];
    const add = page.getByRole("button", { name: "Ajouter", exact: true });
    await family.fill("Fictive");
    for (const name of ["In\u202Eès", "In\u200Bès"]) {
      await given.fill(name);
      await add.click();
      await expect(given).toHaveAccessibleDescription(
        /Caractères invisibles ou de sens d’écriture/u,
      );
    }
    await inOrder(page);
    await given.fill("I".repeat(10_000));
    await expect(given).toHaveValue("I".repeat(80));

    await given.fill("Inès");
    await add.click();
    await expect(page.getByRole("status")).toContainText("Inès Fictive figure maintenant");
    await page.goto(house.at("/personnes"));
    await visited(page, "Personnes");
    await expect(page.getByRole("link", { name: "Inès Fictive" })).toHaveCount(2);
  },
);
