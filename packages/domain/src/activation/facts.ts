import { Schema } from "effect";
import { Code, DepositId, DocumentId, PersonId, RepriseId, TeamId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Signature } from "../kernel/Signature.ts";
import { Day, LocalInstant, Minutes } from "../kernel/time.ts";
import { Role } from "../protocols/Requirement.ts";

/** The protocol is mis en œuvre from `effective`, which may be earlier than the entry, never than the receipt (j26). */
export const MiseEnOeuvreRecorded = Schema.Struct({
  team: TeamId,
  effective: LocalInstant,
  by: PersonId,
});

/** A named delegate practises from `effective`, for these act types (empty: the protocol has none). */
export const PracticeStarted = Schema.Struct({
  team: TeamId,
  person: PersonId,
  actTypes: Schema.Array(Code),
  effective: LocalInstant,
  by: PersonId,
});
/** An internal stop of one delegate, or of the team when `person` is null. */
export const PracticeStopped = Schema.Struct({
  team: TeamId,
  person: Schema.NullOr(PersonId),
  from: LocalInstant,
  by: PersonId,
  reason: Sealed,
});

/** What a team that already practised declares of its past (j24). */
export const RepriseLine = Schema.Struct({
  person: PersonId,
  role: Role,
  trainedFrom: Schema.NullOr(Day),
  trainedTo: Schema.NullOr(Day),
  minutes: Schema.NullOr(Minutes),
  days: Schema.NullOr(Schema.Int),
  declared: Schema.Array(
    Schema.Literals(["engagement", "sworn-statement", "insurance", "attestation"]),
  ),
  documents: Schema.Array(DocumentId),
});
export type RepriseLine = typeof RepriseLine.Type;

export const RepriseDeclared = Schema.Struct({
  reprise: RepriseId,
  team: TeamId,
  deposit: DepositId,
  lines: Schema.Array(RepriseLine),
  signature: Signature,
});
export const RepriseConfirmed = Schema.Struct({
  reprise: RepriseId,
  team: TeamId,
  signature: Signature,
});

export const activationFacts = {
  "MiseEnOeuvreRecorded.1": MiseEnOeuvreRecorded,
  "PracticeStarted.1": PracticeStarted,
  "PracticeStopped.1": PracticeStopped,
  "RepriseDeclared.1": RepriseDeclared,
  "RepriseConfirmed.1": RepriseConfirmed,
};
