import { Schema } from "effect";
import { DepositId, PersonId, RepriseId, TeamId } from "../kernel/ids.ts";
import { Paper } from "../kernel/Paper.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { CivilTime } from "../kernel/time.ts";
import { RepriseLine } from "./facts.ts";

export const activationCommands = {
  recordMiseEnOeuvre: Schema.Struct({
    team: TeamId,
    effective: Schema.NullOr(CivilTime),
    delegates: Schema.Array(PersonId).check(
      Schema.isMinLength(1, { message: "Au moins un délégué" }),
    ),
  }),
  startPractice: Schema.Struct({
    team: TeamId,
    person: PersonId,
    effective: Schema.NullOr(CivilTime),
  }),
  stopPractice: Schema.Struct({
    team: TeamId,
    person: Schema.NullOr(PersonId),
    reason: sealed(text(400), "text", "structure"),
  }),
  declareReprise: Schema.Struct({
    reprise: RepriseId,
    team: TeamId,
    deposit: DepositId,
    lines: Schema.Array(RepriseLine).check(
      Schema.isMinLength(1, { message: "Au moins une personne" }),
    ),
  }),
  confirmReprise: Schema.Struct({
    reprise: RepriseId,
    team: TeamId,
    paper: Schema.NullOr(Paper),
  }),
};
