import { HashMap, Result } from "effect";
import { possibleDay, resolved } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import type { FactOf } from "../Fact.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { joinedFitting } from "../fitting.ts";
import { luhn } from "../kernel/luhn.ts";
import { statedOn, timelineOf } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import { addDays, type Day } from "../kernel/time.ts";
import type { PersonId } from "../kernel/ids.ts";
import {
  actingPerson,
  type Decided,
  openEntity,
  knownPerson,
  lastDay,
  refused,
} from "../deciding.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { absencesOf, functionOn, type Person, saidOfFunction } from "./Person.ts";

type Exercise = Omit<Body<"startExercise">, "person">;
type Affiliation = Omit<Body<"recordAffiliation">, "person">;
type Registration = NonNullable<Body<"addPerson">["registration"]>;

/** A fact where something was given, none where it was not. */
const whenGiven = <A, F>(given: A | null, fact: (given: A) => F): ReadonlyArray<F> =>
  given === null ? [] : [fact(given)];

/** The ADELI key is not documented: its shape, which the schema asks, is all there is to see. */
const isUsual = ({ open }: Context, registration: Registration): boolean => {
  if (registration.register !== "rpps") return true;
  const number = open(registration.number);
  return typeof number === "string" && luhn(number);
};

const registered = (
  context: Context,
  person: PersonId,
  registration: Registration,
): FactOf<"RegistrationRecorded.1"> => ({
  type: "RegistrationRecorded.1",
  body: {
    person,
    register: registration.register,
    number: registration.register === "none" ? null : registration.number,
    usual: isUsual(context, registration),
  },
});

const exerciseStarted = (
  workspace: Workspace,
  context: Context,
  person: PersonId,
  exercise: Exercise,
  path: ReadonlyArray<string>,
): Result.Result<
  FactOf<"ExerciseStarted.1">,
  RefusalOf<"EmployerMissing" | "NoSuchEntity" | "EntityAlreadyClosed"> | KernelRefusal
> =>
  Result.gen(function* () {
    const { employer, from } = exercise;
    yield* possibleDay(context, from, [...path, "from"]);
    if (employer !== null) yield* openEntity(workspace, employer, from);
    if (exercise.mode === "salarie" && employer === null)
      return yield* refused({ _tag: "EmployerMissing" });
    return {
      type: "ExerciseStarted.1",
      body: { exercise: exercise.exercise, person, mode: exercise.mode, employer, from },
    };
  });

const affiliationRecorded = (
  workspace: Workspace,
  context: Context,
  person: PersonId,
  affiliation: Affiliation,
  path: ReadonlyArray<string>,
): Result.Result<
  FactOf<"AffiliationRecorded.1">,
  RefusalOf<"NoSuchEntity" | "EntityAlreadyClosed"> | UnfitDocument | KernelRefusal
> =>
  Result.gen(function* () {
    const { entity, from, document } = affiliation;
    yield* openEntity(workspace, entity, from);
    const about = [person, context.structure];
    const fit = { ...serving.affiliation, about, people: [person] };
    yield* joinedFitting(workspace, context, document, fit);
    yield* possibleDay(context, from, [...path, "from"]);
    return {
      type: "AffiliationRecorded.1",
      body: {
        affiliation: affiliation.affiliation,
        person,
        entity,
        as: affiliation.as,
        from,
        document,
      },
    };
  });

/** A person, with one fact for each particular given. Homonyms are lawful: people are their ids. */
export const addPerson = (
  workspace: Workspace,
  command: Body<"addPerson">,
  context: Context,
): Decided<
  | "QualificationAlreadyRecorded"
  | "EmployerMissing"
  | "NoSuchEntity"
  | "EntityAlreadyClosed"
  | UnfitDocument["_tag"]
> =>
  Result.gen(function* () {
    const { person, name, qualifications } = command;
    if (HashMap.has(workspace.people.people, person))
      return yield* refused({ _tag: "IdAlreadyUsed", id: person });
    const twice = qualifications.find((code, index) => qualifications.indexOf(code) !== index);
    if (twice !== undefined)
      return yield* refused({ _tag: "QualificationAlreadyRecorded", qualification: twice });
    const affiliation =
      command.affiliation === null
        ? null
        : yield* affiliationRecorded(workspace, context, person, command.affiliation, [
            "affiliation",
          ]);
    const exercise =
      command.exercise === null
        ? null
        : yield* exerciseStarted(workspace, context, person, command.exercise, ["exercise"]);
    return [
      { type: "PersonAdded.1", body: { person, name } },
      ...whenGiven(command.contact, (contact) => ({
        type: "ContactGiven.1" as const,
        body: { person, contact },
      })),
      ...whenGiven(command.profession, (profession) => ({
        type: "ProfessionStated.2" as const,
        body: { person, profession, from: null },
      })),
      ...qualifications.map((qualification) => ({
        type: "QualificationRecorded.1" as const,
        body: { person, qualification, obtainedOn: null },
      })),
      ...whenGiven(command.registration, (given) => registered(context, person, given)),
      ...whenGiven(affiliation, (fact) => fact),
      ...whenGiven(exercise, (fact) => fact),
    ];
  });

export const renamePerson = (
  workspace: Workspace,
  { person, name }: Body<"renamePerson">,
): Decided<"NoSuchPerson"> =>
  Result.map(knownPerson(workspace, person), () => [
    { type: "PersonRenamed.1", body: { person, name } },
  ]);

export const giveContact = (
  workspace: Workspace,
  { person, contact }: Body<"giveContact">,
): Decided<"NoSuchPerson"> =>
  Result.map(knownPerson(workspace, person), () => [
    { type: "ContactGiven.1", body: { person, contact } },
  ]);

export const recordRegistration = (
  workspace: Workspace,
  command: Body<"recordRegistration">,
  context: Context,
): Decided<"NoSuchPerson"> =>
  Result.map(knownPerson(workspace, command.person), ({ registrations }) =>
    command.register === "none" && registrations?.latest.register === "none"
      ? []
      : [registered(context, command.person, command)],
  );

export const startExercise = (
  workspace: Workspace,
  command: Body<"startExercise">,
  context: Context,
): Decided<"NoSuchPerson" | "EmployerMissing" | "NoSuchEntity" | "EntityAlreadyClosed"> =>
  Result.gen(function* () {
    const { exercises } = yield* knownPerson(workspace, command.person);
    if (HashMap.has(exercises, command.exercise))
      return yield* refused({ _tag: "IdAlreadyUsed", id: command.exercise });
    return [yield* exerciseStarted(workspace, context, command.person, command, [])];
  });

export const endExercise = (
  workspace: Workspace,
  { exercise, person, on }: Body<"endExercise">,
  context: Context,
): Decided<"NoSuchPerson" | "NoSuchExercise" | "AlreadyEnded"> =>
  Result.gen(function* () {
    const { exercises } = yield* knownPerson(workspace, person);
    const known = at(exercises, exercise);
    if (known === undefined) return yield* refused({ _tag: "NoSuchExercise", exercise });
    yield* lastDay(context, known, on);
    return [{ type: "ExerciseEnded.1", body: { exercise, person, on } }];
  });

export const recordAffiliation = (
  workspace: Workspace,
  command: Body<"recordAffiliation">,
  context: Context,
): Decided<"NoSuchPerson" | "NoSuchEntity" | "EntityAlreadyClosed" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { affiliations } = yield* knownPerson(workspace, command.person);
    if (HashMap.has(affiliations, command.affiliation))
      return yield* refused({ _tag: "IdAlreadyUsed", id: command.affiliation });
    return [yield* affiliationRecorded(workspace, context, command.person, command, [])];
  });

export const endAffiliation = (
  workspace: Workspace,
  { affiliation, person, on }: Body<"endAffiliation">,
  context: Context,
): Decided<"NoSuchPerson" | "NoSuchAffiliation" | "AlreadyEnded"> =>
  Result.gen(function* () {
    const { affiliations } = yield* knownPerson(workspace, person);
    const known = at(affiliations, affiliation);
    if (known === undefined) return yield* refused({ _tag: "NoSuchAffiliation", affiliation });
    yield* lastDay(context, known, on);
    return [{ type: "AffiliationEnded.1", body: { affiliation, person, on } }];
  });

/** Someone else saw who the person is (j25). */
export const verifyIdentity = (
  workspace: Workspace,
  { person, how }: Body<"verifyIdentity">,
  context: Context,
): Decided<"NoSuchPerson" | "IdentityAlreadyVerified"> =>
  Result.gen(function* () {
    const { identity } = yield* knownPerson(workspace, person);
    const by = yield* actingPerson(context);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    if (identity !== undefined)
      return yield* refused({ _tag: "IdentityAlreadyVerified", by: identity.by });
    return [{ type: "IdentityVerified.1", body: { person, by, how } }];
  });

/** A person's own access, opened by a link that someone had in hand: kept with what they sign (j25). */
export const takeHandedAccess = (
  workspace: Workspace,
  { person, by }: Body<"takeHandedAccess">,
): Decided<"NoSuchPerson"> =>
  Result.gen(function* () {
    yield* knownPerson(workspace, person);
    yield* knownPerson(workspace, by);
    return by === person ? [] : [{ type: "AccessHandedOver.1", body: { person, by } }];
  });

/** Nobody becomes the one who swears by their own hand without having read what it means (j7). */
export const assignFunction = (
  workspace: Workspace,
  { person, function: what, from, read }: Body<"assignFunction">,
  context: Context,
): Decided<"NoSuchPerson" | "FunctionAlreadyHeld" | "LegalHeadMeaningNotRead"> =>
  Result.gen(function* () {
    const known = yield* knownPerson(workspace, person);
    yield* possibleDay(context, from, ["from"]);
    const held = functionOn(known, what, from);
    if (held !== undefined)
      return yield* refused({ _tag: "FunctionAlreadyHeld", function: what, from: held.from });
    const assigned = {
      type: "FunctionAssigned.1" as const,
      body: { person, function: what, from },
    };
    if (what !== "legal-head" || context.person !== person) return [assigned];
    if (read === undefined) return yield* refused({ _tag: "LegalHeadMeaningNotRead" });
    return [assigned, { type: "LegalHeadMeaningRead.1", body: { person, sentence: read } }];
  });

const someoneElseCoordinates = ({ people }: Workspace, person: PersonId, day: Day): boolean =>
  [...HashMap.values(people.people)].some(
    (other: Person) =>
      other.person !== person && functionOn(other, "coordinator", day) !== undefined,
  );

/** A structure without a coordinator the day after would be a workspace that nobody can manage (j35). */
export const endFunction = (
  workspace: Workspace,
  { person, function: what, on }: Body<"endFunction">,
  context: Context,
): Decided<"NoSuchPerson" | "FunctionNotHeld" | "LastCoordinator"> =>
  Result.gen(function* () {
    const said = saidOfFunction(yield* knownPerson(workspace, person), what);
    yield* possibleDay(context, on, ["on"]);
    const held = statedOn(said, on);
    const next = timelineOf(said).find(({ from }) => on < from);
    if (held === undefined && next !== undefined)
      return yield* refused({ _tag: "PeriodReversed", path: ["on"] });
    if (held?.until !== null || (next !== undefined && next.until !== null))
      return yield* refused({ _tag: "FunctionNotHeld", function: what });
    if (what === "coordinator" && !someoneElseCoordinates(workspace, person, addDays(on, 1)))
      return yield* refused({ _tag: "LastCoordinator" });
    return [{ type: "FunctionEnded.1", body: { person, function: what, on } }];
  });

export const recordAbsence = (
  workspace: Workspace,
  command: Body<"recordAbsence">,
  context: Context,
): Decided<"NoSuchPerson" | "CoveredByOneself"> =>
  Result.gen(function* () {
    const { absence, person, coveredBy } = command;
    const { absences } = yield* knownPerson(workspace, person);
    if (HashMap.has(absences, absence))
      return yield* refused({ _tag: "IdAlreadyUsed", id: absence });
    if (coveredBy !== null) yield* knownPerson(workspace, coveredBy);
    if (coveredBy === person) return yield* refused({ _tag: "CoveredByOneself", person });
    const from = yield* resolved(context, command.from, ["from"]);
    const until = yield* resolved(context, command.until, ["until"]);
    if (until.at <= from.at) return yield* refused({ _tag: "PeriodReversed", path: ["until"] });
    return [{ type: "AbsenceRecorded.1", body: { absence, person, from, until, coveredBy } }];
  });

export const cancelAbsence = (
  workspace: Workspace,
  { absence, person }: Body<"cancelAbsence">,
): Decided<"NoSuchPerson" | "NoSuchAbsence"> =>
  Result.gen(function* () {
    const known = yield* knownPerson(workspace, person);
    if (absencesOf(known).every((one) => one.absence !== absence))
      return yield* refused({ _tag: "NoSuchAbsence", absence });
    return [{ type: "AbsenceCancelled.1", body: { absence, person } }];
  });
