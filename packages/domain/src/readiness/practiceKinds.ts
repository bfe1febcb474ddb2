import type { SupervisedPractice } from "../assessment/Assessment.ts";
import { recall } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import { isBy } from "../kernel/time.ts";
import type { Measure, Missing } from "../protocols/Finding.ts";
import type { Kind } from "../protocols/Requirement.ts";
import { type Gate, type MemberSubject, turn, unknownFigure, type Verdict } from "./Gate.ts";

type Rule = Extract<Kind, { readonly kind: "supervised-practice" }>;

const doneBy = (
  gate: Gate,
  { person }: MemberSubject,
  { act: first, otherActs = [], part }: Rule,
): ReadonlyArray<SupervisedPractice> =>
  [...recall(at(gate.workspace.assessment.practices, person))].filter(
    (done) =>
      done.protocol === gate.judged.version.protocol &&
      (done.act === first || otherActs.includes(done.act)) &&
      done.part === part &&
      isBy(done.on, gate.on),
  );

const total = (
  done: ReadonlyArray<SupervisedPractice>,
  of: (one: SupervisedPractice) => number | null,
): number => done.reduce((sum, one) => sum + (of(one) ?? 0), 0);

type Facet = { readonly measure: Measure & { readonly need: number }; readonly missing: Missing };

/** What a rule counts: acts, then successes among them, then the time they took. */
const facets = (
  done: ReadonlyArray<SupervisedPractice>,
  { successes, minutes }: Rule,
  need: number,
): ReadonlyArray<Facet> => {
  const acts = total(done, ({ count }) => count);
  return [
    { measure: { have: acts, need, unit: "acts" }, missing: "acts-missing" },
    ...(successes === undefined
      ? []
      : [
          {
            measure: {
              have: total(done, (one) => one.successes),
              need: successes,
              unit: "successes" as const,
            },
            missing: "successes-missing" as const,
          },
        ]),
    ...(minutes === undefined
      ? []
      : [
          {
            measure: {
              have: total(done, (one) => one.minutes),
              need: minutes,
              unit: "minutes" as const,
            },
            missing: "supervised-time-missing" as const,
          },
        ]),
  ];
};

/** Acts observed, supervised or done in presence, their successes and their time: counted, never described. */
export const supervisedVerdict = (
  gate: Gate,
  subject: MemberSubject,
  rule: Rule,
  need: number | undefined,
): Verdict => {
  const done = doneBy(gate, subject, rule);
  const evidence = done.map(({ entry }) => entry);
  if (need === undefined)
    return {
      ...unknownFigure,
      measure: { have: total(done, ({ count }) => count), need: null, unit: "acts" },
      evidence,
    };
  const counted = facets(done, rule, need);
  const asked = counted.filter(({ measure }) => measure.need > 0);
  const short = counted.find(({ measure }) => measure.have < measure.need);
  const shown = short ?? asked[0] ?? counted[0];
  if (short === undefined)
    return { status: "met", evidence, ...(shown === undefined ? {} : { measure: shown.measure }) };
  return {
    status: done.length > 0 ? "partly" : "unmet",
    measure: short.measure,
    evidence,
    missing: short.missing,
    turnOf: turn.delegants,
    nextStep: "recordSupervisedPractice",
  };
};
