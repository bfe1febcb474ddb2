import type { Begun, MarkDraft } from "./paperDraft.ts";
import { keyOfFormateur } from "./planDraft.ts";
import type { Extent, Moment, SheetSegment } from "./Sheet.ts";
import { type Attended, standingOf } from "./sheetModel.ts";

type Line = Attended & { readonly sequence: string; readonly person: string };
type Formateur = SheetSegment["formateurs"][number]["formateur"];

/** What a sheet tells of who was there and who signed. */
interface Told {
  readonly lines: ReadonlyArray<Line>;
  readonly sequences: ReadonlyArray<Extent & { readonly sequence: string }>;
  readonly segments: ReadonlyArray<{
    readonly segment: string;
    readonly formateurs: ReadonlyArray<{
      readonly formateur: Formateur;
      readonly signed: Moment | null;
    }>;
  }>;
}

const saidHere = (standing: ReturnType<typeof standingOf>): MarkDraft["said"] => {
  if (standing === "absent") return "absent";
  return standing === "signed" || standing === "late" ? "signed" : "";
};

const markHere = (sequence: Extent, line: Line): MarkDraft => {
  const { arrived = sequence.from, left = sequence.to } = line.presence ?? {};
  return {
    said: saidHere(standingOf(sequence, line)),
    isPartial: line.presence?.kind === "partial",
    arrived: { time: arrived.time, which: "" },
    left: { time: left.time, which: "" },
  };
};

/** What was stated and signed on a device of a session, before its paper is typed (j22, j23). */
export const begunOn = ({ lines, segments, sequences }: Told): Begun => {
  const told = lines.flatMap((line) => {
    const sequence = sequences.find((one) => one.sequence === line.sequence);
    return sequence === undefined
      ? []
      : [{ key: `${line.sequence}/${line.person}`, mark: markHere(sequence, line) }];
  });
  return {
    marks: Object.fromEntries(told.map(({ key, mark }) => [key, mark])),
    signed: told.filter(({ mark }) => mark.said === "signed").map(({ key }) => key),
    led: segments.flatMap(({ segment, formateurs }) =>
      formateurs
        .filter(({ signed }) => signed !== null)
        .map(({ formateur }) => `${segment}/${keyOfFormateur(formateur)}`),
    ),
  };
};
