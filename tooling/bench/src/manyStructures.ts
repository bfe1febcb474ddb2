import { openDatabase } from "@coopilote/store/openDatabase.ts";
import { uuidAt } from "@coopilote/store/cryptography.ts";
import type { JournalRow } from "@coopilote/store/journalRows.ts";

/** What each copy has beside its journal, its own id in place of the one copied. */
const beside = [
  `INSERT INTO aside (structure, seal, owner, grade, key, value)
   SELECT copies.structure, seal, replace(owner, aside.structure, copies.structure), grade, key, value
   FROM copies, aside WHERE aside.structure = ?`,
  `INSERT INTO receipts (structure, command, actor, digest, first, count)
   SELECT copies.structure, command, actor, digest, first, count
   FROM copies, receipts WHERE receipts.structure = ?`,
  `INSERT INTO grants (structure, account, person, rights, until)
   SELECT copies.structure, 'account ' || copies.structure, person, rights, until
   FROM copies, grants WHERE grants.structure = ?`,
  `INSERT INTO structure_rows (structure, count)
   SELECT copies.structure, count FROM copies, structure_rows WHERE structure_rows.structure = ?`,
];

const copied = `INSERT INTO journal (structure, version, at, type, header, body, blind, hash)
  SELECT structure, :version, :at, :type, replace(:header, :from, structure),
    replace(:body, :from, structure), :blind, :hash
  FROM copies ORDER BY structure`;

/**
 * Copies a structure of a folder so many times, as if all had been written in the same months: entry after entry.
 * A copy has the hashes of the one it is of, which reading it does not look at. The ids of the copies.
 */
export const copyStructure = (
  folder: string,
  from: string,
  copies: number,
): ReadonlyArray<string> => {
  const { raw, close } = openDatabase(folder);
  const structures = Array.from({ length: copies }, () => uuidAt(Date.now()));
  // Nobody needs what a bench that fails was writing.
  for (const pragma of ["journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"])
    raw.pragma(pragma);
  raw.exec("CREATE TEMP TABLE copies (structure TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID");
  const name = raw.prepare<[string]>("INSERT INTO copies (structure) VALUES (?)");
  const entries = raw.prepare<[string], JournalRow>(
    "SELECT * FROM journal WHERE structure = ? ORDER BY version",
  );
  const copy = raw.prepare(copied);
  raw.transaction(() => {
    for (const structure of structures) name.run(structure);
    for (const row of entries.all(from)) copy.run({ ...row, from });
    for (const sql of beside) raw.prepare(sql).run(from);
  })();
  close();
  return structures;
};
