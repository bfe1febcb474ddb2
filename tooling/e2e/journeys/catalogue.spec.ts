import { randomUUID } from "node:crypto";
import { expect, journey } from "../src/journey.ts";
import { visited } from "../src/visited.ts";

journey(
  "une CPTS trouve ce qu’elle pourrait mettre en œuvre, lit ce qu’odynophagie demande, et la choisit",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-25 18:00");
    const { story } = house;
    await story.found("cpts");
    const added = (family: string, profession: string, qualifications: ReadonlyArray<string>) =>
      story.command("camille", "addPerson", {
        person: randomUUID(),
        name: { family, given: "Nora", civility: null },
        contact: null,
        profession,
        qualifications,
        registration: null,
        affiliation: null,
        exercise: null,
      });
    await story.command("camille", "stateAgreement", { agreement: "aci", from: null });
    await added("Fictif", "medecin", ["medecine-generale"]);
    await added("Démonstration", "infirmier", []);

    const page = await house.enter("camille", "/equipes/nouvelle");
    await visited(page, "Choisir un protocole");
    await expect(
      page.getByRole("heading", { name: "Vous pourriez le mettre en œuvre" }),
    ).toBeVisible();
    const otherwise = page.getByRole("group").filter({ hasText: "Est-ce bien un protocole" });
    await otherwise.getByText("Est-ce bien un protocole").click();
    for (const name of [
      "un protocole de soins",
      "un protocole pluriprofessionnel",
      "un protocole d’organisation entre un infirmier en pratique avancée et un médecin",
      "une expérimentation « article 51 »",
    ])
      await expect(otherwise.getByText(name)).toBeVisible();
    await page.getByLabel("Chercher").fill("cheville");
    await expect(page.getByText("Vérifier le cadre d’exercice")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Odynophagie" })).toBeHidden();
    await page.getByLabel("Chercher").fill("odyno");
    await page.getByRole("link", { name: /^Voir ce qu’il demande.*Odynophagie/u }).click();

    await visited(page, "Odynophagie");
    const training = page
      .getByRole("row")
      .filter({ hasText: /^Formation/u })
      .first();
    await expect(training).toContainText("texte rapporté");
    await expect(page.getByText("Annexe de l’arrêté non lue par Coopilote")).toBeVisible();
    await expect(page.getByRole("heading", { name: "À ne pas confondre avec" })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("obligatoire");

    await page.getByRole("button", { name: "Choisir" }).click();
    const choice = page.getByRole("dialog");
    await choice.getByLabel("Besoin du territoire").fill("Peu de médecins le soir");
    await choice.getByRole("button", { name: "Former l’équipe" }).click();
    await visited(page, "Odynophagie");
    await expect(page.getByText("Besoin du territoire : Peu de médecins le soir")).toBeVisible();
    await expect(page).toHaveURL(/\/equipes\/[0-9a-f-]{36}$/u);
  },
);
