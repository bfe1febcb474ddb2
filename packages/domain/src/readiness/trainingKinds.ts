import type { Kind } from "../protocols/Requirement.ts";
import { type Gate, type MemberSubject, repriseFor, turn, type Verdict } from "./Gate.ts";
import type { LedgerLine } from "./HourLedger.ts";
import { provenBy } from "./ledger.ts";

type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

const asks = (rule: Of<"training-minutes">, line: LedgerLine): boolean =>
  (rule.modules.length === 0 || (line.module !== null && rule.modules.includes(line.module))) &&
  (rule.mode === null || rule.mode === line.mode) &&
  (rule.nature === null || rule.nature === line.nature);

const unknownFigure = {
  status: "unknown",
  missing: "figure-unknown",
  turnOf: turn.delegants,
  nextStep: "supplyFigure",
} as const;

/** Hours received of some modules, a mode or a nature, as the ledger counts them. */
export const minutesVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Of<"training-minutes">,
  need: number | undefined,
): Verdict => {
  const own = gate.ledgerOf(subject.person);
  const isOfAll = rule.modules.length === 0 && rule.mode === null && rule.nature === null;
  const lines = isOfAll ? own.lines : own.lines.filter((line) => asks(rule, line));
  const recorded = lines.reduce((total, { counted }) => total + counted, 0);
  const evidence = isOfAll ? gate.hoursProvenBy(subject.person) : provenBy(lines);
  const reprise = repriseFor(gate, subject.person, subject.role);
  const declared = isOfAll ? (reprise?.line.minutes ?? 0) : 0;
  const have = Math.max(recorded, declared);
  const measure = { have, need: need ?? null, unit: "minutes" as const };
  if (need === undefined) return { ...unknownFigure, measure };
  if (recorded >= need) return { status: "met", measure, evidence };
  if (declared >= need && reprise !== undefined)
    return {
      status: "met",
      measure,
      proof: reprise.line.documents.length > 0 ? "document" : "declared",
      evidence: [reprise.reprise.entry],
    };
  return {
    status: have > 0 ? "partly" : "unmet",
    measure,
    evidence,
    missing: own.incomplete ? "certificate-incomplete" : "hours-missing",
    turnOf: turn.delegants,
    nextStep: own.incomplete ? "acceptExternalTraining" : "scheduleSession",
  };
};

/** Distinct local days on which minutes count. */
export const daysVerdict = (
  gate: Gate,
  subject: MemberSubject,
  need: number | undefined,
): Verdict => {
  const own = gate.ledgerOf(subject.person);
  const reprise = repriseFor(gate, subject.person, subject.role);
  const declared = reprise?.line.days ?? 0;
  const have = Math.max(own.days.length, declared);
  const measure = { have, need: need ?? null, unit: "days" as const };
  if (need === undefined) return { ...unknownFigure, measure };
  const evidence = gate.hoursProvenBy(subject.person);
  if (own.days.length >= need) return { status: "met", measure, evidence };
  if (declared >= need && reprise !== undefined)
    return {
      status: "met",
      measure,
      proof: reprise.line.documents.length > 0 ? "document" : "declared",
      evidence: [reprise.reprise.entry],
    };
  return {
    status: have > 0 ? "partly" : "unmet",
    measure,
    evidence,
    missing: own.incomplete ? "certificate-incomplete" : "days-missing",
    turnOf: turn.delegants,
    nextStep: own.incomplete ? "acceptExternalTraining" : "scheduleSession",
  };
};
