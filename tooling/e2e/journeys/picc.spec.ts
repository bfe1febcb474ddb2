import type { Page } from "@playwright/test";
import { prepareList, recordDeposit } from "../src/declaring.ts";
import { acceptPieces, foundHospital, joinTeam, readAnnex, teach } from "../src/hospital.ts";
import { expect, journey } from "../src/journey.ts";
import { cellOf } from "../src/matrix.ts";
import { inOrder, visited } from "../src/visited.ts";

const placements = "Poses sous supervision";

/** The team of PICC-line, chosen on the page that says what is not known of it; its id. */
const choosePicc = async (page: Page): Promise<string> => {
  await visited(page, "Choisir un protocole");
  await page.getByLabel("Chercher").fill("PICC");
  await page.getByRole("link", { name: /^Voir ce qu’il demande.*PICC-line/u }).click();
  await visited(page, "PICC-line");
  const main = page.getByRole("main");
  await expect(main).toContainText("Durée : à lire dans l’annexe");
  await expect(main).not.toContainText("prévu par");
  await page.getByRole("button", { name: "Choisir" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Former l’équipe" }).click();
  await expect(page).toHaveURL(/\/equipes\/[0-9a-f-]{36}$/u);
  await visited(page, "PICC-line");
  return page.url().slice(-36);
};

/** The hours of the training, which no text read gives, with the page of the annex. */
const supplyHours = async (page: Page): Promise<void> => {
  const row = page.getByRole("row", { name: /^Formation(?!,)/u });
  await expect(row).toContainText("à fournir");
  await row.getByRole("button", { name: "Fournir" }).click();
  const dialog = page.getByRole("dialog", { name: "Formation : fournir le chiffre" });
  await dialog.getByLabel("Durée, en minutes").fill("210");
  await dialog.getByLabel("Source").fill("Annexe, page 3");
  await inOrder(page);
  await dialog.getByRole("button", { name: "Fournir et signer" }).click();
  await expect(row).toContainText("3 h 30");
};

/** What the annex was read to ask of the acts, added as a condition. */
const addPlacements = async (page: Page): Promise<void> => {
  await visited(page, "L’annexe de l’arrêté");
  await page.getByRole("button", { name: "Ajouter une condition" }).click();
  const dialog = page.getByRole("dialog", { name: "Ajouter une condition" });
  await dialog.getByRole("radio", { name: /^De l’annexe/u }).check();
  await dialog.getByLabel("Famille", { exact: true }).selectOption("Actes supervisés");
  await dialog.getByLabel("Nom de la condition").fill(placements);
  await dialog.getByLabel("Ce qu’elle demande").selectOption({ label: "Des actes supervisés" });
  await dialog.getByLabel("Acte", { exact: true }).selectOption({ label: "Pose de PICC-line" });
  await dialog.getByRole("radio", { name: "Réalisés sous supervision" }).check();
  await dialog.getByLabel("Nombre d’actes").fill("15");
  await dialog.getByLabel("Dont réussis").fill("12");
  await dialog.getByLabel("Source", { exact: true }).fill("Annexe, page 4");
  await inOrder(page);
  await dialog.getByRole("button", { name: "Ajouter" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("row", { name: new RegExp(`^${placements}`, "u") })).toContainText(
    "dont 12 réussis",
  );
};

/** Fifteen placements of Inès, thirteen of them successful, recorded from the matrix. */
const recordPlacements = async (page: Page): Promise<void> => {
  const cell = await cellOf(page, "Inès Fictive", placements);
  await expect(cell).toContainText("0 acte");
  await cell.click();
  const finding = page.getByRole("dialog", { name: placements });
  await finding.getByRole("button", { name: "Consigner les actes" }).click();
  const dialog = page.getByRole("dialog", { name: "Consigner des actes" });
  await dialog.getByLabel("Nombre d’actes").fill("15");
  await dialog.getByLabel("Dont réussis").fill("13");
  await inOrder(page);
  await dialog.getByRole("button", { name: "Consigner les actes" }).click();
  await expect(dialog).toBeHidden();
  await expect(cell).toContainText("15 actes");
};

const attest = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Attester la formation" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Attester la formation d’Inès Fictive" });
  await expect(dialog).toContainText("3 h 30 sur 3 h 30");
  await inOrder(page);
  await dialog.getByRole("button", { name: "Attester et signer" }).click();
  await expect(page.getByRole("row", { name: /a formé Inès Fictive/u })).toContainText(
    "en vigueur",
  );
};

journey(
  "à l’hôpital, l’équipe de PICC-line fournit ce qu’aucun texte lu ne dit, le réunit, et exerce",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-25 18:00");
    const { story } = house;
    await foundHospital(story);
    const camille = await house.enter("camille", "/equipes/nouvelle");
    const team = await choosePicc(camille);
    await joinTeam(story, team);
    await readAnnex(story, team, { "supervised-acts": "p. 4" });

    const lucie = await house.enter("lucie", `/equipes/${team}`);
    await supplyHours(lucie);
    await lucie.goto(house.at(`/equipes/${team}/annexe`));
    await addPlacements(lucie);
    await acceptPieces(story, team);
    await teach(story, team, "picc-line");
    await lucie.goto(house.at(`/equipes/${team}`));
    await recordPlacements(lucie);
    await attest(lucie);

    await camille.goto(house.at(`/equipes/${team}/declaration`));
    await visited(camille, "Déclaration");
    await prepareList(camille);
    await camille.getByRole("button", { name: "Signer comme responsable légal" }).click();
    await camille.getByRole("button", { name: "Je signe" }).click();
    await house.moveTo("2026-03-26 09:00");
    await recordDeposit(camille, { number: "D-2026-0417", day: "2026-03-26", time: "08:30" });
    await camille.getByRole("button", { name: "Mettre en œuvre" }).click();
    const start = camille.getByRole("dialog", { name: "Mettre en œuvre le protocole" });
    await inOrder(camille);
    await start.getByRole("button", { name: "Confirmer" }).click();
    await expect(start).toBeHidden();

    await camille.goto(house.at(`/equipes/${team}/etat`));
    await visited(camille, /^Qui pouvait exercer le 26 mars 2026/u);
    await expect(camille.getByText("Un délégué était en exercice à cet instant.")).toBeVisible();
    await camille.goto(house.at(`/equipes/${team}/etat?jour=2025-10-26&heure=02:30`));
    await camille.getByRole("radio", { name: "La seconde fois" }).check();
    await inOrder(camille);
    await camille.getByRole("button", { name: "Voir" }).click();
    await expect(camille).toHaveURL(/quelle=seconde/u);
  },
);
