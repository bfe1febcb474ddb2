import { Schema } from "effect";
import {
  AbsenceId,
  AffiliationId,
  BillingNumberId,
  Code,
  DocumentId,
  EntityId,
  ExerciseId,
  LinkId,
  PersonId,
} from "../kernel/ids.ts";
import { Adeli, BillingNumber, Rpps } from "../kernel/identifiers.ts";
import { PersonName } from "../kernel/PersonName.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { CivilTime, Day } from "../kernel/time.ts";
import { Contact } from "./Contact.ts";
import { AffiliationKind, MeaningSentence, StructureFunction } from "./facts.ts";

/** A number in a register, or the absence of a national number for the profession (j28). */
const rpps = { register: Schema.Literal("rpps"), number: sealed(Rpps, "identity", "person") };
const adeli = { register: Schema.Literal("adeli"), number: sealed(Adeli, "identity", "person") };
const noNumber = { register: Schema.Literal("none") };

const affiliation = {
  affiliation: AffiliationId,
  entity: EntityId,
  as: AffiliationKind,
  from: Day,
  document: Schema.NullOr(DocumentId),
};

const exercise = {
  exercise: ExerciseId,
  mode: Schema.Literals(["liberal", "salarie"]),
  employer: Schema.NullOr(EntityId),
  from: Day,
};

const liberalWithoutEmployer = Schema.makeFilter(
  ({ mode, employer }: { readonly mode: string; readonly employer: unknown }) =>
    mode === "salarie" || employer === null
      ? undefined
      : { path: ["employer"], issue: "Pas d’employeur en exercice libéral" },
);

export const peopleCommands = {
  addPerson: Schema.Struct({
    person: PersonId,
    name: sealed(PersonName, "identity", "person"),
    contact: Schema.NullOr(sealed(Contact, "contact", "person")),
    profession: Schema.NullOr(Code),
    qualifications: Schema.Array(Code).check(
      Schema.isMaxLength(20, { message: "Au plus 20 qualifications à la fois" }),
    ),
    registration: Schema.NullOr(
      Schema.Union([Schema.Struct(rpps), Schema.Struct(adeli), Schema.Struct(noNumber)]),
    ),
    affiliation: Schema.NullOr(Schema.Struct(affiliation)),
    exercise: Schema.NullOr(Schema.Struct(exercise).check(liberalWithoutEmployer)),
  }),
  renamePerson: Schema.Struct({
    person: PersonId,
    name: sealed(PersonName, "identity", "person"),
  }),
  giveContact: Schema.Struct({
    person: PersonId,
    contact: sealed(Contact, "contact", "person"),
  }),
  stateProfession: Schema.Struct({
    person: PersonId,
    profession: Code,
    from: Schema.NullOr(Day),
  }),
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
  endQualification: Schema.Struct({ person: PersonId, qualification: Code, on: Day }),
  recordRegistration: Schema.Union([
    Schema.Struct({ person: PersonId, ...rpps }),
    Schema.Struct({ person: PersonId, ...adeli }),
    Schema.Struct({ person: PersonId, ...noNumber }),
  ]),
  recordBillingNumber: Schema.Struct({
    billing: BillingNumberId,
    person: PersonId,
    number: sealed(BillingNumber, "identity", "person"),
    exercise: Schema.NullOr(ExerciseId),
  }),
  endBillingNumber: Schema.Struct({ billing: BillingNumberId, person: PersonId, on: Day }),
  startExercise: Schema.Struct({ person: PersonId, ...exercise }).check(liberalWithoutEmployer),
  endExercise: Schema.Struct({ exercise: ExerciseId, person: PersonId, on: Day }),
  recordAffiliation: Schema.Struct({ person: PersonId, ...affiliation }),
  endAffiliation: Schema.Struct({ affiliation: AffiliationId, person: PersonId, on: Day }),
  verifyIdentity: Schema.Struct({
    person: PersonId,
    how: Schema.Literals(["professional-card", "personal-knowledge"]),
  }),
  assignFunction: Schema.Struct({
    person: PersonId,
    function: StructureFunction,
    from: Day,
    read: Schema.optionalKey(MeaningSentence),
  }),
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

/** Said by the server: an invitation that someone had in hand is accepted; a PIN is chosen on a shared device, which is `link` (j25). */
export const servedPeopleCommands = {
  takeHandedAccess: Schema.Struct({ person: PersonId, by: PersonId }),
  recordPinChosen: Schema.Struct({ person: PersonId, link: LinkId }),
};
