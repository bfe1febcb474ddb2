import type { Assessment } from "../assessment/Assessment.ts";
import { recall } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import { addDays, addMonths, isBy } from "../kernel/time.ts";
import type { Kind } from "../protocols/Requirement.ts";
import { firstDayOf } from "./afterStart.ts";
import { fitsFormateur } from "./formateurs.ts";
import { type Gate, type MemberSubject, turn, unknownFigure, type Verdict } from "./Gate.ts";

type Rule = Extract<Kind, { readonly kind: "assessment" }>;

/** How long between two assessments, whose period it is, and whether being late removes (j14). */
export type Period = {
  readonly months: number;
  readonly isOfTheText: boolean;
  readonly removes: boolean;
};

const noticeDays = 30;

const recordedOf = (gate: Gate, { person }: MemberSubject, rule: Rule): ReadonlyArray<Assessment> =>
  [...recall(at(gate.workspace.assessment.assessmentsOf, person))]
    .flatMap((id) => at(gate.workspace.assessment.assessments, id) ?? [])
    .filter(
      ({ form, protocol, on, voided }) =>
        form === rule.form &&
        protocol === gate.judged.version.protocol &&
        voided === undefined &&
        isBy(on, gate.on),
    )
    .toSorted((a, b) => b.on.at - a.on.at);

/** Validated by someone the rule names, and by a score that reaches its own threshold where it has one. */
const isPassed = (
  { workspace }: Gate,
  { threshold, by }: Rule,
  { outcome, score, assessor, on }: Assessment,
): boolean =>
  outcome === "validated" &&
  (threshold === null || (score !== null && score >= threshold)) &&
  (by === undefined || fitsFormateur(workspace, by, { kind: "person", person: assessor }, on.day));

const toRecord = { turnOf: turn.delegants, nextStep: "recordAssessment" } as const;

/** So many validated assessments, the last of them not to be taken again. */
export const assessmentVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Rule,
  need: number | undefined,
): Verdict => {
  const recorded = recordedOf(gate, subject, rule);
  const validated = recorded.filter((assessment) => isPassed(gate, rule, assessment));
  const evidence = validated.map(({ entry }) => entry);
  const measure = { have: validated.length, need: need ?? null, unit: "times" as const };
  if (need === undefined) return { ...unknownFigure, measure };
  const seen = validated.reduce((total, { consultations }) => total + (consultations ?? 0), 0);
  const onAll = rule.consultations ?? 0;
  if (validated.length >= need && seen < onAll)
    return {
      status: "partly",
      measure: { have: seen, need: onAll, unit: "consultations" },
      evidence,
      missing: "consultations-missing",
      ...toRecord,
    };
  if (validated.length >= need) return { status: "met", measure, evidence };
  return {
    status: validated.length > 0 ? "partly" : "unmet",
    measure,
    evidence,
    missing: recorded[0]?.outcome === "to-retake" ? "assessment-to-retake" : "assessment-missing",
    ...toRecord,
  };
};

/** Due one period after the first day of practice, then after each validated one; late by an internal period removes nobody (j14). */
export const recurringVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Rule,
  period: Period | undefined,
): Verdict => {
  const started = firstDayOf(gate, subject);
  if (started === undefined) return { status: "not-applicable" };
  if (period === undefined)
    return {
      status: "due-soon",
      missing: "period-not-set",
      basis: "structure",
      turnOf: turn.coordinator,
      nextStep: "supplyFigure",
    };
  const recorded = recordedOf(gate, subject, rule);
  const validated = recorded.find((assessment) => isPassed(gate, rule, assessment));
  const from = validated === undefined || validated.on.day < started ? started : validated.on.day;
  const due = addMonths(from, period.months);
  const evidence = validated === undefined ? [] : [validated.entry];
  const known = {
    evidence,
    due,
    ...(period.isOfTheText ? {} : { basis: "structure" as const }),
  };
  const isToRetake =
    recorded[0]?.outcome === "to-retake" && recorded[0].on.at > (validated?.on.at ?? 0);
  if (gate.on.day <= due) {
    if (isToRetake)
      return { ...known, status: "due-soon", missing: "assessment-to-retake", ...toRecord };
    return addDays(due, -noticeDays) <= gate.on.day
      ? { ...known, status: "due-soon", missing: "assessment-late", ...toRecord }
      : { ...known, status: "met" };
  }
  return {
    ...known,
    status: period.isOfTheText || period.removes ? "lapsed" : "overdue",
    missing: isToRetake ? "assessment-to-retake" : "assessment-late",
    ...toRecord,
  };
};
