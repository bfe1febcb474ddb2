import { Schema } from "effect";
import { Header } from "../journal/Entry.ts";
import { Hash } from "../kernel/ids.ts";

const entry = {
  header: Header,
  hash: Hash,
};
const sixteenBytes = Schema.String.check(Schema.isPattern(/^[0-9a-f]{32}$/u));

/**
 * A line of journal.jsonl, as canonical text. `body`: the canonical text of the fact as first written, a string.
 * `hidden`: SHA-256(0x01 ‖ blind ‖ body) in place of both, which keeps the chain and says nothing; none is hidden yet.
 */
export const OpenLine = Schema.Struct({ ...entry, blind: sixteenBytes, body: Schema.String });
export const HiddenLine = Schema.Struct({ ...entry, hidden: Hash });
export const JournalLine = Schema.Union([OpenLine, HiddenLine]);
export type JournalLine = typeof JournalLine.Type;
