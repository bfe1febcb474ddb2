import { trainOnPaper } from "../src/chapters.ts";
import { expect, journey } from "../src/journey.ts";
import { piece } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const answer = { name: "reponse.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };

journey(
  "une CPTS s’arrête sur le cadre d’exercice, puis reprend avec la réponse écrite de l’ARS",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-25 18:00");
    const { story } = house;
    await story.found("cpts");
    await story.form();
    await story.engage();
    await trainOnPaper(story, ["2026-03-10", "2026-03-17", "2026-03-24"]);
    const page = await house.enter("camille", "/equipes/nouvelle");
    await visited(page, "Choisir un protocole");
    await page.getByLabel("Chercher").fill("lombaire");
    const back = page.getByRole("listitem").filter({ hasText: "Douleur lombaire aiguë" }).first();
    await expect(back.getByText("Vérifier le cadre d’exercice")).toBeVisible();
    await page.goto(house.at(`/equipes/${story.team}/declaration`));
    await visited(page, "Déclaration");
    await expect(
      page.getByRole("list", { name: "Avant toute déclaration, pour l’équipe" }),
    ).toContainText("Vérifier le cadre d’exercice");
    await expect(page.getByRole("button", { name: "Préparer la déclaration" })).toBeHidden();

    await page.goto(house.at(`/equipes/${story.team}`));
    await visited(page, "Douleur lombaire aiguë");
    await page
      .getByRole("button", { name: "Fournir le texte ou la réponse de l’ARS" })
      .first()
      .click();
    const setting = page.getByRole("dialog", {
      name: "Cadre d’exercice : le texte ou la réponse de l’ARS",
    });
    await setting.getByLabel("Le texte ou la réponse de l’ARS").setInputFiles(answer);
    await setting
      .getByRole("radio", { name: "Le protocole est ouvert à ce cadre d’exercice" })
      .check();
    await setting.getByLabel("Passage qui le dit").fill("Courriel de l’ARS du 20 mars 2026.");
    await inOrder(page);
    await setting.getByRole("button", { name: "Enregistrer" }).click();
    await expect(setting).toBeHidden();
    await inOrder(page);

    await page.getByRole("link", { name: "Déclaration", exact: true }).click();
    await expect(
      page.getByRole("heading", { name: "Deux personnes peuvent être déclarées." }),
    ).toBeVisible();
    await inOrder(page);
  },
);
