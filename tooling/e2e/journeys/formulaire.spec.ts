import { stateForm } from "@coopilote/testkit/stateForm.ts";
import type { Page } from "@playwright/test";
import { inParis } from "../src/clock.ts";
import { attestProjet, prepareList, recordDeposit } from "../src/declaring.ts";
import { formRead } from "../src/formRead.ts";
import { expect, journey } from "../src/journey.ts";
import { inOrder, visited } from "../src/visited.ts";

/** The list prepared and sworn, on the page where the form is offered. */
const swear = async (page: Page): Promise<void> => {
  await visited(page, "Déclaration");
  await attestProjet(page);
  await prepareList(page);
  await page.getByRole("button", { name: "Signer comme responsable légal" }).click();
  const statement = page.getByRole("dialog", { name: "Attestation du responsable légal" });
  await statement.getByRole("button", { name: "Je signe" }).click();
  await expect(page.getByRole("heading", { name: "La liste est prête à déposer." })).toBeVisible();
};

journey(
  "le formulaire de l’État se remplit de la liste, se finit sur le site, et son dépôt se consigne d’un geste",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const site = await stateForm(() => inParis("2026-03-25 18:00").getTime());
    site.drops("Numéro FINESS");
    const house = await takeUp("attested", "2026-03-25 18:00", formRead(site.address));
    const page = await house.enter("camille", `/equipes/${house.story.team}/declaration`);
    await swear(page);
    const part = page.locator("#formulaire");
    await expect(part).toContainText("À remplir à la main sur le site");
    await part.getByText("Voir ce qui sera écrit, champ par champ").click();
    await expect(part.getByRole("row", { name: /Titre du protocole/u })).toContainText("lombaire");
    await expect(part.getByRole("row", { name: /Numéro SIRET/u })).toContainText(
      "à remplir à la main",
    );
    await expect(part.getByRole("row", { name: /^Inès Fictive/u })).toContainText("10999000010");
    expect(site.held).toEqual([]);
    await inOrder(page);

    await part.getByRole("button", { name: "Remplir le formulaire" }).click();
    const asked = page.getByRole("dialog", { name: "Envoyer cette liste au site de l’État" });
    await inOrder(page);
    await asked.getByRole("button", { name: "Envoyer" }).dblclick();
    const ready = page.getByRole("dialog", { name: "Le formulaire est prérempli" });
    await expect(ready).toContainText("Valable jusqu’au lundi 30 mars 2026");
    expect(site.held).toHaveLength(1);
    const { token = "none", kept = {} } = site.held[0] ?? {};
    await expect(
      ready.getByRole("link", { name: "Ouvrir le formulaire sur le site" }),
    ).toHaveAttribute("href", new RegExp(token, "u"));
    await inOrder(page);
    await ready.getByRole("button", { name: "Terminé" }).click();

    expect(Object.keys(kept)).not.toContain("champ_Q2hhbXAtNg");
    await part.getByText(/^Relire sur le site les \d+ champs envoyés$/u).click();
    await expect(part).toContainText("Le site peut laisser tomber une valeur sans le dire.");
    await expect(part.getByRole("row", { name: /Numéro FINESS/u })).toBeVisible();
    expect(await page.content()).not.toContain(token);
    await inOrder(page);

    site.opens(token);
    await house.moveTo("2026-03-25 18:30");
    await expect(
      part.getByText("Le formulaire est ouvert sur le site. Il n’est pas encore déposé."),
    ).toBeVisible();
    site.deposits(token, "2026-03-25T18:40:00+01:00");
    await house.moveTo("2026-03-25 19:00");
    await expect(part.getByText(/^Déposé le .*18\sh\s40/u)).toBeVisible();
    await inOrder(page);
    await part.getByRole("button", { name: "Consigner ce dépôt" }).click();
    const deposit = page.getByRole("dialog", { name: "Consigner un dépôt" });
    await expect(deposit.getByLabel("N° de dossier")).toHaveValue("9000");
    await expect(deposit.getByLabel("Heure")).toHaveValue("18:40");
    await deposit.getByRole("button", { name: "Consigner", exact: true }).click();
    await expect(
      page.getByRole("heading", { name: /^Dossier déposé n°\s9\s?000$/u }),
    ).toBeVisible();
    await expect(part).toBeHidden();
    site.close();
  },
);

journey(
  "un site qui répond autre chose se dit en français, et le dépôt se consigne à la main",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const site = await stateForm();
    const house = await takeUp("attested", "2026-03-25 18:00", formRead(site.address));
    const page = await house.enter("camille", `/equipes/${house.story.team}/declaration`);
    await swear(page);
    const part = page.locator("#formulaire");
    await inOrder(page);
    site.goesWrong("html");
    await part.getByRole("button", { name: "Remplir le formulaire" }).click();
    const asked = page.getByRole("dialog", { name: "Envoyer cette liste au site de l’État" });
    await asked.getByRole("button", { name: "Envoyer" }).click();
    await expect(
      asked.getByText("Le formulaire de l’État n’a pas répondu comme prévu"),
    ).toBeVisible();
    await expect(asked).toContainText(
      "Le site a répondu autre chose que ce que sa documentation annonce.",
    );
    await inOrder(page);
    await asked.getByRole("button", { name: "Annuler" }).click();
    await recordDeposit(page, { number: "D-2026-0311", day: "2026-03-25", time: "17:40" });
    await expect(part).toBeHidden();
    site.close();
  },
);
