import { AttestationId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant, Minutes } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/** What the ledger counts now. */
export const Figures = Schema.Struct({ minutes: Minutes, days: Schema.Int });

/** `changed`: what the ledger counts now, where it is no longer what was attested. */
export const AttestationCard = Schema.Struct({
  attestation: AttestationId,
  person: PersonId,
  /** The number of the one that took its place. */
  replacedBy: Schema.NullOr(Schema.String),
  by: Schema.String,
  byPerson: PersonId,
  at: LocalInstant,
  minutes: Minutes,
  days: Schema.Int,
  changed: Schema.NullOr(Figures),
  manner: Schema.Literals(["taught", "acknowledged"]),
  /** Whose attestations the delegant read, where they did not teach (j20). */
  acknowledged: Schema.NullOr(Schema.String),
  revoked: Schema.NullOr(
    Schema.Struct({ at: LocalInstant, by: Schema.String, reason: Schema.String }),
  ),
});
