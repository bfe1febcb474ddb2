import { EntryRef, Role } from "@coopilote/domain/journal/Entry.ts";
import { Code, Hash, Id, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Method } from "@coopilote/domain/kernel/Signature.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";

/**
 * One line of the register: `said` is who did what to what; `particulars` are opened values it does not say.
 * Its evidence: the sheet of `session`, the file of `team` where `isDeclared`, a piece where `hasPiece`.
 */
export const RegisterLine = Schema.Struct({
  entry: EntryRef,
  at: LocalInstant,
  type: Code,
  said: Schema.String,
  by: Schema.NullOr(Schema.String),
  role: Role,
  about: Schema.Array(Schema.Struct({ id: Id, label: Schema.String })),
  signed: Schema.NullOr(Schema.Struct({ method: Method, at: LocalInstant })),
  particulars: Schema.Array(Schema.String),
  session: Schema.NullOr(SessionId),
  team: Schema.NullOr(TeamId),
  isDeclared: Schema.Boolean,
  hasPiece: Schema.Boolean,
  hash: Hash,
});
export type RegisterLine = typeof RegisterLine.Type;

/**
 * Newest first. `head` is the last link of the chain. `older`: the entry before which to ask again, where all was not read;
 * a long journal is searched in several answers, one of which may hold no line.
 */
export const RegisterView = Schema.Struct({
  version: Schema.Int,
  head: Hash,
  lines: Schema.Array(RegisterLine),
  older: Schema.NullOr(EntryRef),
  teams: Schema.Array(Schema.Struct({ team: TeamId, title: Schema.String })),
  people: Schema.Array(PersonCard),
});
export type RegisterView = typeof RegisterView.Type;

/** An entry cited as evidence: its sentence, who wrote it and when. */
export const CitedLine = Schema.Struct({
  entry: EntryRef,
  at: LocalInstant,
  type: Code,
  said: Schema.String,
  by: Schema.NullOr(Schema.String),
  hash: Hash,
});
export type CitedLine = typeof CitedLine.Type;
