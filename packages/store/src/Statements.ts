import type { AsideRow } from "@coopilote/domain/seal.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Grant } from "@coopilote/domain/journal/Grant.ts";
import type { StoredDocument } from "@coopilote/domain/Context.ts";
import { Code, DocumentId, Hash, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";
import { Schema } from "effect";

/** An entry as its row holds it. */
export type JournalRow = {
  readonly seq: number;
  readonly version: number;
  readonly at: number;
  readonly type: string;
  readonly header: string;
  readonly body: string;
  readonly blind: Uint8Array;
  readonly hash: string;
};

export type Receipt = {
  readonly actor: string;
  readonly digest: string;
  readonly first: number;
  readonly count: number;
};

type GrantRow = {
  readonly structure: string;
  readonly account: string;
  readonly person: string;
  readonly rights: string;
  readonly until: number | null;
};

const decodeGrant = Schema.decodeUnknownSync(Grant);
const grantOf = (row: GrantRow): Grant => decodeGrant({ ...row, rights: JSON.parse(row.rights) });

type DocumentRow = {
  readonly id: string;
  readonly hmac: string;
  readonly size: number;
  readonly type: string;
};

const storedOf = ({ id, hmac, size, type }: DocumentRow): StoredDocument => ({
  document: DocumentId.make(id),
  commitment: Hash.make(hmac),
  size,
  mediaType: Code.make(type),
});

/** The head of every journal, structures found one by one along the index. */
const headsSql = `WITH RECURSIVE known (structure) AS (
  SELECT min(structure) FROM journal
  UNION ALL
  SELECT (SELECT min(structure) FROM journal WHERE structure > known.structure)
  FROM known WHERE known.structure IS NOT NULL
)
SELECT known.structure, (
  SELECT at FROM journal WHERE structure = known.structure ORDER BY version DESC LIMIT 1
) AS at FROM known WHERE known.structure IS NOT NULL`;

/** The statements of a turn, each prepared once. */
export const statementsOf = (raw: Database) => {
  const entry = raw.prepare<[string, number, number, string, string, string, Uint8Array, string]>(
    "INSERT INTO journal (structure, version, at, type, header, body, blind, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const asideRow = raw.prepare<[string, string, string, string, Uint8Array, string]>(
    "INSERT INTO aside (structure, seal, owner, grade, key, value) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const receiptRow = raw.prepare<[string, string, string, string, number, number]>(
    "INSERT INTO receipts (structure, command, actor, digest, first, count) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const grantRow = raw.prepare<[string, string, string, string, number | null]>(
    `INSERT INTO grants (structure, account, person, rights, until) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (structure, account) DO UPDATE
     SET person = excluded.person, rights = excluded.rights, until = excluded.until`,
  );
  const outboxRow = raw.prepare<[string, string, number, number, number]>(
    "INSERT INTO outbox (structure, command, first, count, at) VALUES (?, ?, ?, ?, ?)",
  );
  const entriesAfter = raw.prepare<[string, number, number], JournalRow>(
    `SELECT seq, version, at, type, header, body, blind, hash FROM journal
     WHERE structure = ? AND version > ? ORDER BY version LIMIT ?`,
  );
  const lastBy = raw
    .prepare<[string, number], number>(
      "SELECT version FROM journal WHERE structure = ? AND at <= ? ORDER BY version DESC LIMIT 1",
    )
    .pluck();
  const receipt = raw.prepare<[string, string], Receipt>(
    "SELECT actor, digest, first, count FROM receipts WHERE structure = ? AND command = ?",
  );
  const grantsIn = raw.prepare<[string, string], GrantRow>(
    "SELECT structure, account, person, rights, until FROM grants WHERE structure = ? AND account = ?",
  );
  const grantsTo = raw.prepare<[string], GrantRow>(
    "SELECT structure, account, person, rights, until FROM grants WHERE account = ? ORDER BY structure",
  );
  const asideOf = raw.prepare<[string], { seal: string; value: string }>(
    "SELECT seal, value FROM aside WHERE structure = ?",
  );
  const forgetAside = raw
    .prepare<[string, string, string], string>(
      "DELETE FROM aside WHERE structure = ? AND owner = ? AND grade = ? RETURNING seal",
    )
    .pluck();
  const stored = raw.prepare<[string, string], DocumentRow>(
    "SELECT id, hmac, size, type FROM documents WHERE structure = ? AND id = ?",
  );
  const fileDocument = raw.prepare<[number, string, string]>(
    "UPDATE documents SET filed = ? WHERE structure = ? AND id = ? AND filed IS NULL",
  );
  const structureRows = raw
    .prepare<[string], number>("SELECT count FROM structure_rows WHERE structure = ?")
    .pluck();
  const bumpStructure = raw
    .prepare<[string], number>(
      `INSERT INTO structure_rows (structure, count) VALUES (?, 1)
       ON CONFLICT (structure) DO UPDATE SET count = count + 1 RETURNING count`,
    )
    .pluck();
  const accountRows = raw
    .prepare<[string], number>("SELECT count FROM account_rows WHERE account = ?")
    .pluck();
  const bumpAccount = raw.prepare<[string]>(
    `INSERT INTO account_rows (account, count) VALUES (?, 1)
     ON CONFLICT (account) DO UPDATE SET count = count + 1`,
  );
  const heads = raw.prepare<[], { structure: string; at: number }>(headsSql);
  const dataVersion = raw.prepare<[], number>("PRAGMA data_version").pluck();

  return {
    entriesAfter: (structure: StructureId, after: number, limit: number) =>
      entriesAfter.all(structure, after, limit),
    entriesFrom: (structure: StructureId, after: number) =>
      entriesAfter.iterate(structure, after, -1),
    /** The version of the last entry whose instant is not after one; 0 where there is none. */
    lastVersionBy: (structure: StructureId, at: number) => lastBy.get(structure, at) ?? 0,
    insertEntry: (structure: StructureId, row: Omit<JournalRow, "seq">) =>
      entry.run(
        structure,
        row.version,
        row.at,
        row.type,
        row.header,
        row.body,
        row.blind,
        row.hash,
      ),
    insertAside: (structure: StructureId, row: AsideRow) =>
      asideRow.run(structure, row.seal, row.owner, row.grade, row.key, row.value),
    asideOf: (structure: StructureId) => asideOf.iterate(structure),
    /** Deletes, and tells which seals no longer open. */
    forgetAside: (structure: StructureId, owner: string, grade: string) =>
      forgetAside.all(structure, owner, grade),
    receipt: (structure: StructureId, command: string) => receipt.get(structure, command),
    insertReceipt: (structure: StructureId, command: string, row: Receipt) =>
      receiptRow.run(structure, command, row.actor, row.digest, row.first, row.count),
    grantsIn: (structure: StructureId, account: string) =>
      grantsIn.all(structure, account).map(grantOf),
    grantsTo: (account: string) => grantsTo.all(account).map(grantOf),
    putGrant: ({ structure, account, person, rights, until }: Grant) =>
      grantRow.run(structure, account, person, canonical(rights), until),
    insertOutbox: (
      structure: StructureId,
      command: string,
      first: number,
      count: number,
      at: number,
    ) => outboxRow.run(structure, command, first, count, at),
    stored: (structure: StructureId, document: string) => {
      const row = stored.get(structure, document);
      return row === undefined ? undefined : storedOf(row);
    },
    fileDocument: (structure: StructureId, document: string, at: number) =>
      fileDocument.run(at, structure, document),
    rowsOf: (structure: StructureId) => structureRows.get(structure) ?? 0,
    /** One more plain row of a structure written; how many that makes. */
    bumpRows: (structure: StructureId) => bumpStructure.get(structure) ?? 0,
    rowsOfAccount: (account: string) => accountRows.get(account) ?? 0,
    bumpAccount: (account: string) => bumpAccount.run(account),
    heads: () =>
      heads.all().map(({ structure, at }) => ({ structure: StructureId.make(structure), at })),
    /** Changes when another process writes. */
    dataVersion: () => dataVersion.get() ?? 0,
  };
};

export type Statements = ReturnType<typeof statementsOf>;
