import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { markOf } from "../readiness/marks.ts";
import { gravest, isHeld, type MatrixCell } from "../ui/matrixModel.ts";
import { READY, sum } from "./matrixFr.ts";

/** Whom cells name, and the day they are read. */
export interface Reading {
  readonly names: Names;
  readonly today: string;
}

/** Whether it holds on a reprise alone, with no piece (j24). */
export const isOnDeclaration = (finding: Finding): boolean =>
  finding.proof === "declared" && isHeld(markOf(finding));

/** A measure, since when it holds, or what is missing. */
export const textOf = (finding: Finding, { names, today }: Reading): string => {
  if (isOnDeclaration(finding)) return READY.declared;
  if (finding.measure !== null) {
    const { have, unit, judgedOn } = finding.measure;
    return judgedOn === undefined ? sum(have, unit) : READY.soFar(sum(have, unit));
  }
  if (isHeld(markOf(finding)) && finding.since !== null)
    return READY.since(finding.since.day, today);
  return findingWords(finding, names).cell;
};

type Measured = Finding & { readonly measure: NonNullable<Finding["measure"]> };

const isMeasured = (finding: Finding): finding is Measured => finding.measure !== null;

const marked = (hours: Finding, days: Finding): MatrixCell["mark"] => {
  const marks = [markOf(hours).mark, markOf(days).mark];
  return marks.includes("partly") && !marks.includes("unknown") && !marks.includes("lapsed")
    ? "partly"
    : gravest(marks);
};

/** The hours and the days of a training in one cell: figures to reach are said while they are not reached. */
export const hoursCell = (hours: Finding, days: Finding, reading: Reading): MatrixCell => {
  const mark = marked(hours, days);
  if (!isMeasured(hours) || !isMeasured(days) || isOnDeclaration(hours))
    return { mark, text: textOf(isHeld(markOf(hours)) ? days : hours, reading) };
  const { have, need } = hours.measure;
  const text = isHeld({ mark })
    ? READY.hoursHeld(have, days.measure.have)
    : READY.hours(hours.measure, days.measure);
  return {
    mark,
    text,
    share: need === null ? undefined : Math.min(1, have / need),
    ticks:
      days.measure.need === null ? undefined : { have: days.measure.have, need: days.measure.need },
  };
};
