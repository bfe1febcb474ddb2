import type { Database } from "better-sqlite3";
import { asideRows } from "./asideRows.ts";
import { documentRows } from "./documentRows.ts";
import { grantRows } from "./grantRows.ts";
import { journalRows } from "./journalRows.ts";
import { receiptRows } from "./receiptRows.ts";
import { rowCounters } from "./rowCounters.ts";
import { sharedDeviceRows } from "./sharedDeviceRows.ts";

/** The statements of a turn, each prepared once. */
export const statementsOf = (raw: Database) => ({
  ...journalRows(raw),
  ...asideRows(raw),
  ...receiptRows(raw),
  ...grantRows(raw),
  ...documentRows(raw),
  ...rowCounters(raw),
  ...sharedDeviceRows(raw),
});

export type Statements = ReturnType<typeof statementsOf>;
