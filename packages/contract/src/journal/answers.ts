import { EntryRef, Role } from "@coopilote/domain/journal/Entry.ts";
import { Code, Hash, Id } from "@coopilote/domain/kernel/ids.ts";
import { Method } from "@coopilote/domain/kernel/Signature.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";

/** Those whom a fact names by what they are in it, as its sentence says them. */
export const RegisterNames = Schema.Struct({
  person: Schema.NullOr(Schema.String),
  signer: Schema.NullOr(Schema.String),
  delegant: Schema.NullOr(Schema.String),
  delegate: Schema.NullOr(Schema.String),
  team: Schema.NullOr(Schema.String),
});

/** One line of the register: who did what, when, about whom; `particulars` are opened values worth reading. */
export const RegisterLine = Schema.Struct({
  entry: EntryRef,
  at: LocalInstant,
  type: Code,
  by: Schema.NullOr(Schema.String),
  role: Role,
  about: Schema.Array(Schema.Struct({ id: Id, label: Schema.String })),
  named: RegisterNames,
  signed: Schema.NullOr(Schema.Struct({ method: Method, at: LocalInstant })),
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
