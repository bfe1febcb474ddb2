import { Code, DocumentId, ExperienceId } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

const stated = {
  experience: ExperienceId,
  piece: Schema.Struct({
    document: DocumentId,
    name: Schema.String,
    verdict: Schema.NullOr(Schema.Literals(["accepted", "to-redo"])),
  }),
  withdrawn: Schema.NullOr(
    Schema.Struct({
      at: LocalInstant,
      by: Schema.NullOr(Schema.String),
      reason: Schema.String,
    }),
  ),
};

/** What someone stated of their practice, with its piece; `until` null while it goes on. */
export const ExperienceCard = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("field"),
    field: Code,
    from: Day,
    until: Schema.NullOr(Day),
    ...stated,
  }),
  Schema.Struct({
    kind: Schema.Literal("acts"),
    act: Code,
    count: Schema.Int,
    until: Day,
    ...stated,
  }),
  Schema.Struct({
    kind: Schema.Literal("working-time"),
    field: Code,
    percent: Schema.Int,
    from: Day,
    ...stated,
  }),
]);
export type ExperienceCard = typeof ExperienceCard.Type;
