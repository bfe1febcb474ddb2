import { markDemonstration } from "@coopilote/store/demonstrationMark.ts";
import { openDatabase } from "@coopilote/store/openDatabase.ts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { Browser, newId, rowsIn } from "./Browser.ts";
import { newFolder, openedOn } from "./opened.ts";
import { founder, newPerson, password } from "./people.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

const portIn = (line: string): number | undefined => {
  const said: unknown = JSON.parse(line);
  return typeof said === "object" && said !== null && "port" in said
    ? Number(said.port)
    : undefined;
};

it("a server asked to end finishes what it was asked, closes its base and leaves with 0", async () => {
  const folder = await newFolder();
  const before = await openedOn(folder);
  const { structure } = await founder(before);
  await before.stop();

  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", COOPILOTE_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const said: ReadonlyArray<unknown> = await once(lines, "line");
  const browser = new Browser(`http://127.0.0.1:${portIn(String(said[0]))}`);
  await browser.post("/api/sign-in", { identifier: "lucie@exemple.test", password });
  const stream = await browser.fetch(`/api/structures/${structure}/events`);
  const asked = Array.from({ length: 20 }, () =>
    browser.command(structure, "addPerson", newPerson(), { key: newId() }),
  );
  await asked[0];
  child.kill("SIGTERM");
  const answers = await Promise.allSettled(asked);
  const done = answers.filter(
    (answer) => answer.status === "fulfilled" && answer.value.status === 200,
  ).length;
  await stream.text();
  expect(await ended).toStrictEqual([0, null]);

  const after = await openedOn(folder);
  const again = after.browser();
  await again.post("/api/sign-in", { identifier: "lucie@exemple.test", password });
  const people = rowsIn(await again.get(`/api/structures/${structure}/people`), "people");
  expect(people.length).toBeGreaterThanOrEqual(1 + done);
  await after.stop();
});

it("a server is not opened on a demonstration, and says why", async () => {
  const folder = await newFolder();
  const { orm, close } = openDatabase(folder);
  markDemonstration(orm);
  close();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", COOPILOTE_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(`${out}${err}`).toContain("tient une démonstration");
  expect(child.exitCode ?? (await once(child, "exit"))[0]).toBe(3);
});
