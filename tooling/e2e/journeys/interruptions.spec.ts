import type { Page } from "@playwright/test";
import { forgive } from "../src/faults.ts";
import { expect, journey } from "../src/journey.ts";
import { factsOf } from "../src/register.ts";
import { addressOf, password, sessions, type Story } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

/** The ids under which a page sends a command, as it sends them. */
const idsSent = (page: Page, command: string): ReadonlyArray<string> => {
  const ids: Array<string> = [];
  page.on("request", (request) => {
    if (request.url().endsWith(`/commands/${command}`))
      ids.push(request.headers()["idempotency-key"] ?? "");
  });
  return ids;
};

/** How many times something was written in the story's register. */
const written = async ({ clients, structure }: Story, fact: string): Promise<number> =>
  (await factsOf(clients.camille, structure)).filter((type) => type === fact).length;

const signIn = async (page: Page) => {
  await visited(page, "Se connecter");
  await page.getByLabel("Adresse électronique ou identifiant").fill(addressOf("lucie"));
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
};

journey(
  "une session finie au milieu d’un formulaire garde ce qui est tapé, et l’envoie une fois",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-03 09:00");
    const page = await house.enter("lucie", "/seances/nouvelle");
    await visited(page, "Prévoir une séance");
    const sent = idsSent(page, "scheduleSession");
    const place = page.getByLabel("Lieu");
    const plan = page.getByRole("button", { name: "Prévoir la séance" });
    await place.fill("Salle de réunion");
    await page.getByLabel("Jour", { exact: true }).fill("2026-03-10");
    await page.request.post("/api/sign-out");
    await plan.click();
    const refusal = page.getByRole("alert");
    await expect(refusal).toContainText("Vous n’êtes pas connecté");
    await expect(refusal).toBeInViewport();
    await inOrder(page);

    await page.reload();
    await signIn(page);
    await visited(page, "Prévoir une séance");
    await expect(place).toHaveValue("Salle de réunion");
    await page.request.post("/api/sign-out");
    await plan.click();
    const [elsewhere] = await Promise.all([
      page.waitForEvent("popup"),
      refusal.getByRole("link", { name: "Se connecter dans un nouvel onglet" }).click(),
    ]);
    await signIn(elsewhere);
    await visited(elsewhere, "MSP de l’Exemple");
    await elsewhere.close();
    await expect(place).toHaveValue("Salle de réunion");
    await plan.click();
    await visited(page, "Formation : Douleur lombaire aiguë");
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
    expect(await written(house.story, "SessionScheduled.1")).toBe(1);
  },
);

journey(
  "une connexion perdue se dit et se retrouve, une réponse perdue ne refait rien",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const page = await house.enter("lucie", `/equipes/${house.story.team}`);
    await visited(page, "Douleur lombaire aiguë");
    await page.getByRole("button", { name: "Signer mon engagement" }).first().click();
    const engagement = page.getByRole("dialog", { name: "Mon engagement" });
    const own = engagement.getByRole("radio", { name: /disposer d’une assurance/u });
    const sign = engagement.getByRole("button", { name: "Signer mon engagement" });
    await own.check();
    const sent = idsSent(page, "signEngagement");
    const mend = await house.cut();
    await expect(page.getByText("Connexion perdue.")).toBeVisible();
    await sign.click();
    await expect(engagement.getByRole("alert")).toContainText("Recommencez sans crainte");
    await mend();
    await expect(page.getByText("Connexion retrouvée.")).toBeVisible();
    await expect(page.getByText("Connexion perdue.")).toBeHidden();
    forgive(page.context());
    await inOrder(page);
    await expect(own).toBeChecked();

    await page.route("**/commands/signEngagement", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await Promise.all([page.waitForEvent("requestfailed"), sign.click()]);
    await expect(engagement.getByRole("alert")).toContainText("sa réponse s’est perdue");
    await page.unroute("**/commands/signEngagement");
    await sign.click();
    await expect(engagement).toBeHidden();
    await expect(page.getByText("engagement signé le 2 mars")).toBeVisible();
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
    expect(await written(house.story, "EngagementSigned.1")).toBe(1);
    forgive(page.context());
  },
);

journey(
  "deux saisies de la même séance : la seconde voit ce qui a changé, et rien ne se perd",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-10 12:58");
    const { session } = sessions[1];
    const path = `/seances/${session}/modifier`;
    const camille = await house.enter("camille", path);
    await visited(camille, "Modifier la séance");
    const lucie = await house.enter("lucie", path);
    await expect(lucie.getByText("Camille Imaginaire a aussi ce formulaire ouvert.")).toBeVisible();
    await visited(lucie, "Modifier la séance");
    await expect(camille.getByText("Dr Lucie Exemple a aussi ce formulaire ouvert.")).toBeVisible();

    const [place, title] = [lucie.getByLabel("Lieu"), lucie.getByLabel("Intitulé")];
    await place.fill("Salle du haut");
    await title.fill("Formation, deuxième jour");
    await camille.getByLabel("Lieu").fill("Salle du bas");
    await camille.getByLabel("Nombre de places").fill("8");
    await camille.getByRole("button", { name: "Enregistrer les changements" }).click();
    await visited(camille, "Formation à la douleur lombaire aiguë");

    const changed = lucie.getByText("La séance a changé pendant votre saisie.");
    await expect(changed).toBeVisible();
    await expect(lucie.getByText(/Lieu\s: «\sSalle du bas\s»\. Vous avez tapé/u)).toBeVisible();
    await expect(lucie.getByText(/^Nombre de places\s: 8\.$/u)).toBeVisible();
    await inOrder(lucie);
    await lucie.getByRole("button", { name: "Enregistrer les changements" }).click();
    await expect(lucie.getByRole("alert")).toContainText("La séance a changé depuis que vous");
    await lucie.reload();
    await expect(changed).toBeVisible();
    await expect(place).toHaveValue("Salle du haut");
    await lucie.getByRole("button", { name: "Reprendre ces changements" }).click();
    await expect(changed).toBeHidden();
    await expect(place).toHaveValue("Salle du haut");
    await expect(lucie.getByLabel("Nombre de places")).toHaveValue("8");
    await lucie.getByRole("button", { name: "Enregistrer les changements" }).click();
    await visited(lucie, "Formation, deuxième jour");
    await expect(lucie.getByRole("main")).toContainText("Salle du haut");
    expect(await written(house.story, "SessionReplanned.1")).toBe(2);
  },
);
