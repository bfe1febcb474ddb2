import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import { AccountId, Code, CommandId, Hash } from "@coopilote/domain/kernel/ids.ts";
import { type Turn, Workspaces } from "@coopilote/domain/ports.ts";
import { documentRows } from "@coopilote/store/documentRows.ts";
import { openDatabase } from "@coopilote/store/openDatabase.ts";
import { storeLayer } from "@coopilote/store/storeLayer.ts";
import type { Invented } from "@coopilote/testkit/people.ts";
import { pieceBytes, pieceKey } from "@coopilote/testkit/pieces.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { Effect, Result } from "effect";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { RuntimeOptions } from "../src/runtime.ts";
import { type Browser, newId } from "./Browser.ts";
import { newFolder, type Opened, openedOn } from "./opened.ts";
import { someone } from "./people.ts";

type Entry = World["entries"][number];

const rewriting = (
  { structure, aside }: World,
  { version, actor, role, fact }: Entry,
  grants: ReadonlyArray<Grant>,
): Turn<never> => ({
  structure,
  command: CommandId.make(newId()),
  name: Code.make(fact.type),
  actor,
  digest: Hash.make("0".repeat(64)),
  aside: [...aside.values()].filter(({ seal }) => JSON.stringify(fact).includes(seal)),
  zone: "Europe/Paris",
  allows: () => Result.succeed(role),
  decide: () => Result.succeed({ facts: [fact], grants: version === 1 ? grants : [] }),
});

/** The bytes and the keys of the pieces of a world, as they lie before a fact names them. */
const kept = async (folder: string, { structure, stored }: World): Promise<void> => {
  const { raw, close } = openDatabase(folder);
  const { insertDocument } = documentRows(raw);
  for (const piece of stored.values()) {
    insertDocument(structure, piece, pieceKey(piece.document), Date.now());
    await writeFile(join(folder, "documents", piece.document), pieceBytes(piece.document));
  }
  close();
};

/** Writes a world as it was lived, each fact at its instant. */
const written = async (folder: string, world: World, grants: ReadonlyArray<Grant>) => {
  const hands = { now: world.entries[0]?.at.at ?? 0 };
  const clocks = { wall: () => hands.now, monotonic: () => hands.now };
  const writing = Effect.forEach(world.entries, (entry) => {
    hands.now = entry.at.at;
    return Workspaces.use(({ update }) => update(rewriting(world, entry, grants)));
  });
  await Effect.runPromise(writing.pipe(Effect.provide(storeLayer({ folder, clocks }))));
};

/** A server on a world already lived, and the browser of each of some of its people; `managing`: who among them manages it. */
export const livedOn = async (
  world: World,
  people: ReadonlyArray<Invented>,
  environment: Readonly<Record<string, string>> = {},
  options: RuntimeOptions = {},
  managing: ReadonlyArray<Invented> = [],
): Promise<{ readonly server: Opened; readonly browsers: ReadonlyArray<Browser> }> => {
  const folder = await newFolder();
  const first = await openedOn(folder, environment);
  const accounts = await Promise.all(
    people.map(async (_, index) => {
      const browser = await someone(first, `personne${index}@exemple.test`);
      const { body } = await browser.get("/api/session");
      return { cookies: browser, account: AccountId.make(String(body["account"])) };
    }),
  );
  await first.stop();
  const grants = people.flatMap((one, index): ReadonlyArray<Grant> => {
    const { person } = one;
    const rights = managing.includes(one) ? (["member", "manage"] as const) : (["member"] as const);
    const account = accounts[index]?.account;
    return account === undefined
      ? []
      : [{ account, structure: world.structure, person, rights, until: null }];
  });
  await kept(folder, world);
  await written(folder, world, grants);
  const server = await openedOn(folder, environment, options);
  onTestFinished(() => server.stop());
  return { server, browsers: accounts.map(({ cookies }) => cookies.copy(server.url)) };
};
