import { Schema } from "effect";
import { PersonId, TeamId } from "../kernel/ids.ts";
import { Paper } from "../kernel/Paper.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { Minutes } from "../kernel/time.ts";
import { Role } from "../protocols/Requirement.ts";

const optionalReason = Schema.NullOr(sealed(text(400), "text", "person"));

export const teamCommands = {
  proposeMember: Schema.Struct({ team: TeamId, person: PersonId, role: Role }),
  signEngagement: Schema.Struct({
    team: TeamId,
    person: PersonId,
    insurance: Schema.Literals(["own-policy", "employer"]),
    paper: Schema.NullOr(Paper),
  }),
  signSwornStatement: Schema.Struct({
    team: TeamId,
    person: PersonId,
    paper: Schema.NullOr(Paper),
  }),
  withdrawMember: Schema.Struct({ team: TeamId, person: PersonId, reason: optionalReason }),
  stateReachability: Schema.Struct({
    team: TeamId,
    person: PersonId,
    means: Schema.Array(
      Schema.Literals(["phone", "teleconsultation", "secure-messaging", "on-site"]),
    ).check(Schema.isMinLength(1, { message: "Au moins un moyen" })),
    delay: Schema.NullOr(Minutes),
    details: Schema.NullOr(sealed(text(200), "contact", "person")),
  }),
  dissolveBinome: Schema.Struct({
    team: TeamId,
    delegant: PersonId,
    delegate: PersonId,
    reason: Schema.NullOr(sealed(text(400), "text", "delegate")),
  }),
  restoreBinome: Schema.Struct({ team: TeamId, delegant: PersonId, delegate: PersonId }),
};
