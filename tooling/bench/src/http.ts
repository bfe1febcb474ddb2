import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { serve } from "@hono/node-server";
import autocannon from "autocannon";
import { Hono } from "hono";
import { uuidAt } from "@coopilote/store/cryptography.ts";
import { atLeast, below, type Figure, median } from "./measure.ts";

/** How `npm start` runs the server, as a JSON array of arguments of Node. */
const serverArguments = (): ReadonlyArray<string> => {
  const given: unknown = JSON.parse(process.env["SERVER_ARGUMENTS"] ?? "[]");
  if (!Array.isArray(given) || given.length === 0)
    throw new Error("SERVER_ARGUMENTS is missing: run this by npm run bench");
  return given.map(String);
};

const uuid = (): string => uuidAt(Date.now());

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;

const started = async (folder: string) => {
  const child = spawn(process.execPath, serverArguments(), {
    env: { ...process.env, PORT: "0", COOPILOTE_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const said: unknown = JSON.parse(line);
    const port = field(said, "port");
    if (field(said, "msg") === "listening" && typeof port === "number") {
      child.stdout.resume();
      return { child, url: `http://127.0.0.1:${port}` };
    }
  }
  throw new Error("the server did not start");
};

const post = async (url: string, body: unknown, headers: Readonly<Record<string, string>>) => {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer;
};

/** A structure with a team, and the cookie of who founded it. */
const seeded = async (url: string) => {
  const signedUp = await post(
    `${url}/api/sign-up`,
    {
      name: "Camille Imaginaire",
      identifier: "camille@exemple.fr",
      password: "phrase de passe inventée",
    },
    {},
  );
  const cookie = signedUp.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const structure = uuid();
  const team = uuid();
  const command = (name: string, body: unknown) =>
    post(`${url}/api/structures/${structure}/commands/${name}`, body, {
      cookie,
      "idempotency-key": uuid(),
    });
  await command("foundStructure", {
    entity: uuid(),
    kind: "msp",
    zone: "Europe/Paris",
    territory: "metropole",
    name: "MSP de l’Exemple",
    finess: null,
    ars: null,
    agreement: null,
    founder: uuid(),
    founderName: { family: "Imaginaire", given: "Camille", civility: null },
  });
  await command("chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  return { cookie, view: `${url}/api/structures/${structure}/teams/${team}` };
};

const perSecond = async (url: string, cookie: string): Promise<number> => {
  const { requests } = await autocannon({ url, connections: 16, duration: 2, headers: { cookie } });
  return requests.average;
};

/** Resident memory of a process, in megabytes (Linux). */
const resident = (pid: number): number => {
  const line = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1] ?? Number.NaN) / 1024;
};

/** The same bytes by bare Hono on the same machine. */
const bare = (body: string) =>
  new Promise<{ readonly url: string; readonly close: () => void }>((resolve) => {
    const app = new Hono();
    app.get("/", (context) => context.body(body, 200, { "content-type": "application/json" }));
    const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) => {
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => void server.close() });
    });
  });

/** The readiness view against bare Hono, and the memory of an idle server. */
export const httpFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const { child, url } = await started(folder);
  const idle = resident(child.pid ?? 0);
  const { cookie, view } = await seeded(url);
  const body = await (await fetch(view, { headers: { cookie } })).text();
  const hono = await bare(body);
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) {
    const plain = await perSecond(hono.url, "");
    ratios.push((await perSecond(view, cookie)) / plain);
  }
  hono.close();
  child.kill("SIGTERM");
  await once(child, "exit");
  rmSync(folder, { recursive: true, force: true });
  return [
    atLeast(
      "readiness view over HTTP, signed in, warm ÷ same bytes by bare Hono",
      median(ratios),
      0.5,
    ),
    below("idle server, resident", idle, 120, "MB"),
  ];
};
