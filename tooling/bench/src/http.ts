import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { addEntity, type House, seeded, viewOf } from "./asking.ts";
import { atLeast, below, type Figure, median, noted, timedAsync } from "./measure.ts";
import { memoryOf, serverArguments, started } from "./started.ts";

const members = 12;
const rounds = 11;
const requests = 2000;
const connections = 16;

/** Milliseconds of so many requests for a screen, sixteen at once. */
export const asked = (url: string, cookie: string, amount: number = requests): Promise<number> =>
  timedAsync(() => autocannon({ url, connections, amount, headers: { cookie } }));

/** The view against the same bytes by bare Hono, each server in a process of its own, by turns. */
const warm = async (url: string, house: House, bare: string): Promise<Figure> => {
  const view = viewOf(url, house);
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const plain = await asked(bare, "");
    ratios.push(plain / (await asked(view, house.cookie)));
  }
  const what = "readiness view over HTTP, signed in, warm ÷ same bytes by bare Hono";
  return atLeast(what, median(ratios.slice(1)), 0.5);
};

/** The view made anew after each command, and what a command takes, asked one at a time. */
const cold = async (url: string, house: House): Promise<ReadonlyArray<Figure>> => {
  const headers = { cookie: house.cookie };
  const view = viewOf(url, house);
  const add = () => addEntity(url, house);
  const times = [];
  for (let round = 0; round < 10 * rounds; round++) {
    const command = await timedAsync(add);
    const look = await timedAsync(async () => (await fetch(view, { headers })).text());
    times.push({ command, look });
  }
  const many = await timedAsync(() => Promise.all(Array.from({ length: 10 * connections }, add)));
  return [
    below(
      `the same view at a new version, ${members} members`,
      Math.min(...times.map(({ look }) => look)),
      5,
      "ms",
    ),
    noted("command over HTTP, alone", median(times.map(({ command }) => command)), "ms"),
    noted(`command over HTTP, ${10 * connections} at once`, many / (10 * connections), "ms"),
  ];
};

const idleFor = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The process that serves, without the one that launched it: after it started and answered a few requests. */
const idle = async (url: string, pid: number): Promise<ReadonlyArray<Figure>> => {
  for (const path of ["/", "/healthz", "/api/session", "/"]) await fetch(`${url}${path}`);
  await idleFor(500);
  const { rss, pss } = memoryOf(pid);
  return [
    below("idle server, resident", rss, 120, "MB"),
    noted("idle server, its share of what it shares", pss, "MB"),
  ];
};

/** The server as `npm start` runs it. */
export const httpFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const server = await started(serverArguments(), { COOPILOTE_DATA: folder });
  const resting = await idle(server.url, server.pid);
  const house = await seeded(server.url, members);
  const body = join(folder, "body.json");
  const answer = await fetch(viewOf(server.url, house), { headers: { cookie: house.cookie } });
  writeFileSync(body, await answer.text());
  const script = fileURLToPath(new URL("bareHono.ts", import.meta.url));
  const bare = await started([...serverArguments().slice(0, -1), script], { BODY: body });
  const figures = [
    await warm(server.url, house, bare.url),
    ...(await cold(server.url, house)),
    ...resting,
  ];
  await bare.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return figures;
};
