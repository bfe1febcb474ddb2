import { Schema } from "effect";
import {
  AbsenceId,
  AffiliationId,
  Code,
  DocumentId,
  EntityId,
  ExerciseId,
  PersonId,
} from "../kernel/ids.ts";
import { Adeli, Rpps } from "../kernel/identifiers.ts";
import { PersonName } from "../kernel/PersonName.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { CivilTime, Day } from "../kernel/time.ts";
import { Contact } from "./Contact.ts";
import { AffiliationKind, StructureFunction } from "./facts.ts";

/** A number in a register, or the absence of a national number for the profession (j28). */
export const Registration = Schema.Union([
  Schema.Struct({
    register: Schema.Literal("rpps"),
    person: PersonId,
    number: sealed(Rpps, "identity", "person"),
  }),
  Schema.Struct({
    register: Schema.Literal("adeli"),
    person: PersonId,
    number: sealed(Adeli, "identity", "person"),
  }),
  Schema.Struct({ register: Schema.Literal("none"), person: PersonId }),
]);

const affiliation = {
  affiliation: AffiliationId,
  person: PersonId,
  entity: EntityId,
  as: AffiliationKind,
  from: Day,
  document: Schema.NullOr(DocumentId),
};

const exercise = {
  exercise: ExerciseId,
  person: PersonId,
  mode: Schema.Literals(["liberal", "salarie"]),
  employer: Schema.NullOr(EntityId),
  from: Day,
};

export const peopleCommands = {
  addPerson: Schema.Struct({
    person: PersonId,
    name: sealed(PersonName, "identity", "person"),
    contact: Schema.NullOr(sealed(Contact, "contact", "person")),
    profession: Schema.NullOr(Code),
    qualifications: Schema.Array(Code),
    registration: Schema.NullOr(Registration),
    affiliation: Schema.NullOr(Schema.Struct(affiliation)),
    exercise: Schema.NullOr(Schema.Struct(exercise)),
  }),
  renamePerson: Schema.Struct({
    person: PersonId,
    name: sealed(PersonName, "identity", "person"),
  }),
  giveContact: Schema.Struct({
    person: PersonId,
    contact: sealed(Contact, "contact", "person"),
  }),
  stateProfession: Schema.Struct({ person: PersonId, profession: Code }),
  recordQualification: Schema.Struct({
    person: PersonId,
    qualification: Code,
    obtainedOn: Schema.NullOr(Day),
  }),
  removeQualification: Schema.Struct({
    person: PersonId,
    qualification: Code,
    reason: sealed(text(400), "text", "person"),
  }),
  recordRegistration: Registration,
  startExercise: Schema.Struct(exercise),
  endExercise: Schema.Struct({ exercise: ExerciseId, person: PersonId, on: Day }),
  recordAffiliation: Schema.Struct(affiliation),
  endAffiliation: Schema.Struct({ affiliation: AffiliationId, person: PersonId, on: Day }),
  verifyIdentity: Schema.Struct({
    person: PersonId,
    how: Schema.Literals(["professional-card", "personal-knowledge"]),
  }),
  assignFunction: Schema.Struct({ person: PersonId, function: StructureFunction, from: Day }),
  endFunction: Schema.Struct({ person: PersonId, function: StructureFunction, on: Day }),
  recordAbsence: Schema.Struct({
    absence: AbsenceId,
    person: PersonId,
    from: CivilTime,
    until: CivilTime,
    coveredBy: Schema.NullOr(PersonId),
  }),
  cancelAbsence: Schema.Struct({ absence: AbsenceId, person: PersonId }),
};
