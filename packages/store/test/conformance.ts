import { journalConforms } from "./conformance/journal.ts";
import { receiptsConform } from "./conformance/receipts.ts";
import { replayConforms } from "./conformance/replay.ts";
import { rowsConform } from "./conformance/rows.ts";
import { timeConforms } from "./conformance/time.ts";
import { turnConforms } from "./conformance/turn.ts";
import type { Opening } from "./opened.ts";

/** What any store promises to the domain, whatever it writes to. */
export const conforms = (name: string, open: Opening): void => {
  for (const promise of [
    journalConforms,
    receiptsConform,
    turnConforms,
    rowsConform,
    timeConforms,
    replayConforms,
  ])
    promise(name, open);
};
