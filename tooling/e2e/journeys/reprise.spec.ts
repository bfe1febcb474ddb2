import { expect, journey } from "../src/journey.ts";
import { piece } from "../src/story.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const scan = { name: "attestation.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };

journey(
  "une équipe qui exerçait déjà reprend son histoire, sur déclaration",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-04 09:00");
    const { story } = house;
    const page = await house.enter("lucie", `/equipes/${story.team}/declaration`);
    await visited(page, "Déclaration");
    await page.getByRole("button", { name: "Consigner le dépôt" }).first().click();
    const deposit = page.getByRole("dialog", { name: "Consigner un dépôt" });
    await deposit.getByLabel("N° de dossier").fill("D-2025-0612");
    await typeDay(deposit.getByLabel("Accusé de réception du"), "2025-06-12");
    await deposit.getByLabel("Heure").fill("10:04");
    for (const name of [/^Dr Lucie Exemple/u, /^Inès Fictive/u])
      await deposit.getByRole("checkbox", { name }).check();
    await deposit.getByRole("button", { name: "Consigner", exact: true }).click();
    await expect(deposit).toBeHidden();

    await page.getByRole("button", { name: "Déclarer la reprise" }).click();
    const line = page.getByRole("group", { name: "Inès Fictive, délégué" });
    await typeDay(line.getByLabel(/^Formation du/u), "2025-05-06");
    await typeDay(line.getByLabel(/^au/u), "2025-05-20");
    await line.getByLabel(/^Heures de formation/u).fill("10");
    await line.getByLabel(/^Nombre de jours/u).fill("3");
    for (const declared of await line
      .getByRole("group", { name: /^Ce qui est déclaré fait avant Coopilote/u })
      .getByRole("checkbox")
      .all())
      await declared.check();
    await line.getByLabel(/^Pièce qui le prouve/u).setInputFiles(scan);
    await inOrder(page);
    await page.getByRole("button", { name: "Signer la reprise" }).click();
    await expect(page.getByText("À confirmer par le responsable légal.")).toBeVisible();
    await expect(page.getByRole("row", { name: /^Inès Fictive/u }).last()).toContainText(
      "10 h, 3 jours",
    );

    const head = await house.enter("camille", `/equipes/${story.team}/declaration`);
    await head.getByRole("button", { name: "Confirmer comme responsable légal" }).click();
    const confirm = head.getByRole("dialog", { name: "Confirmer la reprise" });
    await inOrder(head);
    await confirm.getByRole("button", { name: "Je confirme" }).click();
    await expect(head.getByText("Confirmée par le responsable légal")).toBeVisible();
    await inOrder(head);

    await head.goto(house.at(`/equipes/${story.team}`));
    await visited(head, "Douleur lombaire aiguë");
    await head.goto(house.at(`/equipes/${story.team}/etat`));
    await typeDay(head.getByLabel("Jour", { exact: true }), "2025-09-01");
    await head.getByLabel("Heure", { exact: true }).fill("09:00");
    await head.getByRole("button", { name: "Voir" }).click();
    await expect(
      head.getByRole("article").filter({
        has: head.getByRole("heading", { name: "Inès Fictive" }),
      }),
    ).toContainText("sur déclaration");
    await inOrder(head);
  },
);
