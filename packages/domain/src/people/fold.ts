import { HashMap } from "effect";
import type { EntryRef, FactsOf, Folded } from "../journal/Entry.ts";
import { remember } from "../kernel/History.ts";
import { changed } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { peopleFacts } from "./facts.ts";
import { billingChange } from "./foldBilling.ts";
import { professionChange } from "./foldProfession.ts";
import type { PeopleState, Person } from "./Person.ts";

type PeopleFact = FactsOf<typeof peopleFacts>;

/** What a fact changes of the person it is about. */
const changeOf = (
  person: Person,
  fact: Exclude<PeopleFact, { readonly type: "PersonAdded.1" | "WorkspaceEntrusted.1" }>,
  entry: EntryRef,
  at: LocalInstant,
): Person => {
  const noted = { entry, at };
  const { type, body } = fact;
  switch (type) {
    case "PersonRenamed.1":
      return { ...person, name: body.name };
    case "ContactGiven.1":
      return { ...person, contact: body.contact };
    case "ProfessionStated.1":
    case "ProfessionStated.2":
    case "QualificationRecorded.1":
    case "QualificationRemoved.1":
    case "QualificationEnded.1":
      return professionChange(person, fact, noted);
    case "RegistrationRecorded.1":
      return { ...person, registrations: remember(person.registrations, { ...noted, ...body }) };
    case "BillingNumberRecorded.1":
    case "BillingNumberEnded.1":
      return { ...person, billing: billingChange(person.billing, fact, noted) };
    case "ExerciseStarted.1":
      return {
        ...person,
        exercises: HashMap.set(person.exercises, body.exercise, { ...noted, ...body, until: null }),
      };
    case "ExerciseEnded.1":
      return {
        ...person,
        exercises: changed(person.exercises, body.exercise, (exercise) => ({
          ...exercise,
          until: body.on,
        })),
      };
    case "AffiliationRecorded.1":
      return {
        ...person,
        affiliations: HashMap.set(person.affiliations, body.affiliation, {
          ...noted,
          ...body,
          until: null,
        }),
      };
    case "AffiliationEnded.1":
      return {
        ...person,
        affiliations: changed(person.affiliations, body.affiliation, (affiliation) => ({
          ...affiliation,
          until: body.on,
        })),
      };
    case "IdentityVerified.1":
      return { ...person, identity: { ...noted, by: body.by, how: body.how } };
    case "AccessHandedOver.1":
      return { ...person, handed: remember(person.handed, { ...noted, by: body.by }) };
    case "PinChosen.1": {
      const { before, link } = body;
      return { ...person, pins: remember(person.pins, { ...noted, before, link }) };
    }
    case "FunctionAssigned.1":
      return {
        ...person,
        functions: remember(person.functions, {
          ...noted,
          function: body.function,
          from: body.from,
          until: null,
        }),
      };
    case "LegalHeadMeaningRead.1":
      return { ...person, meaningRead: noted };
    case "FunctionEnded.1":
      return {
        ...person,
        functions: remember(person.functions, {
          ...noted,
          function: body.function,
          from: body.on,
          until: body.on,
        }),
      };
    case "AbsenceRecorded.1":
      return {
        ...person,
        absences: HashMap.set(person.absences, body.absence, {
          ...noted,
          ...body,
          cancelled: undefined,
        }),
      };
    case "AbsenceCancelled.1":
      return {
        ...person,
        absences: changed(person.absences, body.absence, (absence) => ({
          ...absence,
          cancelled: noted,
        })),
      };
  }
};

export const evolvePeople = (
  state: PeopleState,
  { version: entry, at, fact }: Folded<PeopleFact>,
): PeopleState => {
  if (fact.type === "WorkspaceEntrusted.1")
    return { ...state, entrusted: remember(state.entrusted, { entry, at, ...fact.body }) };
  return fact.type === "PersonAdded.1"
    ? {
        ...state,
        people: HashMap.set(state.people, fact.body.person, {
          person: fact.body.person,
          name: fact.body.name,
          entry,
          at,
          contact: undefined,
          professions: undefined,
          qualifications: HashMap.empty(),
          registrations: undefined,
          billing: HashMap.empty(),
          exercises: HashMap.empty(),
          affiliations: HashMap.empty(),
          identity: undefined,
          handed: undefined,
          pins: undefined,
          meaningRead: undefined,
          functions: undefined,
          absences: HashMap.empty(),
        }),
      }
    : {
        ...state,
        people: changed(state.people, fact.body.person, (person) =>
          changeOf(person, fact, entry, at),
        ),
      };
};
