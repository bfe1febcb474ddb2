import type { EntryRef } from "../journal/Entry.ts";
import type { PersonId } from "../kernel/ids.ts";
import { spaced } from "../kernel/spaced.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { asOfFr, notInPracticeFr } from "./asOfFr.ts";
import type { ConditionsHeld } from "./conditionsHeld.ts";
import { strengthFr } from "./fr.ts";
import type { InPractice } from "./inPractice.ts";
import type { Names } from "./Names.ts";
import { lackedFr } from "./pastFr.ts";
import type { StartOfPractice } from "./startOfPractice.ts";
import { startRuleFr } from "./startOfPracticeFr.ts";

/** A condition that did not hold: what it asks and of whom, why, and how surely a text asks it. */
export type Lack = {
  readonly what: string;
  readonly why: string;
  readonly strength: string | undefined;
};

/** What did not hold, by whose rule: the texts alone conclude (j13). */
export type Lacks = {
  readonly rule: keyof typeof asOfFr.missing;
  readonly title: string;
  readonly lacks: ReadonlyArray<Lack>;
};

/** One of the three lines about a delegate, in words: what it concludes, what explains it, what proves it. */
export type AsOfLine = {
  readonly label: string;
  readonly mark: "met" | "unmet" | "not-applicable";
  readonly verdict: string;
  readonly notes: ReadonlyArray<string>;
  /** Said lower: a rule, what is not shown. */
  readonly asides: ReadonlyArray<string>;
  readonly lacks: ReadonlyArray<Lacks>;
  readonly internalHeld: boolean;
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** `isWithheld`: some of what lacks is not shown to who reads. */
type HeldTold = Omit<ConditionsHeld, "withByAllRules"> & { readonly isWithheld?: boolean };

/** What is told of one delegate. */
export type Told = {
  readonly delegate: PersonId;
  readonly declared: Pick<StartOfPractice, "at" | "startsFrom" | "strength"> | null | undefined;
  readonly inPractice: Omit<InPractice, "since"> & {
    readonly since: LocalInstant | null | undefined;
  };
  readonly heldAsKnownThen: HeldTold;
  readonly heldAsKnownToday: HeldTold;
};

/** Whom a condition concerns, where it is someone. */
const whoseIs = ({ subject }: Finding, names: Names): string | undefined => {
  if (subject.kind === "member") return names.person(subject.person);
  return subject.kind === "binome"
    ? `${names.person(subject.delegate)}, ${names.person(subject.delegant)}`
    : undefined;
};

const lacksBy = (
  rule: Lacks["rule"],
  findings: ReadonlyArray<Finding>,
  names: Names,
): ReadonlyArray<Lacks> => {
  const lacks = findings.map((finding): Lack => {
    const title = names.requirement(finding.requirement);
    return {
      what: asOfFr.lack(title, finding.actType, whoseIs(finding, names)),
      why: spaced(lackedFr(finding, names)),
      strength: finding.ofTexts ? asOfFr.strength(strengthFr[finding.strength]) : undefined,
    };
  });
  return lacks.length === 0 ? [] : [{ rule, title: asOfFr.missing[rule], lacks }];
};

const practiceLine = ({ inPractice, declared }: Told): AsOfLine => {
  const { holds, why, since, types, interruptions, evidence } = inPractice;
  const yes = since === null || since === undefined ? asOfFr.yes : asOfFr.yesSince(since);
  const rule =
    declared === null || declared === undefined
      ? []
      : [asOfFr.declared(declared.at, startRuleFr(declared.startsFrom, declared.strength))];
  return {
    label: asOfFr.lines.practice,
    mark: holds ? "met" : "not-applicable",
    verdict: why === "in-practice" ? yes : notInPracticeFr[why],
    notes: [
      ...(types.length === 0 ? [] : [asOfFr.practised(types)]),
      ...interruptions.map(({ from, until }) => asOfFr.interrupted(from, until)),
    ],
    asides: rule.map(spaced),
    lacks: [],
    internalHeld: false,
    evidence,
  };
};

/** Why the texts let nobody conclude, where no finding says it. */
const unsaidOf = ({ byTexts, isRecorded, isWithheld, missingByTexts }: HeldTold) => {
  if (isWithheld === true) return [asOfFr.notShown];
  return isRecorded && !byTexts && missingByTexts.length === 0 ? [asOfFr.noBinome] : [];
};

type ReDeclared = (held: Pick<ConditionsHeld, "evidence">) => ReadonlyArray<Day>;

const heldLine = (
  held: HeldTold,
  names: Names,
  declaredDays: ReDeclared,
  { label, unrecorded }: { readonly label: string; readonly unrecorded: string },
): AsOfLine => {
  const { isRecorded, byTexts, actTypes, onDeclaration } = held;
  const concluded = byTexts ? asOfFr.held(held.with.map(names.person)) : asOfFr.no;
  return {
    label,
    mark: isRecorded ? (byTexts ? "met" : "unmet") : "not-applicable",
    verdict: isRecorded ? concluded : unrecorded,
    notes: [
      ...(actTypes.byTexts.length === 0 ? [] : [asOfFr.actTypes(actTypes.byTexts)]),
      ...(onDeclaration ? [asOfFr.onDeclaration(declaredDays(held))] : []),
    ],
    asides: unsaidOf(held),
    lacks: [
      ...lacksBy("texts", held.missingByTexts, names),
      ...lacksBy("ars-practice", held.missingByArsPractice, names),
      ...lacksBy("internal", held.missingByInternalRules, names),
    ],
    internalHeld: byTexts && held.missingByInternalRules.length === 0,
    evidence: held.evidence,
  };
};

const conclusion = ({ isRecorded, byTexts, actTypes }: HeldTold): string =>
  [isRecorded, byTexts, ...actTypes.byTexts].join();

/** Whether a line written since changes what is concluded. */
export const hasChangedSince = ({ heldAsKnownThen, heldAsKnownToday }: Told): boolean =>
  conclusion(heldAsKnownThen) !== conclusion(heldAsKnownToday);

/**
 * Three lines about one delegate, never merged: in exercise, conditions held as known then, as known today.
 * `declaredDays`: on which days the reprises that some evidence cites were declared (j24).
 */
export const asOfLines = (
  told: Told,
  names: Names,
  declaredDays: ReDeclared,
): readonly [practice: AsOfLine, knownThen: AsOfLine, knownToday: AsOfLine] => [
  practiceLine(told),
  heldLine(told.heldAsKnownThen, names, declaredDays, {
    label: asOfFr.lines.knownThen,
    unrecorded: asOfFr.unrecordedThen,
  }),
  heldLine(told.heldAsKnownToday, names, declaredDays, {
    label: asOfFr.lines.knownToday,
    unrecorded: asOfFr.unrecordedToday,
  }),
];
