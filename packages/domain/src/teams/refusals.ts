import { Schema } from "effect";
import { PersonId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";
import { LocalInstant } from "../kernel/time.ts";
import { Finding } from "../protocols/Finding.ts";
import { Role } from "../protocols/Requirement.ts";

export const teamRefusals = {
  AlreadyMember: refusal("AlreadyMember", { person: PersonId, role: Role }),
  NotAMember: refusal("NotAMember", { person: PersonId }),
  NotADelegant: refusal("NotADelegant", { person: PersonId }),
  NotADelegate: refusal("NotADelegate", { person: PersonId }),
  DelegantNotEligible: refusal("DelegantNotEligible", {
    person: PersonId,
    missing: Schema.Array(Finding),
  }),
  NotEngaged: refusal("NotEngaged", { person: PersonId }),
  AlreadyEngaged: refusal("AlreadyEngaged", { person: PersonId, since: LocalInstant }),
  AlreadySworn: refusal("AlreadySworn", { person: PersonId, since: LocalInstant }),
  SignedByThemselvesOnly: refusal("SignedByThemselvesOnly", { person: PersonId }),
  AlreadyWithdrawn: refusal("AlreadyWithdrawn", { person: PersonId, since: LocalInstant }),
  BinomeAlreadyDissolved: refusal("BinomeAlreadyDissolved", {
    delegant: PersonId,
    delegate: PersonId,
  }),
  BinomeNotDissolved: refusal("BinomeNotDissolved", { delegant: PersonId, delegate: PersonId }),
};
export type TeamRefusal = (typeof teamRefusals)[keyof typeof teamRefusals]["Type"];
