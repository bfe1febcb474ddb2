import type { Page } from "@playwright/test";
import { answers, asOf } from "../src/asOf.ts";
import { practise } from "../src/chapters.ts";
import { prepareList, recordDeposit } from "../src/declaring.ts";
import {
  foundHospital,
  joinTeam,
  openHospital,
  settleTeam,
  superviseForty,
} from "../src/hospital.ts";
import { expect, journey } from "../src/journey.ts";
import { cellOf, rowOf } from "../src/matrix.ts";
import { piece } from "../src/story.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const proof = { name: "preuve.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };
const vascular = "échographie vasculaire";
const superficial = "échographie superficielle";

journey(
  "à l’hôpital, une manipulatrice réunit ses preuves, puis quarante examens d’un type : prête pour lui, pas pour un autre",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-25 18:00");
    const { story } = house;
    await openHospital(story);
    const camille = await house.enter("camille", `/equipes/${story.team}`);
    await visited(camille, "Échographie par manipulateur");
    const agreement = camille
      .getByRole("listitem")
      .filter({ hasText: "Accord de l’employeur d’Inès Fictive" })
      .last();
    await agreement.getByRole("button", { name: "Classer la pièce" }).click();
    const filing = camille.getByRole("dialog", { name: /accord de l’employeur/iu });
    await filing.getByLabel("Fichier").setInputFiles(proof);
    await filing.getByRole("button", { name: "Classer la pièce" }).click();
    await expect(filing).toBeHidden();
    await camille.getByText(/autres conditions ensuite/u).click();
    await camille.getByRole("button", { name: "Indiquer le temps de travail" }).first().click();
    const share = camille.getByRole("dialog", { name: "Indiquer une part du temps de travail" });
    await expect(share.getByLabel("Domaine")).toHaveValue("echographie");
    await share.getByLabel("Part du temps de travail, en %").fill("50");
    await typeDay(share.getByLabel("Depuis le"), "2024-01-08");
    await share.getByLabel("Pièce qui le montre").setInputFiles(proof);
    await inOrder(camille);
    await share.getByRole("button", { name: "Enregistrer" }).click();
    await expect(share).toBeHidden();

    await camille.goto(house.at(`/personnes/${story.persons.ines}`));
    await visited(camille, "Inès Fictive");
    await expect(
      camille.getByText("50 % du temps de travail depuis le 8 janvier 2024"),
    ).toBeVisible();
    await expect(camille.getByText("pièce à relire").first()).toBeVisible();

    const lucie = await house.enter("lucie", `/equipes/${story.team}`);
    await lucie.getByText(/autres conditions ensuite/u).click();
    await lucie.getByRole("button", { name: "Consigner les actes" }).first().click();
    const acts = lucie.getByRole("dialog", { name: "Consigner des actes" });
    await acts.getByLabel("Personne supervisée").selectOption({ label: "Inès Fictive" });
    await acts.getByLabel("Actes", { exact: true }).selectOption({
      label: `Examens sous tutorat, par type, ${vascular}, réalisés sous supervision`,
    });
    await acts.getByLabel("Nombre d’actes").fill("40");
    await inOrder(lucie);
    await acts.getByRole("button", { name: "Consigner les actes" }).click();
    await expect(acts).toBeHidden();
    await inOrder(lucie);
    const ready = lucie.locator("section", {
      has: lucie.getByRole("heading", { name: "Qui est prêt" }),
    });
    await expect(ready).toContainText(`Examens sous tutorat, par type (${vascular})`);
    await expect(ready).toContainText("40 actes");
    await expect(ready).toContainText("Examens sous tutorat, par type (échographie superficielle)");

    await lucie.getByRole("link", { name: "Suivi", exact: true }).click();
    await visited(lucie, "Suivi");
    await lucie.getByRole("button", { name: "Compter des actes" }).click();
    const count = lucie.getByRole("dialog", { name: "Compter des actes" });
    await count.getByLabel("Délégué").selectOption({ label: "Inès Fictive" });
    await count
      .getByLabel("Acte", { exact: true })
      .selectOption({ label: "Échographie vasculaire" });
    await typeDay(count.getByLabel("Du", { exact: true }), "2026-03-01");
    await typeDay(count.getByLabel("Au, ce jour compris"), "2026-03-24");
    await count.getByLabel("Nombre d’actes").fill("12");
    await inOrder(lucie);
    await count.getByRole("button", { name: "Enregistrer" }).click();
    await expect(count).toBeHidden();
    await expect(lucie.getByText("Échographie vasculaire, Inès Fictive")).toBeVisible();
    await lucie.getByRole("button", { name: /^Annuler/u }).click();
    const voiding = lucie.getByRole("dialog", { name: /^Annuler le décompte/u });
    await voiding.getByLabel("Motif").fill("Compté sur la mauvaise période.");
    await voiding.getByRole("button", { name: "Annuler ce décompte" }).click();
    await expect(lucie.getByText("Compté sur la mauvaise période.")).toBeVisible();
    await inOrder(lucie);
  },
);

/** The team of échographie, chosen in the catalogue; its id. */
const chooseEchography = async (page: Page): Promise<string> => {
  await visited(page, "Choisir un protocole");
  await page.getByLabel("Chercher").fill("échographie par");
  await page.getByRole("link", { name: /^Voir ce qu’il demande.*Échographie par/u }).click();
  await visited(page, "Échographie par manipulateur");
  await expect(page.getByRole("main")).toContainText(
    "Échographie vasculaire : 40 actes faits sous supervision",
  );
  await page.getByRole("button", { name: "Choisir" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Former l’équipe" }).click();
  await expect(page).toHaveURL(/\/equipes\/[0-9a-f-]{36}$/u);
  await visited(page, "Échographie par manipulateur");
  return page.url().slice(-36);
};

/** Forty examinations of a type that Inès did under supervision, as Lucie records them. */
const recordForty = async (page: Page, type: string): Promise<void> => {
  await page.getByRole("button", { name: "Consigner des actes" }).click();
  const dialog = page.getByRole("dialog", { name: "Consigner des actes" });
  await dialog.getByLabel("Personne supervisée").selectOption({ label: "Inès Fictive" });
  await dialog.getByLabel("Actes", { exact: true }).selectOption({
    label: `Examens sous tutorat, par type, ${type}, réalisés sous supervision`,
  });
  await dialog.getByLabel("Nombre d’actes").fill("40");
  await dialog.getByRole("button", { name: "Consigner les actes" }).click();
  await expect(dialog).toBeHidden();
};

const attest = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Attester la formation" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Attester la formation d’Inès Fictive" });
  await expect(dialog).toContainText("3 h 30 sur 3 h 30");
  for (const [type, done] of [
    [vascular, "40 actes sur 40 actes"],
    [superficial, "0 acte sur 40 actes"],
  ] as const)
    await expect(dialog.getByRole("listitem").filter({ hasText: type })).toContainText(done);
  await inOrder(page);
  await dialog.getByRole("button", { name: "Attester et signer" }).click();
  await expect(page.getByRole("row", { name: /a formé Inès Fictive/u })).toContainText(
    "en vigueur",
  );
};

/** Declared by the responsable légal, and put into practice for what is ready. */
const declareAndStart = async (page: Page, until: () => Promise<void>): Promise<void> => {
  await visited(page, "Déclaration");
  await prepareList(page);
  await page.getByRole("button", { name: "Signer comme responsable légal" }).click();
  await page.getByRole("button", { name: "Je signe" }).click();
  await expect(page.getByRole("heading", { name: "La liste est prête à déposer." })).toBeVisible();
  await until();
  await recordDeposit(page, { number: "D-2026-0417", day: "2026-03-26", time: "08:30" });
  await page.getByRole("button", { name: "Mettre en œuvre" }).click();
  const start = page.getByRole("dialog", { name: "Mettre en œuvre le protocole" });
  await expect(start).toContainText(`(${vascular}) avec Dr Lucie Exemple`);
  await expect(start).toContainText("Les autres types d’acte s’ajouteront");
  await inOrder(page);
  await start.getByRole("button", { name: "Confirmer" }).click();
  await expect(
    page.getByText("Échographie vasculaire, depuis le jeudi 26 mars 2026 à 9 h"),
  ).toBeVisible();
  await inOrder(page);
};

/** Ready for a second type, she is told so on the team's page, and someone decides it. */
const widen = async (page: Page): Promise<void> => {
  await visited(page, "Échographie par manipulateur");
  const offered = page.getByRole("list", { name: "Ce qui peut s’étendre" });
  await expect(offered).toContainText("échographie superficielle");
  await offered.getByRole("link", { name: "Voir et décider" }).click();
  await visited(page, "Déclaration");
  await page.getByRole("button", { name: "Étendre : Inès Fictive" }).click();
  const dialog = page.getByRole("dialog", { name: "Étendre l’exercice d’Inès Fictive" });
  await expect(dialog).toContainText("exercer aussi pour : échographie superficielle");
  await inOrder(page);
  await dialog.getByRole("button", { name: "Confirmer" }).click();
  for (const said of [
    "Échographie superficielle, depuis le jeudi 2 avril 2026 à 18 h",
    "Échographie vasculaire, depuis le jeudi 26 mars 2026 à 9 h",
  ])
    await expect(page.getByText(said)).toBeVisible();
  await inOrder(page);
};

journey(
  "à l’hôpital, l’équipe est choisie, formée, déclarée, et exerce pour le type d’acte acquis",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-25 18:00");
    const { story } = house;
    await foundHospital(story);
    const camille = await house.enter("camille", "/equipes/nouvelle");
    const team = await chooseEchography(camille);
    await joinTeam(story, team);
    await settleTeam(story, team);

    const lucie = await house.enter("lucie", `/equipes/${team}`);
    await recordForty(lucie, vascular);
    await attest(lucie);
    await camille.goto(house.at(`/equipes/${team}/declaration`));
    await declareAndStart(camille, () => house.moveTo("2026-03-26 09:00"));

    const ines = await house.enter("ines", `/equipes/${team}`);
    await expect(rowOf(ines, "Inès Fictive")).toContainText("Échographie vasculaire");
    for (const [type, done] of [
      [vascular, "40 actes"],
      [superficial, "0 acte"],
    ] as const)
      await expect(
        await cellOf(ines, "Inès Fictive", `Examens sous tutorat, par type (${type})`),
      ).toContainText(done);
    await inOrder(ines);
  },
);

journey(
  "à l’hôpital, une manipulatrice étend son exercice à un second type d’acte, et l’on répond de chaque jour",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-26 09:00");
    const { story } = house;
    const { team } = story;
    await openHospital(story);
    await settleTeam(story, team);
    await superviseForty(story, "echo-vasculaire");
    await story.attest("ines");
    await practise(story);

    const ines = await house.enter("ines", "/moi");
    await visited(ines, "Mon espace");
    await expect(ines.getByText("Échographie vasculaire, depuis le 26 mars 2026")).toBeVisible();
    await expect(ines.getByText("Échographie superficielle : pas encore")).toBeVisible();

    await house.moveTo("2026-04-02 18:00");
    await recordForty(await house.enter("lucie", `/equipes/${team}`), superficial);
    const camille = await house.enter("camille", `/equipes/${team}`);
    await widen(camille);
    await expect(ines.getByText("Échographie superficielle, depuis le 2 avril 2026")).toBeVisible();

    await camille.goto(house.at(`/equipes/${team}/etat`));
    await visited(camille, /^Qui pouvait exercer le 2 avril 2026/u);
    const both = "Types d’acte : échographie superficielle et échographie vasculaire.";
    await answers(camille, "échographie superficielle, depuis le 2 avril 2026 à 18 h", both, both);
    await asOf(camille, "2026-03-30", "12:00", "Qui pouvait exercer le 30 mars 2026 à 12 h ?");
    const one = "Type d’acte : échographie vasculaire.";
    await answers(camille, "échographie vasculaire, depuis le 26 mars 2026 à 9 h", one, one);
    await inOrder(camille);
  },
);
