import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";
import { existsSync } from "node:fs";
import { keptRows } from "./keptRows.ts";
import type { Manifest } from "./Manifest.ts";
import { databaseIn, openToRead } from "./openDatabase.ts";
import { statementsOf } from "./Statements.ts";

/**
 * What a folder held, compared with the backup to come. `isOther`: the base of another instance.
 * `forgot`: seals, by structure, whose text it had forgotten.
 */
export type Before = {
  readonly isOther: boolean;
  readonly isKnown: boolean;
  readonly behind: ReadonlyArray<StructureId>;
  readonly gone: ReadonlyArray<StructureId>;
  readonly forgot: ReadonlyMap<StructureId, ReadonlyArray<string>>;
};

const unknown: Before = {
  isOther: false,
  isKnown: false,
  behind: [],
  gone: [],
  forgot: new Map(),
};

/** The entry of a journal at a version, or nothing. */
const hashAt = (raw: Database, structure: StructureId, version: number): string | undefined =>
  statementsOf(raw).entriesAfter(structure, version - 1, 1)[0]?.hash;

const compared = (now: Database, copy: Database, { instance, heads }: Manifest): Before => {
  const kept = keptRows(now);
  if (kept.instance() !== instance) return { ...unknown, isOther: true };
  const copied = new Map(heads.map((head) => [head.structure, head]));
  const there = statementsOf(now)
    .heads()
    .map(({ structure }) => ({
      structure,
      last: statementsOf(now).lastVersionBy(structure, Number.MAX_SAFE_INTEGER),
    }));
  /** Whether a journal of now holds every entry of its copy. */
  const holds = ({ structure, version, hash }: Manifest["heads"][number]): boolean =>
    hashAt(now, structure, version) === hash;
  const isBehind = ({ structure, last }: (typeof there)[number]): boolean =>
    copied.has(structure) && hashAt(copy, structure, last) !== hashAt(now, structure, last);
  const forgot = heads.filter(holds).map(({ structure }) => {
    const open = new Set(kept.asideKept(structure).map(({ seal }) => seal));
    const seals = keptRows(copy).asideKept(structure);
    return [structure, seals.flatMap(({ seal }) => (open.has(seal) ? [] : [seal]))] as const;
  });
  return {
    isOther: false,
    isKnown: true,
    behind: there.filter(isBehind).map(({ structure }) => structure),
    gone: there.filter(({ structure }) => !copied.has(structure)).map(({ structure }) => structure),
    forgot: new Map(forgot),
  };
};

/** What the folder held; unknown where its base is not there, or is too damaged to be read. `staged`: the folder of the copy. */
export const before = (folder: string, staged: string, manifest: Manifest): Before => {
  if (!existsSync(databaseIn(folder))) return unknown;
  const copy = openToRead(staged);
  if ("_tag" in copy) return unknown;
  try {
    const now = openToRead(folder);
    if ("_tag" in now) return unknown;
    try {
      return compared(now.raw, copy.raw, manifest);
    } finally {
      now.close();
    }
  } catch {
    // A base that SQLite cannot read is why one restores.
    return unknown;
  } finally {
    copy.close();
  }
};

/** Every way in without an account that is still open, and what shuts it at an instant. */
const shutting = [
  "UPDATE links SET ended = ? WHERE ended IS NULL",
  "UPDATE inspector_links SET ended = ? WHERE ended IS NULL",
  "UPDATE front_desk_links SET ended = ? WHERE ended IS NULL",
  "UPDATE shared_devices SET closed = ? WHERE closed IS NULL",
  "UPDATE invitations SET expires = min(expires, ?) WHERE used IS NULL",
] as const;

/**
 * Forgets in a restored base what had been forgotten since, and ends every session, every link, every shared device and every
 * invitation: one that was closed since must not open again. How many texts that makes.
 *
 * @param now UTC milliseconds
 */
export const forgetAgain = (raw: Database, { forgot }: Before, now: number): number => {
  const drop = raw.prepare<[string, string]>("DELETE FROM aside WHERE structure = ? AND seal = ?");
  raw.prepare("DELETE FROM session").run();
  for (const shut of shutting) raw.prepare<[number]>(shut).run(now);
  const dropped = [...forgot].flatMap(([structure, seals]) =>
    seals.map((seal) => drop.run(structure, seal).changes),
  );
  return dropped.reduce((sum, changes) => sum + changes, 0);
};
