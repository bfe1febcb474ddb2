import { Code } from "@coopilote/domain/kernel/ids.ts";
import {
  AppliesTo,
  Basis,
  Bites,
  Period,
  ProfessionRow,
  Source,
  Strength,
} from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";

/**
 * A leaf of a requirement: what its facts are recorded under.
 * `code`: the form of an assessment, the act of a practice, the field of an experience, what a ratio counts, the kind of a
 * piece; null for other kinds. `acts`: every act that counts; none where any does.
 * `counts`: what is counted beside; `per`: over what; `by`: professions that may assess, none where any delegant may.
 */
export const RequirementPart = Schema.Struct({
  part: Code,
  kind: Schema.String,
  code: Schema.NullOr(Code),
  played: Schema.NullOr(Schema.Literals(["observed", "supervised", "in-presence"])),
  acts: Schema.Array(Code),
  counts: Schema.Array(Schema.Literals(["successes", "minutes", "consultations"])),
  per: Schema.NullOr(Period),
  by: Schema.Array(ProfessionRow),
});

/** A requirement as the columns of the matrix name it. */
export const RequirementCard = Schema.Struct({
  requirement: Code,
  title: Schema.String,
  appliesTo: AppliesTo,
  bites: Bites,
  basis: Basis,
  strength: Strength,
  source: Source,
  citation: Schema.NullOr(Schema.String),
  isOwn: Schema.Boolean,
  parts: Schema.Array(RequirementPart),
});
export type RequirementCard = typeof RequirementCard.Type;
