import {
  type Experience,
  experiencesOn,
  type FieldExperience,
  type PriorActs,
  type WorkingTime,
} from "../experience/Experience.ts";
import { verdictOn } from "../documents/Document.ts";
import type { EntryRef } from "../journal/Entry.ts";
import { HashMap } from "effect";
import { at } from "../kernel/maps.ts";
import { addDays, addMonths, type Day, dayNumber } from "../kernel/time.ts";
import { covers, qualificationOn } from "../people/Person.ts";
import type { Measure, Missing, NextStep } from "../protocols/Finding.ts";
import type { Kind } from "../protocols/Requirement.ts";
import { memberDocumentVerdict } from "./documentKinds.ts";
import { agreementSignedBy, type EmployerAgreement } from "../teams/Team.ts";
import { type Gate, type MemberSubject, turn, unknownFigure, type Verdict } from "./Gate.ts";

type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

/** Stated, and its piece accepted by someone else than the person (j6). */
const isAccepted = ({ workspace, on }: Gate, { document, person }: Experience): boolean => {
  const piece = at(workspace.documents.documents, document);
  const verdict = piece === undefined ? undefined : verdictOn(piece, on);
  return verdict?.verdict === "accepted" && verdict.by !== person;
};

type Asked = {
  readonly need: number | undefined;
  readonly unit: Measure["unit"];
  readonly missing: Missing;
  readonly nextStep: NextStep;
};

/** So much of what someone states, each statement counting once its piece is accepted. */
const statedVerdict = <E extends Experience>(
  gate: Gate,
  { person }: MemberSubject,
  stated: ReadonlyArray<E>,
  sum: (some: ReadonlyArray<E>) => number,
  { need, unit, missing, nextStep }: Asked,
): Verdict => {
  const accepted = stated.filter((one) => isAccepted(gate, one));
  const have = sum(accepted);
  const known = {
    measure: { have, need: need ?? null, unit },
    proof: "document" as const,
    evidence: accepted.map(({ entry }) => entry),
  };
  if (need === undefined) return { ...known, ...unknownFigure };
  if (have >= need) return { ...known, status: "met" };
  if (sum(stated) >= need)
    return {
      ...known,
      status: "partly",
      evidence: stated.map(({ entry }) => entry),
      missing: "experience-not-accepted",
      turnOf: turn.coordinator,
      nextStep: "acceptDocument",
    };
  return {
    ...known,
    status: have > 0 ? "partly" : "unmet",
    missing,
    turnOf: turn.of(person),
    nextStep,
  };
};

/** Days from the first to the one after the last. */
type Stretch = { readonly from: Day; readonly end: Day };

/** Stretches one after the other, those that touch or overlap made one. */
const merged = (stretches: ReadonlyArray<Stretch>): ReadonlyArray<Stretch> => {
  const whole: Array<Stretch> = [];
  for (const next of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last === undefined || last.end < next.from) whole.push(next);
    else if (last.end < next.end) whole.splice(-1, 1, { from: last.from, end: next.end });
  }
  return whole;
};

const wholeMonths = ({ from, end }: Stretch, months = 0): number =>
  addMonths(from, months + 1) <= end ? wholeMonths({ from, end }, months + 1) : months;

const meanMonth = 365.25 / 12;

/** Whole months of practice, a day held twice counting once; what is left of each stretch adds up. */
const monthsOf = (stretches: ReadonlyArray<Stretch>): number => {
  const counted = merged(stretches).map((stretch) => {
    const months = wholeMonths(stretch);
    const left = dayNumber(stretch.end) - dayNumber(addMonths(stretch.from, months));
    return { months, left };
  });
  const left = counted.reduce((sum, one) => sum + one.left, 0);
  return counted.reduce((sum, { months }) => sum + months, Math.floor(left / meanMonth));
};

const stretchOf = (gate: Gate, { from, until }: FieldExperience): ReadonlyArray<Stretch> => {
  const last = until === null || until > gate.on.day ? gate.on.day : until;
  return from > last ? [] : [{ from, end: addDays(last, 1) }];
};

/** Months of practice in a field before, with their pieces. */
export const fieldExperienceVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Of<"field-experience">,
  need: number | undefined,
): Verdict => {
  const stated = experiencesOn(gate.workspace.experience, subject.person, gate.on).filter(
    (one): one is FieldExperience => one.kind === "field" && one.field === rule.field,
  );
  return statedVerdict(
    gate,
    subject,
    stated,
    (some) => monthsOf(some.flatMap((one) => stretchOf(gate, one))),
    { need, unit: "months", missing: "experience-missing", nextStep: "stateExperience" },
  );
};

/** Acts done or assisted before, with their pieces. */
export const priorActsVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Of<"prior-acts">,
  need: number | undefined,
): Verdict => {
  const stated = experiencesOn(gate.workspace.experience, subject.person, gate.on).filter(
    (one): one is PriorActs =>
      one.kind === "acts" && one.act === rule.act && one.until <= gate.on.day,
  );
  return statedVerdict(
    gate,
    subject,
    stated,
    (some) => some.reduce((sum, { count }) => sum + count, 0),
    { need, unit: "acts", missing: "prior-acts-missing", nextStep: "statePriorActs" },
  );
};

/** The share of working time in a field, as it was last stated for the day. */
export const workingTimeVerdict = (
  gate: Gate,
  subject: MemberSubject,
  { field, percent }: Of<"working-time">,
): Verdict => {
  const stated = experiencesOn(gate.workspace.experience, subject.person, gate.on).filter(
    (one): one is WorkingTime =>
      one.kind === "working-time" && one.field === field && one.from <= gate.on.day,
  );
  const lastOf = (some: ReadonlyArray<WorkingTime>): number =>
    some.toSorted((a, b) => (a.from === b.from ? b.entry - a.entry : a.from < b.from ? 1 : -1))[0]
      ?.percent ?? 0;
  return statedVerdict(gate, subject, stated, lastOf, {
    need: percent,
    unit: "percent",
    missing: stated.length === 0 ? "working-time-not-stated" : "working-time-too-low",
    nextStep: "stateWorkingTime",
  });
};

/** Months gone by since a diploma was obtained. */
export const diplomaVerdict = (
  gate: Gate,
  subject: MemberSubject,
  { qualification }: Of<"diploma-experience">,
  need: number | undefined,
): Verdict => {
  const person = gate.personOf(subject.person);
  const held =
    person === undefined ? undefined : qualificationOn(person, qualification, gate.on.day);
  if (need === undefined) return unknownFigure;
  if (held === undefined || held.obtainedOn === null)
    return {
      status: held === undefined ? "unmet" : "partly",
      missing: "diploma-not-stated",
      turnOf: turn.of(subject.person),
      nextStep: "recordQualification",
    };
  const due = addMonths(held.obtainedOn, need);
  return due <= gate.on.day
    ? { status: "met", evidence: [held.entry] }
    : {
        status: "unmet",
        evidence: [held.entry],
        due,
        missing: "diploma-too-recent",
        turnOf: turn.nobody,
        nextStep: "wait",
      };
};

const establishments: ReadonlySet<string> = new Set([
  "etablissement",
  "had",
  "ght",
  "esms",
  "armees",
]);

/** That someone handed over the link by which an employer signed is of what their agreement rests on (j25). */
const linkOf = ({ workspace }: Gate, { signatory }: EmployerAgreement): ReadonlyArray<EntryRef> =>
  [...HashMap.values(workspace.declaration.links)]
    .filter((link) => link.signatory === signatory)
    .map(({ entry }) => entry);

/** The employer's agreement, for those who are not known to practise as libéral only, in an establishment (R43). */
export const employerAgreementVerdict = (gate: Gate, subject: MemberSubject): Verdict => {
  const exercises = [
    ...HashMap.values(gate.personOf(subject.person)?.exercises ?? HashMap.empty()),
  ];
  const held = exercises.filter((exercise) => covers(exercise, gate.on.day));
  const isLiberal = held.length > 0 && held.every(({ mode }) => mode === "liberal");
  if (!establishments.has(gate.structureKind.kind) || isLiberal)
    return { status: "not-applicable" };
  const signed = agreementSignedBy(gate.memberOf(subject.person), gate.on);
  return signed === undefined
    ? memberDocumentVerdict(gate, subject, "accord-employeur")
    : {
        status: "met",
        evidence: [...linkOf(gate, signed), signed.entry],
        since: signed.signature.at,
      };
};
