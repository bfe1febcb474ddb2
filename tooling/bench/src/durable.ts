import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { Effect } from "effect";
import { journalRows } from "@coopilote/store/journalRows.ts";
import { openDatabase } from "@coopilote/store/openDatabase.ts";
import { atLeast, type Figure, median, noted, timed, timedAsync } from "./measure.ts";
import { entityAdded, founded, opened, structure, written } from "./store.ts";

const rounds = 25;
const commands = 96;
const writers = 32;

const triggers = ["journal_only_grows", "journal_is_never_edited", "journal_is_never_cut"];

/** The table of the journal under the pragmas of the store, in a base of its own, without its triggers. */
const bareJournal = (folder: string): Database => {
  const { raw } = openDatabase(folder);
  for (const trigger of triggers) raw.exec(`DROP TRIGGER ${trigger}`);
  return raw;
};

/** Writes again the last rows of a journal, one transaction each; how long it took. */
const copied = (from: Database, to: Database, version: number): number => {
  const rows = journalRows(from).entriesAfter(structure, version - commands, commands);
  const { insertEntry } = journalRows(to);
  return timed(() => {
    for (const row of rows) insertEntry(structure, row);
  });
};

const one = written(() => [entityAdded()]);
const alone = Effect.repeat(one, { times: commands - 1 });
const together = Effect.all(
  Array.from({ length: writers }, () => Effect.repeat(one, { times: commands / writers - 1 })),
  { concurrency: "unbounded" },
);

/** Durable commands at the port against raw inserts of the very rows they wrote, by turns: alone, with thirty-two writers. */
export const durableFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const runtime = opened(folder);
  await runtime.runPromise(written(() => [founded()]));
  const beside = openDatabase(folder);
  const bare = bareJournal(join(folder, "bare"));
  const times = [];
  for (let round = 1; round <= rounds; round++) {
    const single = await timedAsync(() => runtime.runPromise(alone));
    const raw = copied(beside.raw, bare, 1 + (2 * round - 1) * commands);
    const many = await timedAsync(() => runtime.runPromise(together));
    times.push({ alone: raw / single, together: raw / many, raw });
  }
  bare.close();
  beside.close();
  await runtime.dispose();
  rmSync(folder, { recursive: true, force: true });
  return [
    atLeast("durable command ÷ raw insert, alone", median(times.map((each) => each.alone)), 0.4),
    atLeast(
      `durable command ÷ raw insert, ${writers} writers`,
      median(times.map((each) => each.together)),
      1.2,
    ),
    noted("raw insert", median(times.map(({ raw }) => raw)) / commands, "ms"),
  ];
};
