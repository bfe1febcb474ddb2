import type { Page } from "@playwright/test";
import { trainOnPaper } from "../src/chapters.ts";
import { attestProjet, prepareList, recordDeposit } from "../src/declaring.ts";
import { expect, journey } from "../src/journey.ts";
import { rowOf } from "../src/matrix.ts";
import { inOrder, visited } from "../src/visited.ts";

const add = async (page: Page, act: string, dialog: string, fields: Record<string, string>) => {
  await page.getByRole("button", { name: act, exact: true }).click();
  const one = page.getByRole("dialog", { name: dialog });
  for (const [label, choice] of Object.entries(fields)) {
    const asked = one.getByLabel(label, { exact: true });
    if ((await asked.evaluate((element) => element.tagName)) === "SELECT")
      await asked.selectOption(choice);
    else await asked.fill(choice);
  }
  await one.getByRole("button", { name: /^(?:Enregistrer|Ajouter)$/u }).click();
  await expect(one).toBeHidden();
};

journey(
  "une généraliste, gérante et délégante, et un kiné : toute la MSP à deux",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-25 18:00");
    const { story } = house;
    const { team, persons } = story;
    story.coordinator = "lucie";
    await story.found();
    const page = await house.enter("lucie", `/personnes/${persons.lucie}`);
    await visited(page, "Dr Lucie Exemple");
    await add(page, "Indiquer : Profession", "Profession", { Profession: "Médecin" });
    await add(page, "Ajouter : Spécialités et diplômes", "Ajouter une spécialité ou un diplôme", {
      "Spécialité ou diplôme": "Médecine générale",
    });
    await add(page, "Indiquer : Numéro", "Numéro d’enregistrement", {
      "Numéro RPPS": "10999000002",
    });
    await add(page, "Ajouter : Rattachements", "Ajouter un rattachement", {});
    await add(page, "Ajouter : Exercice", "Ajouter un mode d’exercice", {});
    await inOrder(page);

    await story.form(["lucie", "ines"]);
    await story.engage(["lucie", "ines"]);
    await trainOnPaper(story, ["2026-03-10", "2026-03-17", "2026-03-24"]);
    await page.goto(house.at(`/equipes/${team}/declaration`));
    await visited(page, "Déclaration");
    await attestProjet(page);
    await prepareList(page);
    await page.getByRole("button", { name: "Signer comme responsable légal" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Je signe" }).click();
    await recordDeposit(page, { number: "D-2026-0417", day: "2026-03-25", time: "17:40" });
    await page.getByRole("button", { name: "Mettre en œuvre" }).click();
    const start = page.getByRole("dialog", { name: "Mettre en œuvre le protocole" });
    await start.getByRole("button", { name: "Confirmer" }).click();
    await expect(start).toBeHidden();
    await page.goto(house.at(`/equipes/${team}`));
    await visited(page, "Douleur lombaire aiguë");
    await expect(rowOf(page, "Inès Fictive")).toContainText("depuis le 25 mars");
    const own = await house.enter("ines", "/moi");
    await expect(own.getByText("Vous pouvez exercer dans le protocole")).toBeVisible();
  },
);
