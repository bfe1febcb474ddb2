import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { roles } from "@coopilote/demo/tales/collines.ts";
import { prepareDemonstration, startDemonstration } from "@coopilote/e2e/server.ts";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { atLeast, below, type Figure, median } from "./measure.ts";
import { field } from "./started.ts";

const port = 9333;
const slowdown = 4;
const quickly = 100;

const entered = async (browser: Browser, url: string) => {
  const role = roles().find(({ player }) => player.family === "Imaginaire");
  if (role === undefined) throw new Error("Maud Imaginaire is not of the demonstration");
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: "fr-FR",
  });
  const page = await context.newPage();
  const { structure } = role.tale;
  await page.request.post("/api/demo/enter", { data: { structure, person: role.player.person } });
  const cookies = await context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return { page, root: `/s/${structure}`, cookie };
};

const linked = async (page: Page, from: string, before: string): Promise<string> => {
  await page.goto(from);
  const link = page.locator(`main a[href*="/${before}/0"]`).last();
  return (await link.getAttribute("href")) ?? from;
};

const categories = ["performance", "accessibility", "best-practices"] as const;

/** Lighthouse's own two: a desk on a good line, and a phone four times slower than this machine on a poor one. */
const devices = [
  { device: "computer", asked: ["--preset=desktop"] },
  { device: "phone", asked: [] },
] as const;
type Device = (typeof devices)[number];

interface Judging {
  readonly address: string;
  readonly cookie: string;
  readonly folder: string;
  readonly asked: Device["asked"];
}

/** What Lighthouse gives a page, out of 100. */
const judgedOnce = async ({ address, cookie, folder, asked }: Judging) => {
  const headers = join(folder, "headers.json");
  const written = join(folder, "report.json");
  writeFileSync(headers, JSON.stringify({ Cookie: cookie }));
  await promisify(execFile)(process.execPath, [
    process.env["LIGHTHOUSE"] ?? "",
    address,
    `--port=${port}`,
    "--output=json",
    `--output-path=${written}`,
    `--only-categories=${categories.join(",")}`,
    `--extra-headers=${headers}`,
    "--quiet",
    ...asked,
  ]);
  const report: unknown = JSON.parse(readFileSync(written, "utf8"));
  return categories.map((name) =>
    Math.round(100 * Number(field(field(field(report, "categories"), name), "score"))),
  );
};

/** The middle one of three. */
const judged = async (judging: Judging) => {
  const runs: number[][] = [];
  for (let run = 0; run < 3; run++) runs.push(await judgedOnce(judging));
  return categories.map((name, index) => ({
    name,
    score: median(runs.map((scores) => scores[index] ?? 0)),
  }));
};

/**
 * Runs in the page, as text: the observer that Node types notes no event of a reader. It is begun before the
 * gesture, since a browser keeps for later no event that was answered in less than 104 ms.
 */
const watching = `(() => {
  let most = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) most = Math.max(most, duration);
  });
  observer.observe({ type: "event", durationThreshold: 16 });
  return () => new Promise((resolve) => { setTimeout(() => resolve(most), 2_000); });
})()`;

/** Milliseconds from each gesture to the paint that answers it, the longest of those made since. */
const watched = async (page: Page): Promise<() => Promise<number>> => {
  const longest = await page.evaluateHandle<() => Promise<number>>(watching);
  return () => longest.evaluate((told) => told());
};

/**
 * `ready` finds where the gesture is made, while the page runs at full speed; `make` only presses keys and
 * buttons: to look for something in the page while it answers would be counted as its own slowness.
 */
type Gesture = {
  readonly what: string;
  readonly on: string;
  readonly ready: (page: Page) => Promise<() => Promise<void>>;
  readonly answered: (page: Page) => Locator;
};

const gesturesOn = (team: string, root: string): ReadonlyArray<Gesture> => [
  {
    what: "sorting the matrix",
    on: team,
    ready: async (page) => {
      await page.getByLabel("Trier").focus();
      return () => page.keyboard.press("ArrowDown");
    },
    answered: (page) => page.locator("button.matrix-cell").first(),
  },
  {
    what: "opening a cell",
    on: team,
    ready: async (page) => {
      const cell = page.locator("button.matrix-cell").nth(3);
      await cell.focus();
      return () => page.keyboard.press("Enter");
    },
    answered: (page) => page.getByRole("dialog"),
  },
  {
    what: "opening the search, and typing",
    on: root,
    ready: async (page) => async () => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("cheville", { delay: 200 });
    },
    answered: (page) => page.getByRole("dialog"),
  },
  {
    what: "filtering the register",
    on: `${root}/registre`,
    ready: async (page) => {
      await page.getByLabel("Mots de la phrase").focus();
      return () => page.keyboard.type("presence", { delay: 200 });
    },
    answered: (page) => page.getByLabel("Mots de la phrase"),
  },
];

const feltOnce = async (page: Page, { on, ready, answered }: Gesture): Promise<number> => {
  await page.goto(on);
  await page.waitForLoadState("networkidle");
  const make = await ready(page);
  const longest = await watched(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await make();
  const milliseconds = await longest();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
  await answered(page).waitFor();
  return milliseconds;
};

/** The least of three, each on a page just read: what else runs on the machine only ever adds to one. */
const felt = async (page: Page, gesture: Gesture): Promise<Figure> => {
  const rounds: number[] = [];
  for (let round = 0; round < 3; round++) rounds.push(await feltOnce(page, gesture));
  const what = `${gesture.what}, to the next paint, ${slowdown} times slower`;
  return below(what, Math.min(...rounds), quickly, "ms");
};

/** The demonstration in a browser: what Lighthouse gives its main pages, and how soon a gesture is answered. */
export const browsingFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  await prepareDemonstration(join(folder, "data"));
  const server = await startDemonstration(join(folder, "data"));
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
  });
  const figures: Figure[] = [];
  const { page, root, cookie } = await entered(browser, server.url);
  const team = await linked(page, `${root}/equipes`, "equipes");
  const session = await linked(page, `${root}/seances?vue=liste`, "seances");
  for (const [name, path] of [
    ["home", root],
    ["team", team],
    ["session day", session],
  ] as const)
    for (const { device, asked } of devices) {
      const address = `${server.url}${path}`;
      for (const { name: category, score } of await judged({ address, cookie, folder, asked }))
        figures.push(atLeast(`Lighthouse, ${name} on a ${device}: ${category}`, score, 95));
    }
  for (const gesture of gesturesOn(team, root)) figures.push(await felt(page, gesture));
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return figures;
};
