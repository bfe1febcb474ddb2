import { expect, journey } from "../src/journey.ts";
import { playing } from "../src/playing.ts";
import { inOrder, visited } from "../src/visited.ts";

const coordinator = playing(/^coordinatrice, référente de la déclaration$/u);
const request = /Répondre à l’ARS pour douleur lombaire aiguë/u;

journey(
  "le lundi, la coordinatrice lit qui exerce, ce qui bloque et à qui c’est, par personne puis par jour",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator);
    await visited(page, "MSP des Trois-Collines");
    const teams = page.getByRole("table", { name: "Les équipes de la structure" });
    const lombalgie = teams.getByRole("row", { name: /Douleur lombaire aiguë/u });
    await expect(lombalgie).toContainText("4 délégués sur 5");
    await expect(lombalgie).toContainText("pas encore : Mathis Mirage");
    await expect(lombalgie).toContainText("en exercice, déclaration à compléter");
    await expect(lombalgie).not.toContainText("étape");
    const cheville = teams.getByRole("row", { name: /Torsion de la cheville/u });
    await expect(cheville).toContainText("vous · un délégant de l’équipe");
    await expect(cheville).toContainText("possible à partir du 20 octobre");

    const delegants = page.getByRole("list", { name: "Un délégant de l’équipe" });
    await expect(
      delegants.getByRole("listitem").filter({ hasText: "Attester la formation de Mathis Mirage" }),
    ).toContainText("dès le 15 octobre");

    await page.getByRole("radio", { name: "Par jour" }).check();
    await expect(page).toHaveURL(/\?vue=jours$/u);
    await inOrder(page);
    const day = (name: string) =>
      page.getByRole("list", { name, exact: true }).getByRole("listitem");
    await expect(day("Jeudi 15 octobre").first()).toContainText("18 h 30 – 20 h 30");
    await expect(
      day("Jeudi 15 octobre").filter({ hasText: "Attester la formation de Mathis Mirage" }),
    ).toContainText("un délégant de l’équipe");
    await expect(
      day("Aujourd’hui, lundi 12 octobre")
        .filter({ hasText: "Attester l’intégration au projet de santé" })
        .getByRole("link", { name: "Attester l’intégration" }),
    ).toBeVisible();
    await expect(day("Sans date").first()).toContainText("Déclarer Mathis Mirage à l’ARS");

    const asked = day("Mardi 20 octobre").filter({ hasText: request });
    await expect(asked).toContainText("Réponse attendue avant le 20 octobre, dans 8 jours.");
    await asked.getByRole("link", { name: "Répondre" }).click();
    await visited(page, "Déclaration");
    await expect(page.getByRole("button", { name: /^Consigner la réponse/u })).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole("radio", { name: "Par jour" })).toBeChecked();
  },
);
