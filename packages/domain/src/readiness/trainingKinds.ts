import type { RepriseLine } from "../activation/facts.ts";
import type { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Measure, Missing } from "../protocols/Finding.ts";
import type { Kind } from "../protocols/Requirement.ts";
import type { Trainers } from "../protocols/Trainers.ts";
import type { Standing } from "./carryOver.ts";
import {
  type Gate,
  type MemberSubject,
  repriseFor,
  turn,
  unknownFigure,
  type Verdict,
} from "./Gate.ts";
import { areTrainersMet, givenBy } from "./givers.ts";
import type { LedgerLine, RefusedReason } from "./HourLedger.ts";
import { daysOf, provenBy } from "./ledger.ts";
import { repriseShown } from "./reprise.ts";

type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

type Asked = Of<"training-minutes"> | Of<"training-sessions">;

const asks = (rule: Asked, line: LedgerLine): boolean =>
  (rule.modules.length === 0 || (line.module !== null && rule.modules.includes(line.module))) &&
  (rule.mode === null || rule.mode === line.mode) &&
  (rule.nature === null || rule.nature === line.nature);

/** Whether a rule is of the whole training, whatever was taught, how and by whom. */
const isOfAll = (rule: Asked): boolean =>
  rule.modules.length === 0 &&
  rule.mode === null &&
  rule.nature === null &&
  rule.trainers === undefined;

const linesFor = (gate: Gate, person: PersonId, rule: Asked): ReadonlyArray<LedgerLine> => {
  const { lines } = gate.ledgerOf(person);
  return isOfAll(rule)
    ? lines
    : givenBy(
        gate,
        lines.filter((line) => asks(rule, line)),
        rule.trainers,
      );
};

/** What a reprise declares of someone's training, and whether it stands under the text in force (j24, j3). */
const declaredBy = (gate: Gate, { person, role }: MemberSubject) => {
  const spoken = repriseFor(gate, person, role);
  if (spoken === undefined) return undefined;
  const { reprise, line } = spoken;
  const deposit = at(gate.workspace.declaration.deposits, reprise.deposit);
  const day = line.trainedTo ?? deposit?.at.day;
  const standing: Standing =
    day === undefined ? "unknown" : gate.carriedOver.since(person, day, "training");
  return { spoken, standing };
};

/** Kept until a text says otherwise; the structure confirms it with the article (j3). */
const toConfirm = {
  part: "texte-anterieur",
  status: "due-soon",
  missing: "training-carry-over-unknown",
  turnOf: turn.delegants,
  nextStep: "interpretText",
  strength: "a-verifier",
} as const;

/**
 * What is counted of some lines, in the unit of a requirement, and what it is called when it lacks.
 * `trainers`: who must have given a part of what counts, where the text names them.
 */
type Counting = {
  readonly unit: Measure["unit"];
  readonly lacking: Missing;
  readonly count: (lines: ReadonlyArray<LedgerLine>) => number;
  readonly declared: (line: RepriseLine) => number;
  readonly trainers: Trainers | undefined;
};

const lackingVerdict = (
  have: number,
  missing: Missing,
  rest: Pick<Verdict, "measure" | "evidence">,
): Verdict => ({
  ...rest,
  status: have > 0 ? "partly" : "unmet",
  missing,
  turnOf: turn.delegants,
  nextStep: missing === "certificate-incomplete" ? "acceptExternalTraining" : "scheduleSession",
});

/** Lines of a ledger by what stands of them: a minute is never refused because the text changed later (j3). */
const linesStanding = (gate: Gate, { person }: MemberSubject, lines: ReadonlyArray<LedgerLine>) => {
  const { version } = gate.judged.version;
  if (lines.every((line) => line.counted === 0 || line.version === version))
    return { kept: lines, countable: lines, hasNew: true, isToRenew: false };
  const standing = ({ version: under }: LedgerLine) =>
    gate.carriedOver.under(person, under, "training");
  const countable = lines.filter((line) => line.counted === 0 || standing(line) !== "renew");
  const hasNew = lines.some((line) => line.counted > 0 && line.version === version);
  return {
    countable,
    kept: countable.filter(
      (line) =>
        line.counted > 0 && (standing(line) === "kept" || (hasNew && standing(line) === "top-up")),
    ),
    hasNew,
    isToRenew: countable.length < lines.length,
    isToTopUp: !hasNew && countable.some((line) => line.counted > 0 && standing(line) === "top-up"),
  };
};

/** Training of someone counted against what is asked, as recorded, else as declared in a reprise. */
const trainingVerdict = (
  gate: Gate,
  subject: MemberSubject,
  lines: ReadonlyArray<LedgerLine>,
  { unit, lacking, count, declared: declaredIn, trainers }: Counting,
  need: number | undefined,
): Verdict => {
  const standing = linesStanding(gate, subject, lines);
  const recorded = count(standing.countable);
  const reprise = declaredBy(gate, subject);
  const declared =
    reprise === undefined || reprise.standing === "renew" ? 0 : declaredIn(reprise.spoken.line);
  const have = Math.max(recorded, declared);
  const measure = { have, need: need ?? null, unit };
  if (need === undefined) return { ...unknownFigure, measure };
  const evidence =
    standing.countable.length === gate.ledgerOf(subject.person).lines.length
      ? gate.hoursProvenBy(subject.person)
      : provenBy(standing.countable);
  if (recorded >= need && !areTrainersMet(gate, standing.countable, trainers))
    return lackingVerdict(have, "trainer-missing", { measure, evidence });
  if (recorded >= need) {
    const met: Verdict = { status: "met", measure, evidence };
    if (count(standing.kept) >= need) return met;
    return standing.isToTopUp === true
      ? lackingVerdict(have, "training-to-top-up", { measure, evidence })
      : { ...met, remarks: [{ ...toConfirm, measure, evidence }] };
  }
  if (declared >= need && reprise !== undefined) {
    const { proof, evidence: shown } = repriseShown(
      gate.workspace,
      reprise.spoken,
      "training",
      gate.on,
    );
    return { status: "met", measure, proof, evidence: shown };
  }
  if (standing.isToRenew) return lackingVerdict(have, "training-to-renew", { measure, evidence });
  const { incomplete } = gate.ledgerOf(subject.person);
  return lackingVerdict(have, incomplete ? "certificate-incomplete" : lacking, {
    measure,
    evidence,
  });
};

const minutesOf = (lines: ReadonlyArray<LedgerLine>): number =>
  lines.reduce((total, { counted }) => total + counted, 0);

/** Minutes counted on some lines, a mode counting no more than its cap. */
const minutesUnder =
  (caps: NonNullable<Of<"training-minutes">["caps"]>) =>
  (lines: ReadonlyArray<LedgerLine>): number => {
    const given = Map.groupBy(lines, ({ mode }) => mode);
    return [...given].reduce((total, [mode, some]) => {
      const cap = caps.find((known) => known.mode === mode)?.minutes;
      return total + Math.min(minutesOf(some), cap ?? Infinity);
    }, 0);
  };

/** Hours received of some modules, a mode, a nature or some trainers, as the ledger counts them. */
export const minutesVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Of<"training-minutes">,
  need: number | undefined,
): Verdict => {
  const counting: Counting = {
    unit: "minutes",
    lacking: "hours-missing",
    count: rule.caps === undefined ? minutesOf : minutesUnder(rule.caps),
    declared: ({ minutes }) => (isOfAll(rule) ? (minutes ?? 0) : 0),
    trainers: rule.trainers,
  };
  return trainingVerdict(gate, subject, linesFor(gate, subject.person, rule), counting, need);
};

/** Distinct local days on which minutes count. */
export const daysVerdict = (
  gate: Gate,
  subject: MemberSubject,
  need: number | undefined,
): Verdict => {
  const { lines, days } = gate.ledgerOf(subject.person);
  const counting: Counting = {
    unit: "days",
    lacking: "days-missing",
    count: (kept) => (kept === lines ? days.length : daysOf(kept, gate.judged.version).length),
    declared: ({ days: declared }) => declared ?? 0,
    trainers: undefined,
  };
  return trainingVerdict(gate, subject, lines, counting, need);
};

/** What makes one session of a line: the session held, or a day of a certificate; autoformation is none. */
const sessionOf = ({ origin, day }: LedgerLine): string | undefined => {
  switch (origin.kind) {
    case "session":
      return origin.session;
    case "external":
      return day === null ? undefined : `${origin.training}/${day}`;
    case "autoformation":
      return undefined;
  }
};

const sessionsOf = (lines: ReadonlyArray<LedgerLine>): number =>
  new Set(lines.flatMap((line) => (line.counted > 0 ? (sessionOf(line) ?? []) : []))).size;

/** Distinct sessions of which minutes count. */
export const sessionsVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Of<"training-sessions">,
  need: number | undefined,
): Verdict => {
  const counting: Counting = {
    unit: "sessions",
    lacking: "sessions-missing",
    count: sessionsOf,
    declared: () => 0,
    trainers: rule.trainers,
  };
  return trainingVerdict(gate, subject, linesFor(gate, subject.person, rule), counting, need);
};

/** Reasons that leave a module followed to its end, though its minutes do not count. */
const followedAnyway: ReadonlySet<RefusedReason> = new Set<RefusedReason>([
  "already-counted",
  "cap-unknown",
  "over-cap",
  "longer-than-elapsed",
]);

const isFollowed = ({ refused }: LedgerLine): boolean =>
  refused.every(({ reason }) => followedAnyway.has(reason));

/** Each module followed to its end, however long it is. */
export const completionVerdict = (
  gate: Gate,
  { person }: MemberSubject,
  { modules, trainers }: Of<"training-completion">,
): Verdict => {
  const lines = givenBy(gate, gate.ledgerOf(person).lines, trainers).filter(
    (line) =>
      line.module !== null &&
      modules.includes(line.module) &&
      isFollowed(line) &&
      gate.carriedOver.under(person, line.version, "training") !== "renew",
  );
  const have = new Set(lines.map(({ module }) => module)).size;
  const measure = { have, need: modules.length, unit: "modules" as const };
  const evidence = [...new Set(lines.flatMap((line) => line.evidence))];
  return have >= modules.length
    ? { status: "met", measure, evidence }
    : lackingVerdict(have, "modules-missing", { measure, evidence });
};
