import { roles } from "@coopilote/demo/tales/collines.ts";
import type { Locator, Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { addressOf, password } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Goes to a control by the Tab key alone. */
const tabTo = async (page: Page, target: Locator) => {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
};

/** Goes down a grid to a cell, from the one that the Tab key stops at. */
const arrowDownTo = async (page: Page, grid: Locator, target: Locator) => {
  await tabTo(page, grid.locator("[tabindex='0']"));
  for (let presses = 0; presses < 10; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("ArrowDown");
  }
  await expect(target).toBeFocused();
};

const signIn = async (page: Page) => {
  await page.goto("/connexion");
  await visited(page, "Se connecter");
  await tabTo(page, page.getByLabel("Adresse électronique ou identifiant"));
  await page.keyboard.type(addressOf("ines"));
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await visited(page, "MSP de l’Exemple");
};

/** The first stop of a page leads past the navigation. */
const skipToContent = async (page: Page) => {
  await page.reload();
  await visited(page, "Douleur lombaire aiguë");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
};

const openTeam = async (page: Page) => {
  await page.keyboard.press("Tab");
  await tabTo(page, page.getByRole("link", { name: "Équipes", exact: true }));
  await page.keyboard.press("Enter");
  await visited(page, "Équipes");
  await expect(page.getByRole("heading", { level: 1, name: "Équipes" })).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: "Douleur lombaire aiguë" }));
  await page.keyboard.press("Enter");
  await visited(page, "Douleur lombaire aiguë");
};

const walkMatrix = async (page: Page) => {
  const grid = page.getByRole("grid", { name: "Qui est prêt" });
  const row = grid
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "Inès Fictive" }) });
  const cells = row.getByRole("gridcell").getByRole("button");
  await arrowDownTo(page, grid, cells.first());
  await page.keyboard.press("ArrowRight");
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(row.getByRole("gridcell").last().getByText("pas encore")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(cells.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(cells.first()).not.toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Engagement" });
  await expect(panel).toContainText("C’est à Inès Fictive.");
  await inOrder(page);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(cells.nth(1)).toBeFocused();
};

/** Keeps what waits for the next paint from being done, until it is called. */
const paintHeld = async (page: Page) => {
  const held = await page.evaluateHandle(() => {
    const real = window.requestAnimationFrame.bind(window);
    const waiting: Array<FrameRequestCallback> = [];
    window.requestAnimationFrame = (work) => waiting.push(work);
    return () => {
      window.requestAnimationFrame = real;
      for (const work of waiting) real(work);
      return new Promise((resolve) => {
        real(() => setTimeout(() => real(resolve)));
      });
    };
  });
  return () => held.evaluate((release) => release());
};

journey(
  "au clavier seul : se connecter, ouvrir l’équipe, parcourir la matrice, s’engager",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("formed", "2026-03-02 10:00");
    const page = await house.visitor();
    await signIn(page);
    await openTeam(page);
    await walkMatrix(page);

    const opener = page.getByRole("button", { name: "Signer mon engagement" }).last();
    await tabTo(page, opener);
    const paint = await paintHeld(page);
    await page.keyboard.press("Enter");
    const engagement = page.getByRole("dialog", { name: "Mon engagement" });
    const own = engagement.getByRole("radio", { name: /disposer d’une assurance/u });
    await expect(own).toBeFocused();
    await page.keyboard.down("Space");
    await paint();
    await page.keyboard.up("Space");
    await expect(own).toBeChecked();
    await tabTo(page, engagement.getByRole("button", { name: "Signer mon engagement" }));
    await page.keyboard.press("Enter");
    await expect(engagement).toBeHidden();
    await expect(page.getByText("C’est enregistré.")).toBeVisible();
    await expect(page.getByText("engagement signé le 2 mars")).toBeVisible();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await skipToContent(page);
  },
);

/** Whether what has the focus shows it, and can be seen: its middle is its own, and a ring is drawn about it. */
const focusOn = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + Math.min(height, innerHeight) / 2);
    const label = focused.closest("label");
    const { outlineStyle, boxShadow } = getComputedStyle(focused);
    return {
      what: focused.textContent || focused.getAttribute("aria-label") || focused.id,
      isSeen:
        top !== null && (focused.contains(top) || top.contains(focused) || label?.contains(top)),
      isRinged: outlineStyle !== "none" || boxShadow !== "none",
    };
  });

journey(
  "ce que l’on atteint au clavier se voit, et rien ne le couvre",
  async ({ demonstration }) => {
    const role = roles().find(({ player }) => player.family === "Imaginaire");
    if (role === undefined) throw new Error("Maud Imaginaire is not of the demonstration");
    const page = await demonstration.enter(role);
    await visited(page, "MSP des Trois-Collines");
    for (const path of ["", "/seances?vue=mois", "/personnes", "/registre"]) {
      await page.goto(`/s/${role.tale.structure}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".loading")).toHaveCount(0);
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press("Tab");
        const focus = await focusOn(page);
        expect
          .soft(focus === undefined || (focus.isSeen && focus.isRinged), `${path} ${focus?.what}`)
          .toBe(true);
      }
    }
  },
);
