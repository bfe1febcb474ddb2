import { Code, CountId, DocumentId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

const counted = {
  count: CountId,
  from: Day,
  until: Day,
  at: LocalInstant,
  by: Schema.NullOr(Schema.String),
  voided: Schema.NullOr(
    Schema.Struct({
      at: LocalInstant,
      by: Schema.NullOr(Schema.String),
      reason: Schema.String,
    }),
  ),
};

/** Days are both included; `acts` are counted, never described and never of whom. */
export const CountCard = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("acts"),
    person: PersonId,
    act: Code,
    acts: Schema.Int,
    ...counted,
  }),
  Schema.Struct({
    kind: Schema.Literal("ratio"),
    title: Schema.String,
    part: Schema.Int,
    whole: Schema.Int,
    ...counted,
  }),
  Schema.Struct({
    kind: Schema.Literal("volume"),
    act: Code,
    acts: Schema.Int,
    document: DocumentId,
    ...counted,
  }),
]);
export type CountCard = typeof CountCard.Type;

/** What was counted in a team and in its structure, the newest first; of others' acts, what one may read. */
export const FollowUpView = Schema.Struct({
  version: Schema.Int,
  counts: Schema.Array(CountCard),
  mayVoid: Schema.Boolean,
});
export type FollowUpView = typeof FollowUpView.Type;
