import { Schema } from "effect";
import { EntryRef } from "../journal/Entry.ts";
import { Code, Hash, PersonId, SessionId, TeamId } from "../kernel/ids.ts";
import { LocalInstant, Minutes } from "../kernel/time.ts";
import { Status, Subject } from "../protocols/Finding.ts";
import { Role } from "../protocols/Requirement.ts";

/** What was concluded of a condition, and on which entries. */
export const Concluded = Schema.Struct({
  requirement: Code,
  part: Schema.NullOr(Code),
  subject: Subject,
  actType: Schema.NullOr(Code),
  status: Status,
  ofTexts: Schema.Boolean,
  evidence: Schema.Array(EntryRef),
});
export type Concluded = typeof Concluded.Type;

/** Whether the conditions held, by the texts alone and by all rules, and what lacked by each (j13). */
export const Held = Schema.Struct({
  isRecorded: Schema.Boolean,
  byTexts: Schema.Boolean,
  byAllRules: Schema.Boolean,
  onDeclaration: Schema.Boolean,
  missingByTexts: Schema.Array(Concluded),
  missingByArsPractice: Schema.Array(Concluded),
  missingByInternalRules: Schema.Array(Concluded),
  evidence: Schema.Array(EntryRef),
});

/** Three lines about one delegate, never merged, and the hours behind them. `ledger`: the hash that attestations sign. */
export const DelegateConcluded = Schema.Struct({
  delegate: PersonId,
  inPractice: Schema.Struct({
    holds: Schema.Boolean,
    why: Code,
    since: Schema.NullOr(LocalInstant),
    evidence: Schema.Array(EntryRef),
  }),
  heldAsKnownThen: Held,
  heldAsKnownToday: Held,
  counted: Minutes,
  refused: Minutes,
  ledger: Hash,
});

/**
 * conclusions.json, as canonical text: what the application answered, by ids alone, for the verifier to find again.
 * Lists are sorted by id.
 */
export const Conclusions = Schema.Struct({
  format: Schema.Literal("coopilote-conclusions.1"),
  teams: Schema.Array(
    Schema.Struct({
      team: TeamId,
      members: Schema.Array(
        Schema.Struct({
          person: PersonId,
          role: Role,
          declared: Schema.NullOr(LocalInstant),
          attested: Schema.NullOr(LocalInstant),
        }),
      ),
      delegates: Schema.Array(DelegateConcluded),
      findings: Schema.Array(Concluded),
    }),
  ),
  sheets: Schema.Array(
    Schema.Struct({
      session: SessionId,
      shown: Hash,
      flags: Schema.Array(
        Schema.Struct({
          flag: Code,
          level: Schema.Literals(["to-explain", "noted"]),
          answered: Schema.Boolean,
        }),
      ),
    }),
  ),
});
export type Conclusions = typeof Conclusions.Type;
