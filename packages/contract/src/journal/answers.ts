import { EntryRef, Role } from "@coopilote/domain/journal/Entry.ts";
import { Code, Hash, Id } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";

/** One line of the register: who did what, when, about whom; `particulars` are opened values worth reading. */
export const RegisterLine = Schema.Struct({
  entry: EntryRef,
  at: LocalInstant,
  type: Code,
  by: Schema.NullOr(Schema.String),
  role: Role,
  about: Schema.Array(Schema.Struct({ id: Id, label: Schema.String })),
  particulars: Schema.Array(Schema.String),
  hash: Hash,
});
export type RegisterLine = typeof RegisterLine.Type;

/** Newest first. `head` is the last link of the chain; `more` whether older lines remain. */
export const RegisterView = Schema.Struct({
  version: Schema.Int,
  head: Hash,
  lines: Schema.Array(RegisterLine),
  more: Schema.Boolean,
  people: Schema.Array(PersonCard),
});
export type RegisterView = typeof RegisterView.Type;
