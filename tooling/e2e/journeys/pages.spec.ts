import { roles } from "@coopilote/demo/tales/collines.ts";
import type { Page } from "@playwright/test";
import type { Demonstration } from "../src/Demonstration.ts";
import { everyPage } from "../src/everyPage.ts";
import { forgive } from "../src/faults.ts";
import { expect, journey } from "../src/journey.ts";
import { inOrder, legible, spillOf } from "../src/visited.ts";

const entered = async (demonstration: Demonstration) => {
  const role = roles().find(({ player }) => player.family === "Imaginaire");
  if (role === undefined) throw new Error("Maud Imaginaire is not of the demonstration");
  const page = await demonstration.enter(role);
  return { page, addresses: await everyPage(page, role.tale.structure) };
};

/** Arrived, with nothing still loading. */
const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".loading")).toHaveCount(0);
};

/** A server that is late or down as is asked of it, so that what stands in place of its answers is seen. */
const answering = async (page: Page) => {
  const server = {
    isDown: false,
    awaited: Promise.resolve(),
    /** Keeps every answer back, until what it returns is called. */
    holdBack: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.awaited = promise;
      return resolve;
    },
  };
  await page.route("**/api/structures/**", async (route) => {
    if (route.request().url().endsWith("/events")) return route.continue();
    if (server.isDown) return route.abort();
    const response = await route.fetch();
    await server.awaited;
    return route.fulfill({ response });
  });
  return server;
};

/** What the browser counts of what moved on a page without its reader asking: 0.1 is good, by Web Vitals. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += "value" in entry && typeof entry.value === "number" ? entry.value : 0;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => {
          setTimeout(() => resolve(sum), 0);
        });
      }),
  );

/** The spacing that a reader may ask for (WCAG 1.4.12), by a sheet that the policy of content lets in. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
    );
    document.adoptedStyleSheets = [sheet];
  });

journey(
  "chaque page se lit à 320 pixels de large, et s’y touche du doigt",
  { tag: "@phone" },
  async ({ demonstration }) => {
    const { page, addresses } = await entered(demonstration);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of addresses) {
      await page.goto(address);
      await settled(page);
      await inOrder(page);
      await spaceOut(page);
      expect.soft(await spillOf(page), `spaced out, ${address}`).toBe(0);
    }
  },
);

journey(
  "chaque page garde sa place en arrivant, et dit quand elle n’a pas pu être lue",
  { tag: "@desktop" },
  async ({ demonstration }) => {
    const { page, addresses } = await entered(demonstration);
    const server = await answering(page);
    for (const address of addresses.filter((one) => one.startsWith("/s/"))) {
      const answer = server.holdBack();
      await page.goto(address);
      await expect(page.locator(".loading").first()).toBeVisible();
      await legible(page, "loading");
      answer();
      await settled(page);
      expect.soft(await shift(page), `what moves on ${address}`).toBeLessThanOrEqual(0.1);
      server.isDown = true;
      await page.goto(address);
      const retry = page.getByRole("button", { name: "Réessayer" }).first();
      await expect(retry).toBeVisible();
      await legible(page, "faulty");
      server.isDown = false;
      await retry.click();
      await settled(page);
      await expect(retry).toBeHidden();
    }
    forgive(page.context());
  },
);
