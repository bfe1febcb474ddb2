import { EntityId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { and, eq, sql } from "drizzle-orm";
import { Effect } from "effect";
import { describe, expect, it } from "vitest";
import { Store } from "../src/Store.ts";
import { receipts } from "../src/tables.ts";
import { chainOf, entriesOf, read } from "./asking.ts";
import { type Said, writerIn } from "./child.ts";
import { newFolder, openedOn } from "./opened.ts";

type Written = {
  readonly structure: StructureId;
  readonly command: string;
  readonly entity: EntityId;
  readonly version: number;
};

const acknowledged = (said: Said): ReadonlyArray<Written> =>
  said.flatMap(([word, structure = "", command = "", entity = "", version = ""]) =>
    word === "written"
      ? [
          {
            structure: StructureId.make(structure),
            command,
            entity: EntityId.make(entity),
            version: Number(version),
          },
        ]
      : [],
  );

const refused = (said: Said) => said.filter(([word]) => word === "refused").length;

/** What is missing, or more than once, of what was acknowledged; what does not hold together. */
const audited = async (folder: string, written: ReadonlyArray<Written>) => {
  const store = openedOn({ folder });
  const { orm } = await store.run(Store);
  const isThere = Effect.fnUntraced(function* ({ structure, command, entity, version }: Written) {
    const { workspace } = yield* read({ structure });
    const held = orm
      .select({ first: receipts.first, count: receipts.count })
      .from(receipts)
      .where(and(eq(receipts.structure, structure), eq(receipts.command, command)))
      .all();
    const entry = at(workspace.structure.entities, entity)?.entry;
    return (
      held.length === 1 && held[0]?.first === version && held[0].count === 1 && entry === version
    );
  });
  const lost = await store.run(
    Effect.filter(written, (one) => Effect.map(isThere(one), (there) => !there)),
  );
  const structures = [...new Set(written.map(({ structure }) => structure))];
  const chains = await store.run(
    Effect.forEach(structures, (structure) =>
      Effect.all([chainOf({ structure }), entriesOf({ structure })]),
    ),
  );
  const broken = chains.filter(
    ([chain, entries]) => chain._tag !== "Intact" || chain.version !== entries.length,
  );
  const integrity = orm.get(sql`PRAGMA integrity_check`);
  await store.close();
  return { lost, broken, integrity };
};

const sound = { lost: [], broken: [], integrity: { integrity_check: "ok" } };

/** A writer killed again and again in the middle of its writes, each of its lives audited. */
const killedAgainAndAgain = async (folder: string, kills: ReadonlyArray<number>) => {
  const written: Array<Written> = [];
  for (const after of kills) {
    const said = await writerIn(folder, ({ length }) => (length > after ? "is killed" : "goes on"));
    written.push(...acknowledged(said));
    expect(await audited(folder, written)).toEqual(sound);
  }
  return written.length;
};

describe("a process killed in the middle of its writes", () => {
  it("thirty times, has lost none of those it acknowledged", { timeout: 300_000 }, async () => {
    const lives = Array.from({ length: 30 }, (_, life) => 1 + ((life * 37) % 101));
    const three = [0, 10, 20].map((from) =>
      killedAgainAndAgain(newFolder(), lives.slice(from, from + 10)),
    );
    const counts = await Promise.all(three);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
  });
});

describe.runIf(process.platform === "linux")("a process whose files may grow no more", () => {
  it("refuses, loses nothing, and writes again once they may", { timeout: 120_000 }, async () => {
    const folder = newFolder();
    const so = { written: 0 };
    const said = await writerIn(
      folder,
      (said, large) => {
        const [last] = said.at(-1) ?? [];
        if (last === "refused" && refused(said) === 20) {
          so.written = acknowledged(said).length;
          large();
        }
        return acknowledged(said).length >= so.written + 50 && refused(said) >= 20
          ? "is killed"
          : "goes on";
      },
      1000,
    );
    expect(refused(said)).toBeGreaterThanOrEqual(20);
    expect(said.filter(([word, why]) => word === "refused" && why !== "disk-full")).toEqual([]);
    expect(acknowledged(said).length).toBeGreaterThanOrEqual(so.written + 50);
    expect(await audited(folder, acknowledged(said))).toEqual(sound);
  });
});
