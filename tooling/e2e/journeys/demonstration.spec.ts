import { monday } from "@coopilote/demo/demonstration.ts";
import { nameOf } from "@coopilote/demo/Player.ts";
import type { Role } from "@coopilote/demo/Role.ts";
import type { Locator, Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { playing } from "../src/playing.ts";
import { inOrder, visited } from "../src/visited.ts";

const coordinator = playing(/^coordinatrice/u);
const delegate = playing(/déléguée$/u);
const leader = playing(/^délégante en cheville$/u);
const learner = playing(/en formation à la cheville$/u);
/** Two of another structure. */
const elsewhere = playing(/^coordinatrice salariée$/u);
const colleague = playing(/^délégante$/u);

const bar = (page: Page) => page.getByRole("complementary", { name: "Démonstration" });

/** Who one may be, in the structure of a role: another may bear the same name elsewhere. */
const roleOf = (within: Locator, { player, does }: Role) =>
  within.getByRole("button", { name: `${nameOf(player)} ${does}`, exact: false }).first();

/** Shows to the screen what a finger can reach: every control of the bar is as tall as a thumb. */
const isWithinReach = async (page: Page) => {
  for (const control of await bar(page).getByRole("button").all()) {
    const box = await control.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
};

const switchTo = async (page: Page, role: Role) => {
  await bar(page).getByRole("button", { name: "Changer de rôle" }).click();
  await inOrder(page);
  await roleOf(bar(page), role).click();
};

journey(
  "un visiteur choisit qui être, change de rôle, agit, et remet tout à zéro",
  async ({ demonstration }, { project }) => {
    const page = await demonstration.visitor();
    await page.goto("/connexion");
    await expect(page.getByRole("heading", { name: "Qui voulez-vous être ?" })).toBeVisible();
    await visited(page, "Se connecter");
    await expect(bar(page)).toContainText("lundi 12 octobre 2026");
    await expect(bar(page).getByRole("button", { name: "Choisir qui être" })).toBeVisible();

    await roleOf(page.getByRole("region", { name: "Qui voulez-vous être ?" }), coordinator).click();
    await expect(page).toHaveURL(`/s/${coordinator.tale.structure}`);
    await expect(page.getByText("Lundi 12 octobre 2026").first()).toBeVisible();
    await expect(bar(page)).toContainText(nameOf(coordinator.player));
    if (project.name === "phone") await isWithinReach(page);

    await switchTo(page, delegate);
    await visited(page, "Mon espace");
    await expect(bar(page)).toContainText(nameOf(delegate.player));
    const stop = page.getByRole("button", { name: "M’arrêter" });
    const left = page.getByText("Sortie de l’équipe le lundi 12 octobre 2026");
    await expect(left).toHaveCount(0);
    await stop.first().click();
    await page.getByRole("button", { name: "Confirmer la sortie" }).click();
    await expect(left).toHaveCount(1);

    await bar(page).getByRole("button", { name: "Remettre à zéro" }).click();
    await expect(bar(page).getByRole("status")).toHaveText(
      "C’est fait : tout est comme au départ.",
    );
    await visited(page, "Mon espace");
    await expect(bar(page)).toContainText(nameOf(delegate.player));
    await expect(left).toHaveCount(0);
    await expect(stop.first()).toBeVisible();
  },
);

for (const [role, tag] of [
  [coordinator, "@desktop"],
  [leader, "@phone"],
  [learner, "@phone"],
] as const)
  journey(
    `la visite guidée mène ${nameOf(role.player)} à chacun de ses écrans, et dit ce qui est vu`,
    { tag },
    async ({ demonstration }) => {
      const page = await demonstration.enter(role);
      const guide = page.getByRole("navigation", { name: "Visite guidée" });
      const steps = role.guide?.length ?? 0;
      await expect(guide).toContainText(`0 étape vue sur ${steps}`);
      await guide.getByText("Visite guidée").click();
      await inOrder(page);
      const heading = page.getByRole("heading", { level: 1 });
      const [under, top] = [await guide.boundingBox(), await heading.boundingBox()];
      expect((under?.y ?? 0) + (under?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
      for (const { what, address } of role.guide ?? []) {
        await guide.getByRole("link", { name: what }).click();
        await expect(page).toHaveURL(`/s/${role.tale.structure}${address}`);
        await expect(heading).toBeVisible();
        await expect(heading).not.toHaveText(/n’existe pas/u);
      }
      await expect(guide).toContainText("tout est vu");
      await inOrder(page);
      await guide.getByText("Visite guidée").click();
      await expect(guide.getByRole("link").first()).toBeHidden();
    },
  );

journey(
  "changer de compte dans un onglet se dit dans l’autre, sans parler de connexion perdue",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator);
    await expect(bar(page)).toContainText(nameOf(coordinator.player));
    const other = await page.context().newPage();
    await other.goto(`/s/${coordinator.tale.structure}`);
    await switchTo(other, elsewhere);
    await expect(bar(other)).toContainText(nameOf(elsewhere.player));
    const notice = page.getByText("Vous avez changé de compte dans un autre onglet.");
    await expect(notice).toBeVisible();
    await expect(page.getByText("Connexion perdue")).toHaveCount(0);
    await inOrder(page);
    await page.getByRole("button", { name: "Recharger" }).click();
    await expect(page).toHaveURL(`/s/${elsewhere.tale.structure}`);
    await expect(notice).toHaveCount(0);

    await switchTo(other, colleague);
    await expect(notice).toBeVisible();
    await page.getByRole("button", { name: "Recharger" }).click();
    await expect(bar(page)).toContainText(nameOf(colleague.player));
  },
);

journey(
  "au clavier seul : le bandeau s’atteint d’abord, son menu s’ouvre et se referme",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator);
    await expect(bar(page)).toContainText(nameOf(coordinator.player));
    const menu = bar(page).getByRole("button", { name: "Changer de rôle" });
    await page.keyboard.press("Tab");
    await expect(menu).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(bar(page).getByRole("listitem").first().getByRole("button")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    await page.keyboard.press("Tab");
    const reset = bar(page).getByRole("button", { name: "Remettre à zéro" });
    await expect(reset).toBeFocused();
    await expect(reset).toHaveAccessibleDescription(
      "Tout redevient comme au départ, pour tous les visiteurs.",
    );
  },
);

journey(
  "une date se propose au jour de la démonstration, et le bandeau ne s’imprime pas",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator, "/personnes/nouvelle");
    await visited(page, "Ajouter une personne");
    await page.getByLabel("Rattachement").selectOption({ index: 1 });
    await expect(page.getByLabel("Depuis le").first()).toHaveValue("12/10/2026");
    await expect(bar(page)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(bar(page)).toBeHidden();
    expect(monday.day).toBe("2026-10-12");
  },
);

journey(
  "l’espace où l’on travaille ne sait rien de la démonstration",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const page = await house.visitor();
    const asked: Array<string> = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("/connexion");
    await visited(page, "Se connecter");
    await expect(bar(page)).toHaveCount(0);
    expect(asked.filter((url) => /demo/iu.test(new URL(url).pathname))).toEqual([]);
  },
);
