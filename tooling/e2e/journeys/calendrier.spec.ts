import { expect, journey } from "../src/journey.ts";
import { playing } from "../src/playing.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const coordinator = playing(/^coordinatrice/u);

journey("la coordinatrice lit le mois, la semaine, la liste", async ({ demonstration }) => {
  const page = await demonstration.enter(coordinator, "/seances?vue=mois");
  await visited(page, "Séances");
  await expect(page.getByRole("heading", { name: "Octobre 2026" })).toBeVisible();
  await expect(page.getByText("complète 3 personnes")).toBeVisible();
  await page.getByRole("button", { name: "Mois suivant" }).click();
  await expect(page.getByRole("heading", { name: "Novembre 2026" })).toBeVisible();
  await expect(page.getByText("férié : armistice de 1918")).toBeVisible();
  await expect(page.getByText("Aucune séance en novembre 2026.")).toBeVisible();
  await inOrder(page);
  await page.getByRole("button", { name: "Aller à la séance du mardi 20 octobre" }).click();
  await page.getByRole("radio", { name: "Semaine" }).check();
  await expect(page.getByRole("heading", { name: "Du 19 au 25 octobre 2026" })).toBeVisible();
  await expect(page.getByText("avec Dr Yann Canevas")).toBeVisible();
  await inOrder(page);
  await page.getByRole("radio", { name: "Liste" }).check();
  await expect(page.getByRole("heading", { name: "À venir" })).toBeVisible();
  await inOrder(page);
});

journey(
  "les filtres sont dans l’adresse et se défont d’un geste",
  { tag: "@desktop" },
  async ({ demonstration }, info) => {
    const page = await demonstration.enter(coordinator, "/seances?vue=liste");
    await visited(page, "Séances");
    const ankle = page.getByRole("link", {
      name: "Formation au protocole de la torsion de la cheville",
    });
    await expect(ankle.first()).toBeVisible();
    if (info.project.name === "phone") await page.getByText("Filtrer").click();
    await page.getByLabel("Personne").selectOption({ label: "Mathis Mirage" });
    await expect(page).toHaveURL(/[?&]personne=/u);
    await expect(ankle).toHaveCount(0);
    await page.getByLabel("Équipe").selectOption({ label: "Torsion de la cheville" });
    await expect(page.getByRole("link", { name: /^Formation/u })).toHaveText([
      "Formation commune aux protocoles lombalgie et cheville",
    ]);
    await inOrder(page);
    await page.getByLabel("Équipe").selectOption({ label: "Toute la structure" });
    await page.getByLabel("Personne").selectOption({ label: "Tout le monde" });
    await expect(ankle.first()).toBeVisible();
    await expect(page).not.toHaveURL(/personne=/u);
  },
);

journey(
  "au clavier seul : les flèches vont de jour en jour, Entrée ouvre la séance",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator, "/seances?vue=mois&du=2026-10-12");
    await visited(page, "Séances");
    const day = (date: string) => page.locator(`[data-day="${date}"]`);
    await day("2026-10-12").focus();
    for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    await expect(day("2026-10-20")).toBeFocused();
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("grid", { name: "Novembre 2026" })).toBeVisible();
    await page.keyboard.press("PageUp");
    await expect(day("2026-10-01")).toBeFocused();
    await day("2026-10-20").focus();
    await page.keyboard.press("Enter");
    await visited(page, "Formation au protocole de la torsion de la cheville");
  },
);

journey(
  "déplacer une séance dit d’abord pour qui elle change tout, puis la déplace",
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator, "/seances?vue=semaine&du=2026-10-20");
    await visited(page, "Séances");
    await page.getByRole("button", { name: /^Déplacer/u }).click();
    const dialog = page.getByRole("dialog", { name: "Déplacer la séance" });
    await typeDay(dialog.getByLabel("Nouveau jour"), "2026-11-11");
    await expect(dialog).toContainText("auraient toutes leurs heures le mercredi 11 novembre");
    await expect(dialog).toContainText("Le mercredi 11 novembre est férié : armistice de 1918.");
    await expect(dialog).toContainText("du Dr Yann Canevas");
    await inOrder(page);
    await typeDay(dialog.getByLabel("Nouveau jour"), "2026-10-15");
    await expect(dialog).toContainText("auraient toutes leurs heures le jeudi 15 octobre");
    await dialog.getByRole("button", { name: "Déplacer" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Aucune séance du 19 au 25 octobre 2026.")).toBeVisible();
  },
);
