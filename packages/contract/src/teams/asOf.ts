import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { Code, PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Regime } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { Strength } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { CitedLine } from "../journal/answers.ts";
import { PersonCard } from "../people/PersonCard.ts";
import { RequirementCard } from "./RequirementCard.ts";

const Line = Schema.Struct({
  isRecorded: Schema.Boolean,
  isWithheld: Schema.Boolean,
  byTexts: Schema.Boolean,
  byAllRules: Schema.Boolean,
  actTypes: Schema.Struct({ byTexts: Schema.Array(Code), byAllRules: Schema.Array(Code) }),
  with: Schema.Array(PersonId),
  missingByTexts: Schema.Array(Finding),
  missingByArsPractice: Schema.Array(Finding),
  missingByInternalRules: Schema.Array(Finding),
  onDeclaration: Schema.Boolean,
  evidence: Schema.Array(EntryRef),
});

/**
 * Who could practise on an instant: three lines a delegate, never merged. `isRecorded`: whether what was known named
 * them at all; `isWithheld`: some of what the texts still asked is not shown to whoever reads. `declared`: the deposit
 * that names them by the end of that day, and from when it lets practise. `types`: those of the decision, and
 * `actTypes` those whose conditions held, where the protocol tells some apart.
 */
export const AsOfView = Schema.Struct({
  version: Schema.Int,
  on: LocalInstant,
  knownVersion: Schema.Int,
  team: TeamId,
  title: Schema.String,
  legalHeadDelegants: Schema.Array(PersonId),
  requirements: Schema.Array(RequirementCard),
  people: Schema.Array(PersonCard),
  answers: Schema.Array(
    Schema.Struct({
      delegate: PersonId,
      declared: Schema.NullOr(
        Schema.Struct({
          at: LocalInstant,
          startsFrom: Regime.fields.startsFrom,
          strength: Strength,
        }),
      ),
      inPractice: Schema.Struct({
        holds: Schema.Boolean,
        types: Schema.Array(Schema.Struct({ actType: Code, since: LocalInstant })),
        since: Schema.NullOr(LocalInstant),
        why: Schema.Literals([
          "in-practice",
          "not-mis-en-oeuvre",
          "not-started",
          "stopped",
          "withdrawn",
          "suspended",
          "lapsed",
          "unrecorded",
        ]),
        interruptions: Schema.Array(Schema.Struct({ from: LocalInstant, until: LocalInstant })),
        evidence: Schema.Array(EntryRef),
      }),
      heldAsKnownThen: Line,
      heldAsKnownToday: Line,
    }),
  ),
  evidence: Schema.Array(CitedLine),
});
export type AsOfView = typeof AsOfView.Type;
