import { expect, journey } from "../src/journey.ts";
import { factsOf } from "../src/register.ts";
import { inOrder, visited } from "../src/visited.ts";

const list = [
  "Nom\tPrénom\tProfession\tSpécialité\tRPPS\tCourriel\tExercice\tRôle",
  "INVENTÉE\tDr ZOÉ\tmédecin généraliste\t\t810999000036\tzoe@exemple.fr\tlibérale\tdélégante",
  "Chimère\tPaul\tkiné\t\t10999000044\t\tlibéral\tdélégué",
  "Mirage\tAnne\tastrologue\t\t123\t\t\tdéléguée",
  "Fictive\tInès\tkiné\t\t\t\t\tdéléguée",
  "Songe\tLéa\tmédecin\t\t10999000002\t\t\t",
].join("\n");

journey(
  "une liste collée d’un tableur se relit ligne à ligne, s’ajoute, et survit à une coupure",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", "2026-03-03 09:00");
    const { story } = house;
    const before = await factsOf(story.clients.camille, story.structure);
    const page = await house.enter("camille", "/personnes/liste");
    await visited(page, "Ajouter plusieurs personnes");
    await page.getByLabel("Lignes du tableur").fill(list);
    await expect(page.getByText("2 lignes prêtes · 3 lignes à revoir")).toBeVisible();
    await page.getByLabel("Proposer aussi dans une équipe").selectOption("Douleur lombaire aiguë");
    const rows = page.getByRole("table", { name: "Les lignes lues" });
    await expect(rows.getByRole("row").nth(1)).toContainText("Dr Zoé Inventée");
    await expect(rows.getByRole("row").nth(1)).toContainText("RPPS 10999000036");
    await expect(rows.getByRole("row").nth(3)).toContainText("Profession inconnue");
    await expect(rows.getByRole("row").nth(4)).toContainText("est déjà dans la structure");
    await expect(rows.getByRole("row").nth(5)).toContainText(
      "Même numéro que Dr Lucie Exemple, déjà dans la structure",
    );
    await inOrder(page);

    await page.reload();
    await expect(page.getByLabel("Lignes du tableur")).toHaveValue(list);
    await page.route("**/commands/addPerson", (route) => route.fulfill({ status: 408 }), {
      times: 1,
    });
    await page.getByRole("button", { name: "Ajouter 2 personnes" }).click();
    await expect(page.getByText("L’envoi s’est interrompu.")).toBeVisible();
    await page.getByRole("button", { name: "Reprendre : 2 lignes à envoyer" }).click();
    await expect(page.getByText("2 personnes ajoutées · 3 lignes à revoir")).toBeVisible();
    await inOrder(page);
    const written = (await factsOf(story.clients.camille, story.structure)).slice(before.length);
    expect(written.filter((type) => type === "PersonAdded.1")).toHaveLength(2);
    expect(written.filter((type) => type === "MemberProposed.1")).toHaveLength(2);
  },
);
