import { Schema } from "effect";
import { DepositId, PersonId, RepriseId, TeamId } from "../kernel/ids.ts";
import { Paper } from "../kernel/Paper.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { CivilTime } from "../kernel/time.ts";
import { RepriseLine } from "./facts.ts";

/** A line of the fact, of a length a person can read. */
const line = Schema.Struct({
  ...RepriseLine.fields,
  declared: RepriseLine.fields.declared.check(
    Schema.isMaxLength(4, { message: "Au plus une fois chaque papier" }),
  ),
  documents: RepriseLine.fields.documents.check(
    Schema.isMaxLength(50, { message: "Au plus 50 pièces par personne" }),
  ),
});

export const activationCommands = {
  recordMiseEnOeuvre: Schema.Struct({
    team: TeamId,
    effective: Schema.NullOr(CivilTime),
    delegates: Schema.Array(PersonId).check(
      Schema.isMinLength(1, { message: "Au moins un délégué" }),
      Schema.isMaxLength(400, { message: "Au plus 400 délégués à la fois" }),
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
    lines: Schema.Array(line).check(
      Schema.isMinLength(1, { message: "Au moins une personne" }),
      Schema.isMaxLength(400, { message: "Au plus 400 personnes à la fois" }),
    ),
  }),
  confirmReprise: Schema.Struct({
    reprise: RepriseId,
    team: TeamId,
    paper: Schema.NullOr(Paper),
  }),
};
