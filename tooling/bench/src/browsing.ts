import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { roles } from "@coopilote/demo/tales/collines.ts";
import { prepareDemonstration, startDemonstration } from "@coopilote/e2e/server.ts";
import { type Browser, chromium, type Page } from "@playwright/test";
import { atLeast, below, type Figure } from "./measure.ts";
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

/** What Lighthouse gives a page on a phone that is slower than this machine, out of 100. */
const judged = async (address: string, cookie: string, folder: string) => {
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
  ]);
  const report: unknown = JSON.parse(readFileSync(written, "utf8"));
  return categories.map((name) => ({
    name,
    score: 100 * Number(field(field(field(report, "categories"), name), "score")),
  }));
};

/** Runs in the page, as text: the observer that Node types notes no event of a reader. */
const watching = `new Promise((resolve) => {
  let most = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) most = Math.max(most, duration);
  });
  observer.observe({ type: "event", buffered: true, durationThreshold: 16 });
  setTimeout(() => resolve(most), 300);
})`;

/** Milliseconds from a gesture to the paint that answers it, the longest of what the page has noted since. */
const longest = (page: Page): Promise<number> => page.evaluate<number>(watching);

type Gesture = {
  readonly what: string;
  readonly on: string;
  readonly make: (page: Page) => Promise<void>;
};

const gesturesOn = (team: string, root: string): ReadonlyArray<Gesture> => [
  {
    what: "sorting the matrix",
    on: team,
    make: async (page) => {
      await page.getByLabel("Trier").focus();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    what: "opening a cell",
    on: team,
    make: async (page) => {
      await page.locator("button.matrix-cell").nth(3).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    what: "opening the search",
    on: root,
    make: async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("cheville", { delay: 20 });
    },
  },
  {
    what: "filtering the register",
    on: `${root}/registre`,
    make: async (page) => {
      await page.getByLabel("Mots de la phrase").pressSequentially("presence", { delay: 20 });
    },
  },
];

const felt = async (page: Page, { what, on, make }: Gesture): Promise<Figure> => {
  await page.goto(on);
  await page.waitForLoadState("networkidle");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await make(page);
  const milliseconds = await longest(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
  return below(`${what}, to the next paint, ${slowdown} times slower`, milliseconds, quickly, "ms");
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
    for (const { name: category, score } of await judged(`${server.url}${path}`, cookie, folder))
      figures.push(atLeast(`Lighthouse, ${name}: ${category}`, score, 95));
  for (const gesture of gesturesOn(team, root)) figures.push(await felt(page, gesture));
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return figures;
};
