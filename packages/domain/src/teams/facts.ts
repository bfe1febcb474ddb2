import { Schema } from "effect";
import { Code, PersonId, SignatoryId, TeamId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Signature } from "../kernel/Signature.ts";
import { LocalInstant, Minutes } from "../kernel/time.ts";
import { Role } from "../protocols/Requirement.ts";

export const TeamFormed = Schema.Struct({
  team: TeamId,
  protocol: Code,
  need: Schema.NullOr(Sealed),
});
export const MemberProposed = Schema.Struct({ team: TeamId, person: PersonId, role: Role });

/** Individual and nominative (R18); `insurance` is the sworn line on civil liability (j28). */
export const EngagementSigned = Schema.Struct({
  team: TeamId,
  person: PersonId,
  role: Role,
  insurance: Schema.Literals(["own-policy", "employer"]),
  signature: Signature,
});

/** Attestation sur l'honneur of qualifications, skills and experience (R48). */
export const SwornStatementSigned = Schema.Struct({
  team: TeamId,
  person: PersonId,
  role: Role,
  signature: Signature,
});

/** Leaving takes effect at that instant (j34); `by` another person needs a reason. */
export const MemberWithdrawn = Schema.Struct({
  team: TeamId,
  person: PersonId,
  at: LocalInstant,
  by: PersonId,
  reason: Schema.NullOr(Sealed),
});

/** Ways to reach a delegant during the acts (R36, R61, j17); `delay` as the delegant states it. */
export const ReachabilityStated = Schema.Struct({
  team: TeamId,
  person: PersonId,
  means: Schema.Array(
    Schema.Literals(["phone", "teleconsultation", "secure-messaging", "on-site"]),
  ),
  delay: Schema.NullOr(Minutes),
  details: Schema.NullOr(Sealed),
});

export const BinomeDissolved = Schema.Struct({
  team: TeamId,
  delegant: PersonId,
  delegate: PersonId,
  at: LocalInstant,
  by: PersonId,
  reason: Schema.NullOr(Sealed),
});
export const BinomeRestored = Schema.Struct({
  team: TeamId,
  delegant: PersonId,
  delegate: PersonId,
  at: LocalInstant,
  by: PersonId,
});

/** Someone outside the house who signs for it: their name, in what capacity, for whom; no account, no place in the team. */
export const SignatoryNamed = Schema.Struct({
  signatory: SignatoryId,
  name: Sealed,
  capacity: Sealed,
  organisation: Schema.NullOr(Sealed),
});

/** The employer of a member agrees that they practise (R43). */
export const EmployerAgreementSigned = Schema.Struct({
  team: TeamId,
  person: PersonId,
  role: Role,
  signatory: SignatoryId,
  signature: Signature,
});

export const teamFacts = {
  "TeamFormed.1": TeamFormed,
  "MemberProposed.1": MemberProposed,
  "EngagementSigned.1": EngagementSigned,
  "SwornStatementSigned.1": SwornStatementSigned,
  "MemberWithdrawn.1": MemberWithdrawn,
  "ReachabilityStated.1": ReachabilityStated,
  "BinomeDissolved.1": BinomeDissolved,
  "BinomeRestored.1": BinomeRestored,
  "SignatoryNamed.1": SignatoryNamed,
  "EmployerAgreementSigned.1": EmployerAgreementSigned,
};
