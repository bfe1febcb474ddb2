import { HashMap } from "effect";
import type { Noted } from "../journal/Entry.ts";
import { chronological, type History, lastWhere, remember, statedOn } from "../kernel/History.ts";
import type {
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
import { at } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import { type Day, isBefore, isBy, type LocalInstant } from "../kernel/time.ts";
import type { AffiliationKind, Register, StructureFunction } from "./facts.ts";

/** `until` is the last day, null while it goes on. */
export type Exercise = Noted & {
  readonly exercise: ExerciseId;
  readonly mode: "liberal" | "salarie";
  readonly employer: EntityId | null;
  readonly from: Day;
  readonly until: Day | null;
};
export type Affiliation = Noted & {
  readonly affiliation: AffiliationId;
  readonly entity: EntityId;
  readonly as: AffiliationKind;
  readonly from: Day;
  readonly until: Day | null;
  readonly document: DocumentId | null;
};
/** `from` is its first day, null where it has always been so. */
export type Profession = Noted & { readonly profession: Code; readonly from: Day | null };
/** `obtainedOn` is the first day, null where it is not known; `until` the last, null while it is held. */
export type Qualification = Noted & {
  readonly qualification: Code;
  readonly obtainedOn: Day | null;
  readonly until: Day | null;
};
export type Registration = Noted & {
  readonly register: Register;
  readonly number: Sealed | null;
  readonly usual: boolean;
};
/** `exercise`: the one it bills, null where it is not said; `until` the last day, null while it serves. */
export type BillingNumber = Noted & {
  readonly billing: BillingNumberId;
  readonly number: Sealed;
  readonly exercise: ExerciseId | null;
  readonly until: Day | null;
};
export type Held = Noted & {
  readonly function: StructureFunction;
  readonly from: Day;
  readonly until: Day | null;
};
export type Absence = Noted & {
  readonly absence: AbsenceId;
  readonly from: LocalInstant;
  readonly until: LocalInstant;
  readonly coveredBy: PersonId | null;
  readonly cancelled: Noted | undefined;
};
export type IdentityCheck = Noted & {
  readonly by: PersonId;
  readonly how: "professional-card" | "personal-knowledge";
};

export type HandedAccess = Noted & { readonly by: PersonId };
/** `before`: who opened the shared device that is `link`, and confirmed with their own PIN. */
export type PinChoice = Noted & { readonly before: PersonId; readonly link: LinkId };

/** What is known of someone; dated lists, no field means now. */
export type Person = Noted & {
  readonly person: PersonId;
  readonly name: Sealed;
  readonly contact: Sealed | undefined;
  readonly professions: History<Profession>;
  readonly qualifications: HashMap.HashMap<Code, History<Qualification>>;
  readonly registrations: History<Registration>;
  readonly billing: HashMap.HashMap<BillingNumberId, BillingNumber>;
  readonly exercises: HashMap.HashMap<ExerciseId, Exercise>;
  readonly affiliations: HashMap.HashMap<AffiliationId, Affiliation>;
  readonly identity: IdentityCheck | undefined;
  readonly handed: History<HandedAccess>;
  readonly pins: History<PinChoice>;
  readonly functions: History<Held>;
  /** When they read what the legal head's function means, having taken it on by themselves. */
  readonly meaningRead: Noted | undefined;
  readonly absences: HashMap.HashMap<AbsenceId, Absence>;
};

/** That the server's console let someone manage the structure (j35). */
export type Entrusted = Noted & { readonly person: PersonId; readonly reason: Sealed };

/** Absences that stand: a cancelled one is kept, and never was. */
export const absencesOf = ({ absences }: Person): ReadonlyArray<Absence> =>
  [...HashMap.values(absences)].filter(({ cancelled }) => cancelled === undefined);

export type PeopleState = {
  readonly people: HashMap.HashMap<PersonId, Person>;
  readonly entrusted: History<Entrusted>;
};

export const nobody: PeopleState = { people: HashMap.empty(), entrusted: undefined };

/** What keeps someone away on an instant, the first entered. */
export const absenceOn = (
  { people }: PeopleState,
  person: PersonId,
  on: LocalInstant,
): Absence | undefined => {
  const known = at(people, person);
  return known === undefined
    ? undefined
    : absencesOf(known)
        .filter(({ from, until }) => isBy(from, on) && isBefore(on, until))
        .toSorted((a, b) => a.entry - b.entry)[0];
};

/** Whether a dated span covers a day. */
export const covers = (
  span: { readonly from: Day; readonly until: Day | null },
  day: Day,
): boolean => span.from <= day && (span.until === null || day <= span.until);

/** The profession someone had on a local day, as it was last stated (j5). */
export const professionOn = (person: Person, day: Day): Profession | undefined =>
  statedOn(person.professions, day);

const isHeldOn = ({ obtainedOn, until }: Qualification, day: Day): boolean =>
  (obtainedOn === null || obtainedOn <= day) && (until === null || day <= until);

/** A specialty or diploma as it was held on a local day (j5). */
export const qualificationOn = (
  person: Person,
  qualification: Code,
  day: Day,
): Qualification | undefined =>
  lastWhere(at(person.qualifications, qualification), (known) => isHeldOn(known, day));

/** Every specialty and diploma held on a local day, by code. */
export const qualificationsOn = (person: Person, day: Day): ReadonlyArray<Qualification> =>
  [...HashMap.keys(person.qualifications)]
    .toSorted()
    .flatMap((qualification) => qualificationOn(person, qualification, day) ?? []);

/** What was said of a person's hold of one function: that it began, that it ended. */
export const saidOfFunction = ({ functions }: Person, what: StructureFunction): History<Held> =>
  chronological(functions)
    .filter((held) => held.function === what)
    .reduce<History<Held>>(remember, undefined);

/** A person's hold of a function on a local day (j7). */
export const functionOn = (person: Person, what: StructureFunction, day: Day): Held | undefined => {
  const held = statedOn(saidOfFunction(person, what), day);
  return held !== undefined && covers(held, day) ? held : undefined;
};

/** Who holds a function on a local day, by id. */
export const holdersOn = (
  { people }: PeopleState,
  what: StructureFunction,
  day: Day,
): ReadonlyArray<PersonId> =>
  [...HashMap.values(people)]
    .filter((person) => functionOn(person, what, day) !== undefined)
    .map(({ person }) => person)
    .toSorted();
