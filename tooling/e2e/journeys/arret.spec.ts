import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { cellOf, rowOf } from "../src/matrix.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const team = "Douleur lombaire aiguë";

/** What whoever practises reads on their phone. */
const mayPractise = (page: Page) =>
  page.getByText("Vous pouvez exercer dans le protocole depuis le 26 mars 2026");

journey("la déléguée qui exerce s’arrête ce soir, seule", { tag: "@phone" }, async ({ takeUp }) => {
  const house = await takeUp("practising", "2026-04-02 22:40");
  const page = await house.enter("ines", "/moi");
  await visited(page, "Mon espace");
  await expect(mayPractise(page)).toBeVisible();
  await page.getByRole("button", { name: "M’arrêter" }).click();
  const leaving = page.getByRole("dialog", { name: "Sortir de l’équipe" });
  await expect(leaving).toContainText("sans l’accord de personne");
  await inOrder(page);
  await leaving.getByRole("button", { name: "Confirmer la sortie" }).click();
  await expect(leaving).toBeHidden();
  await expect(mayPractise(page)).toBeHidden();
  await expect(page.getByText("Sortie de l’équipe le jeudi 2 avril 2026 à 22 h 4")).toBeVisible();
  await inOrder(page);
  await page.getByRole("link", { name: "Mes heures, minute par minute" }).click();
  await visited(page, "Mes heures");
  await expect(page.getByText("Total : 10 h comptées")).toBeVisible();

  const delegant = await house.enter("lucie");
  await delegant.goto(house.at(`/equipes/${house.story.team}/declaration`));
  await visited(delegant, "Déclaration");
  await expect(
    delegant.getByText("Inès Fictive est encore déclaré et n’est plus dans l’équipe"),
  ).toBeVisible();
  await delegant.goto(house.at(`/equipes/${house.story.team}`));
  await visited(delegant, team);
  await delegant.getByText("Sorties de l’équipe").click();
  await expect(delegant.getByText("délégué, sortie de l’équipe aujourd’hui")).toBeVisible();
  await inOrder(delegant);
});

journey(
  "la coordinatrice arrête toute l’équipe, puis la reprend",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 18:00");
    const page = await house.enter("camille", `/equipes/${house.story.team}/declaration`);
    await visited(page, "Déclaration");
    await page.getByRole("button", { name: "Arrêter pour toute l’équipe" }).click();
    const stop = page.getByRole("dialog", { name: "Arrêt interne de toute l’équipe" });
    await stop.getByRole("button", { name: "Confirmer l’arrêt" }).click();
    await expect(stop.getByLabel("Motif")).toHaveAttribute("aria-invalid", "true");
    await stop.getByLabel("Motif").fill("Le logiciel commun est en panne.");
    await inOrder(page);
    await stop.getByRole("button", { name: "Confirmer l’arrêt" }).click();
    await expect(
      page.getByText("Arrêt interne depuis le jeudi 2 avril 2026 à 18 h, par Camille Imaginaire."),
    ).toContainText("Le logiciel commun est en panne.");
    await inOrder(page);
    await page.goto(house.at(`/equipes/${house.story.team}`));
    await visited(page, team);
    await expect(rowOf(page, "Inès Fictive")).not.toContainText("depuis le 26 mars");
    await expect(await cellOf(page, "Inès Fictive", "Déclaré à l’ARS")).toContainText("26 mars");

    await house.moveTo("2026-04-07 09:00");
    await page.goto(house.at(`/equipes/${house.story.team}/declaration`));
    await page.getByRole("button", { name: "Noter le premier jour : Inès Fictive" }).click();
    const start = page.getByRole("dialog", { name: "Premier jour d’Inès Fictive" });
    await start.getByRole("button", { name: "Confirmer" }).click();
    await expect(start).toBeHidden();
    await expect(page.getByText("depuis le mardi 7 avril 2026 à 9 h")).toBeVisible();

    await page.goto(house.at(`/equipes/${house.story.team}/etat`));
    await typeDay(page.getByLabel("Jour", { exact: true }), "2026-04-05");
    await page.getByRole("button", { name: "Voir" }).click();
    await expect(
      page.getByRole("article").filter({
        has: page.getByRole("heading", { name: "Inès Fictive" }),
      }),
    ).toContainText("non : arrêt interne");
    await inOrder(page);
  },
);
