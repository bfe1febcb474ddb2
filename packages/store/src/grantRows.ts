import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Grant } from "@coopilote/domain/journal/Grant.ts";
import type { AccountId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";
import { Schema } from "effect";

type GrantRow = {
  readonly structure: string;
  readonly account: string;
  readonly person: string;
  readonly rights: string;
  readonly until: number | null;
};

const decode = Schema.decodeUnknownSync(Grant);

const grantOf = (row: GrantRow): Grant => {
  const rights: unknown = JSON.parse(row.rights);
  return decode({ ...row, rights });
};

export const grantRows = (raw: Database) => {
  const put = raw.prepare<[string, string, string, string, number | null]>(
    `INSERT INTO grants (structure, account, person, rights, until) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (structure, account) DO UPDATE
     SET person = excluded.person, rights = excluded.rights, until = excluded.until`,
  );
  const within = raw.prepare<[string, string], GrantRow>(
    "SELECT structure, account, person, rights, until FROM grants WHERE structure = ? AND account = ?",
  );
  const to = raw.prepare<[string], GrantRow>(
    "SELECT structure, account, person, rights, until FROM grants WHERE account = ? ORDER BY structure",
  );
  return {
    putGrant: ({ structure, account, person, rights, until }: Grant) =>
      put.run(structure, account, person, canonical(rights), until),
    grantsIn: (structure: StructureId, account: AccountId) =>
      within.all(structure, account).map(grantOf),
    grantsTo: (account: AccountId) => to.all(account).map(grantOf),
  };
};
