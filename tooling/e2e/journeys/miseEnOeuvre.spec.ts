import { answers, asOf } from "../src/asOf.ts";
import { goTo } from "../src/goTo.ts";
import { expect, journey } from "../src/journey.ts";
import { cellOf, rowOf } from "../src/matrix.ts";
import { piece } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

journey(
  "la coordinatrice déclare ceux qui sont prêts, met en œuvre, et répond de chaque instant",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("attested", "2026-03-25 18:00");
    const page = await house.enter("camille", `/equipes/${house.story.team}`);
    await visited(page, "Douleur lombaire aiguë");
    await expect(rowOf(page, "Inès Fictive")).toContainText("prêt à déclarer");
    await expect(rowOf(page, "Hugo Modèle")).toContainText("pas encore");
    const declared = await cellOf(page, "Inès Fictive", "Déclaré à l’ARS");
    await expect(declared).toContainText("à déclarer");

    await page.getByRole("link", { name: "Déclaration", exact: true }).click();
    await visited(page, "Déclaration");
    await expect(
      page.getByRole("heading", { name: "Deux personnes peuvent être déclarées." }),
    ).toBeVisible();
    await expect(page.getByRole("heading", { name: "Hugo Modèle, délégué" })).toBeVisible();
    await page.getByRole("button", { name: "Attester l’intégration" }).click();
    await page
      .getByRole("dialog", { name: "Intégration au projet de santé" })
      .getByRole("button", { name: "Attester" })
      .click();
    await expect(page.getByRole("button", { name: "Attester l’intégration" })).toBeHidden();

    await page.getByRole("button", { name: "Préparer la déclaration" }).click();
    const prepare = page.getByRole("dialog", { name: "Préparer la déclaration" });
    await expect(prepare.getByRole("checkbox", { name: /^Inès Fictive/u })).toBeChecked();
    await prepare.getByRole("checkbox", { name: /^Hugo Modèle/u }).check();
    await prepare.getByRole("button", { name: "Préparer la déclaration" }).click();
    await expect(prepare.getByRole("alert")).toContainText("Attester la formation d’Hugo Modèle");
    await prepare.getByRole("checkbox", { name: /^Hugo Modèle/u }).uncheck();
    await prepare.getByRole("button", { name: "Préparer la déclaration" }).click();
    await expect(prepare).toBeHidden();

    await page.getByRole("button", { name: "Signer comme responsable légal" }).click();
    const statement = page.getByRole("dialog", { name: "Attestation du responsable légal" });
    await expect(statement).toContainText("Pour Dr Lucie Exemple et Inès Fictive.");
    await inOrder(page);
    await statement.getByRole("button", { name: "Je signe" }).click();
    await expect(
      page.getByRole("heading", { name: "La liste est prête à déposer." }),
    ).toBeVisible();
    await inOrder(page);

    await house.moveTo("2026-03-26 09:00");
    await page.getByRole("button", { name: "Consigner le dépôt" }).first().click();
    const deposit = page.getByRole("dialog", { name: "Consigner un dépôt" });
    await deposit.getByLabel("N° de dossier").fill("D-2026-0417");
    await deposit.getByLabel("Accusé de réception du").fill("2026-03-26");
    await deposit.getByLabel("Heure").fill("08:30");
    await deposit.getByLabel("Accusé de réception facultatif").setInputFiles({
      name: "accuse.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from(piece),
    });
    await expect(deposit.getByRole("checkbox", { name: /^Inès Fictive/u })).toBeChecked();
    await deposit.getByRole("button", { name: "Consigner", exact: true }).click();
    await expect(
      page.getByRole("heading", { name: "Dossier déposé n° D-2026-0417" }),
    ).toBeVisible();
    await inOrder(page);

    await page.getByRole("button", { name: "Mettre en œuvre" }).click();
    const start = page.getByRole("dialog", { name: "Mettre en œuvre le protocole" });
    await start.getByRole("radio", { name: /^Un moment passé/u }).check();
    await start.getByLabel("Heure").fill("08:00");
    await start.getByRole("button", { name: "Confirmer" }).click();
    await expect(start.getByRole("alert")).toContainText(
      "La mise en œuvre précéderait l’accusé de réception",
    );
    await inOrder(page);
    await start.getByRole("radio", { name: "Maintenant" }).check();
    await start.getByRole("button", { name: "Confirmer" }).click();
    await expect(
      page.getByRole("heading", {
        name: "Le protocole est mis en œuvre depuis le jeudi 26 mars 2026 à 9 h",
      }),
    ).toBeVisible();

    await page.goto(house.at(`/equipes/${house.story.team}`));
    await visited(page, "Douleur lombaire aiguë");
    await expect(rowOf(page, "Inès Fictive")).toContainText("depuis le 26 mars");
    await expect(await cellOf(page, "Inès Fictive", "Déclaré à l’ARS")).toContainText("26 mars");
    await expect(rowOf(page, "Hugo Modèle")).toContainText("pas encore");

    await page.getByRole("link", { name: "Qui pouvait exercer le…" }).click();
    await visited(page, /^Qui pouvait exercer le 26 mars 2026 à 9\sh/u);
    await answers(
      page,
      "oui, depuis le 26 mars 2026 à 9 h",
      "oui, avec Dr Lucie Exemple",
      "oui, avec Dr Lucie Exemple",
    );
    await asOf(page, "2026-03-26", "08:45", "Qui pouvait exercer le 26 mars 2026 à 8 h 45 ?");
    await answers(
      page,
      "non : le protocole n’était pas mis en œuvre",
      "Déclaré à l’ARS (Inès Fictive)",
      "oui, avec Dr Lucie Exemple",
    );
    await asOf(page, "2026-03-20", "12:00", "Qui pouvait exercer le 20 mars 2026 à 12 h ?");
    await answers(
      page,
      "non : le protocole n’était pas mis en œuvre",
      "Formation (Inès Fictive). Il manquait 3 h de formation.",
      "Formation (Inès Fictive). Il manquait 3 h de formation.",
    );
    await inOrder(page);
    const day = page.getByLabel("Jour", { exact: true });
    await day.fill("30/02/2026");
    await day.press("Enter");
    await expect(day).toHaveAccessibleDescription(/Ce jour n’existe pas/u);
    await expect(day).toHaveValue("30/02/2026");
    await expect(day).toBeFocused();
    await inOrder(page);
    await day.fill("");
    await page.getByLabel("Heure", { exact: true }).fill("");
    await page.getByRole("button", { name: "Voir" }).click();
    await expect(day).toHaveAccessibleDescription(/Jour à indiquer/u);
    await expect(page.getByLabel("Heure", { exact: true })).toHaveAccessibleDescription(
      /Heure à indiquer/u,
    );
    await visited(page, /^Qui pouvait exercer le 20 mars 2026 à 12\sh/u);

    await goTo(page, "Registre");
    await visited(page, "Registre");
    await expect(page.getByText(/a mis en œuvre le protocole de/u)).toBeVisible();
    await expect(page.getByText(/a consigné le dépôt n°.D-2026-0417/u)).toBeVisible();
  },
);
