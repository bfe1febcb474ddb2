import type { Locator, Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { playing } from "../src/playing.ts";
import { inOrder } from "../src/visited.ts";

const coordinator = playing(/^coordinatrice, référente/u);
const delegate = playing(/^déléguée en lombalgie/u);

/** A window of one height, so that what changes lower down the page is not in the photograph. */
const WINDOW = 1200;

journey.use({
  /** A wide page is photographed at half its size: the images stay small, and what is missing is still missed. */
  deviceScaleFactor: async ({ isMobile }, use) => use(isMobile ? 1 : 0.5),
});

const addressOf = async (link: Locator): Promise<string> => {
  const address = await link.first().getAttribute("href");
  if (address === null) throw new Error("a link leads nowhere");
  return address;
};

interface Sight {
  readonly name: string;
  readonly address: string;
  readonly heading: string | RegExp;
}

/** Arrives on a page, compares it with its photograph, then looks at it in the dark. */
const seen = async (page: Page, { name, address, heading }: Sight): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await expect(page.locator(".loading")).toHaveCount(0);
  await expect.soft(page).toHaveScreenshot(`${name}.png`, {
    // What each telling draws anew: the fingerprints.
    mask: [page.locator(".entry-hash, .ledger-hash")],
  });
  await page.emulateMedia({ colorScheme: "dark" });
  await inOrder(page);
  await page.emulateMedia({ colorScheme: "light" });
};

const tall = async (page: Page): Promise<void> => {
  const { width } = page.viewportSize() ?? { width: 1440 };
  await page.setViewportSize({ width, height: WINDOW });
};

journey(
  "dix pages sont comme on les a photographiées, et se lisent dans le noir",
  async ({ demonstration }) => {
    const page = await demonstration.enter(coordinator);
    await tall(page);
    const home = `/s/${coordinator.tale.structure}`;
    const sheet = await addressOf(page.getByRole("link", { name: "Voir la feuille" }));
    const team = await addressOf(
      page.getByRole("link", { name: "Douleur lombaire aiguë", exact: true }),
    );
    const hours = `${team}/heures/${delegate.player.person}`;
    for (const sight of [
      { name: "accueil", address: home, heading: "MSP des Trois-Collines" },
      { name: "equipe", address: team, heading: "Douleur lombaire aiguë" },
      { name: "heures", address: hours, heading: /Heures/u },
      { name: "declaration", address: `${team}/declaration`, heading: "Déclaration" },
      { name: "seances", address: `${home}/seances`, heading: "Séances" },
      { name: "feuille", address: sheet, heading: /^Formation au protocole/u },
      { name: "personnes", address: `${home}/personnes`, heading: "Personnes" },
      { name: "pieces", address: `${home}/pieces`, heading: "Pièces" },
      { name: "registre", address: `${home}/registre`, heading: "Registre" },
    ])
      await seen(page, sight);
    const own = await demonstration.enter(delegate);
    await tall(own);
    const mine = `/s/${delegate.tale.structure}/moi`;
    await seen(own, { name: "mon-espace", address: mine, heading: "Mon espace" });
  },
);

journey("chaque pièce de l’interface est comme on l’a photographiée", async ({ demonstration }) => {
  const page = await demonstration.visitor();
  await page.goto("/_ui");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Deux réponses sont à revoir.")).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.soft(page).toHaveScreenshot("pieces-de-l-interface.png", {
    fullPage: true,
    // A browser writes the time as its own language does.
    mask: [page.locator('input[type="time"]')],
  });
});
