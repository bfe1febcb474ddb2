import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { rowOf } from "../src/matrix.ts";
import { piece } from "../src/story.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const scan = { name: "decision.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };

const letter = { name: "demande.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };

const recordRequest = async (page: Page) => {
  await page.getByRole("button", { name: "Consigner une demande" }).click();
  const dialog = page.getByRole("dialog", { name: "Consigner une demande de l’ARS" });
  await expect(dialog).toContainText("L’exercice continue pendant l’échange.");
  await dialog.getByRole("button", { name: "Consigner", exact: true }).click();
  await expect(dialog.getByRole("group", { name: /réponses sont à revoir/u })).toContainText(
    "Indiquez ce que l’ARS demande",
  );
  await inOrder(page);
  await dialog.getByRole("radio", { name: "Courriel" }).check();
  await dialog.getByLabel("Ce qu’elle demande").fill("Les feuilles d’émargement de mars.");
  await typeDay(dialog.getByLabel(/^Réponse attendue avant le/u), "2026-04-16");
  await dialog.getByLabel(/^Sa lettre ou son message/u).setInputFiles(letter);
  await dialog.getByRole("button", { name: "Consigner", exact: true }).click();
  await expect(dialog).toBeHidden();
};

const answerRequest = async (page: Page, heading: string) => {
  await page.getByRole("button", { name: `Consigner la réponse : ${heading}` }).click();
  const dialog = page.getByRole("dialog", { name: "Consigner la réponse à l’ARS" });
  await dialog.getByLabel("Ce qui est répondu").fill("Les trois feuilles ont été envoyées.");
  await dialog.getByLabel(/^Dossier de contrôle envoyé/u).selectOption({ index: 1 });
  await dialog.getByLabel(/^Une pièce de plus/u).setInputFiles(scan);
  await inOrder(page);
  await dialog.getByRole("button", { name: "Consigner", exact: true }).click();
  await expect(dialog).toBeHidden();
};

const takeDossier = async (page: Page, heading: string) => {
  await page
    .getByRole("link", { name: `Dossier de contrôle pour cette demande : ${heading}` })
    .click();
  await visited(page, "Dossier de contrôle");
  await expect(page.getByText(/^Équipe Douleur lombaire aiguë, au 2\savril 2026/u)).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger l’archive (ZIP)" }).click();
  await saving;
  await expect(page.getByRole("table", { name: "Dossiers de contrôle déjà faits" })).toContainText(
    "Camille Imaginaire",
  );
  await inOrder(page);
};

const closeRequest = async (page: Page, heading: string) => {
  await page.getByRole("button", { name: `Clore : ${heading}` }).click();
  const dialog = page.getByRole("dialog", { name: "Clore la demande" });
  await inOrder(page);
  await dialog.getByRole("button", { name: "Clore", exact: true }).click();
  await expect(dialog).toBeHidden();
};

journey(
  "l’ARS demande, l’équipe répond, la demande se clôt",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 09:00");
    const page = await house.enter("camille", `/equipes/${house.story.team}/declaration`);
    await visited(page, "Déclaration");
    await recordRequest(page);
    const exchanges = page.getByRole("listitem").filter({
      has: page.getByRole("heading", { name: "Demande du 2 avril 2026, par courriel" }),
    });
    await expect(exchanges).toContainText("réponse attendue avant le 16 avril 2026");
    await expect(exchanges.getByRole("link", { name: "demande.pdf" })).toBeVisible();

    await page.goto(house.at());
    await visited(page, "MSP de l’Exemple");
    await expect(page.getByText("Les feuilles d’émargement de mars.")).toBeVisible();
    const own = await house.enter("ines", "/moi");
    await expect(own.getByText("Vous pouvez exercer dans le protocole")).toBeVisible();

    await page.goto(house.at(`/equipes/${house.story.team}/declaration`));
    await takeDossier(page, "Demande du 2 avril 2026, par courriel");
    await page.goto(house.at(`/equipes/${house.story.team}/declaration`));
    await answerRequest(page, "Demande du 2 avril 2026, par courriel");
    await expect(exchanges).toContainText("Réponse du 2 avril 2026");
    await expect(exchanges).toContainText(
      /Avec le dossier de contrôle d’empreinte [\da-f]{4}\s[\da-f]{4}\./u,
    );
    await expect(exchanges.getByRole("link", { name: "decision.pdf" })).toBeVisible();
    await closeRequest(page, "Demande du 2 avril 2026, par courriel");
    await expect(exchanges).toContainText("close le 2 avril 2026");
    await inOrder(page);
  },
);

journey(
  "l’ARS suspend : personne n’exerce, puis la levée rend l’exercice",
  {
    tag: "@desktop",
  },
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 09:00");
    const { team } = house.story;
    const own = await house.enter("ines", "/moi");
    const may = own.getByText("Vous pouvez exercer dans le protocole");
    await expect(may).toBeVisible();

    const page = await house.enter("camille", `/equipes/${team}/declaration`);
    await page.getByRole("button", { name: "Consigner une suspension" }).click();
    const suspend = page.getByRole("dialog", { name: "Consigner une suspension par l’ARS" });
    await suspend.getByLabel("Heure").fill("08:00");
    await suspend
      .getByLabel("Motif de la décision")
      .fill("Un événement indésirable est à analyser.");
    await suspend.getByLabel(/^Décision de l’ARS/u).setInputFiles(scan);
    await inOrder(page);
    await suspend.getByRole("button", { name: "Consigner", exact: true }).click();
    await expect(suspend).toBeHidden();
    await expect(
      page.getByText("Personne ne peut exercer dans le protocole tant qu’elle n’est pas levée."),
    ).toBeVisible();
    await inOrder(page);
    await expect(may).toBeHidden();
    await expect(own.getByText("L’ARS a suspendu le protocole depuis le")).toBeVisible();
    await inOrder(own);
    await page.goto(house.at(`/equipes/${team}/etat`));
    await expect(
      page.getByRole("article").filter({
        has: page.getByRole("heading", { name: "Inès Fictive" }),
      }),
    ).toContainText("suspension par l’ARS");
    await inOrder(page);

    await page.goto(house.at(`/equipes/${team}/declaration`));
    await page.getByRole("button", { name: "Consigner la levée" }).click();
    const lift = page.getByRole("dialog", { name: "Consigner la levée de la suspension" });
    await lift.getByLabel("Heure").fill("08:45");
    await lift.getByRole("button", { name: "Consigner", exact: true }).click();
    await expect(lift.getByRole("group", { name: /est à revoir/u })).toContainText(
      "Joignez la décision écrite de l’ARS",
    );
    await lift.getByLabel(/^Décision de l’ARS/u).setInputFiles(scan);
    await inOrder(page);
    await lift.getByRole("button", { name: "Consigner", exact: true }).click();
    await expect(page.getByText("Aucune décision de suspension en vigueur.")).toBeVisible();
    await expect(page.locator(":focus")).toBeVisible();
    await expect(may).toBeVisible();
    await page.goto(house.at(`/equipes/${team}`));
    await expect(rowOf(page, "Inès Fictive")).toContainText("depuis le 26 mar");
  },
);
