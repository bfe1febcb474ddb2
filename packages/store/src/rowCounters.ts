import type { AccountId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";

type Count = { readonly count: number };

/** How many times a plain row of a structure, or of an account, was written. */
export const rowCounters = (raw: Database) => {
  const ofStructure = raw.prepare<[string], Count>(
    "SELECT count FROM structure_rows WHERE structure = ?",
  );
  const bumpStructure = raw.prepare<[string], Count>(
    `INSERT INTO structure_rows (structure, count) VALUES (?, 1)
     ON CONFLICT (structure) DO UPDATE SET count = count + 1 RETURNING count`,
  );
  const ofAccount = raw.prepare<[string], Count>(
    "SELECT count FROM account_rows WHERE account = ?",
  );
  const bumpAccount = raw.prepare<[string]>(
    `INSERT INTO account_rows (account, count) VALUES (?, 1)
     ON CONFLICT (account) DO UPDATE SET count = count + 1`,
  );
  return {
    rowsOf: (structure: StructureId) => ofStructure.get(structure)?.count ?? 0,
    /** One more; how many that makes. */
    bumpRows: (structure: StructureId) => bumpStructure.get(structure)?.count ?? 0,
    rowsOfAccount: (account: AccountId) => ofAccount.get(account)?.count ?? 0,
    bumpAccount: (account: AccountId) => bumpAccount.run(account),
  };
};
