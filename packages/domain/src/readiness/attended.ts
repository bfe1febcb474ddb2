import { newestFirst } from "../kernel/History.ts";
import type { PersonId } from "../kernel/ids.ts";
import { atIds } from "../kernel/maps.ts";
import { type Span, within, without } from "../kernel/spans.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { Segment } from "../training/facts.ts";
import {
  type AttendanceSignature,
  presenceIn,
  type PresenceStatement,
  type TrainingSession,
} from "../training/TrainingSession.ts";

type Of = { readonly person: PersonId; readonly on: LocalInstant };
type Part = { readonly session: TrainingSession; readonly segment: Segment };

/** What someone did of a segment: their signatures by then, those that stand, what was stated of their presence. */
export type Attended = {
  readonly signatures: ReadonlyArray<AttendanceSignature>;
  readonly standing: ReadonlyArray<AttendanceSignature>;
  readonly stated: PresenceStatement | undefined;
};

/** A signature given late stands once a formateur has countersigned it; one that stood still does (j23). */
const isStanding = ({ late, countersigned }: AttendanceSignature, on: LocalInstant): boolean =>
  late === null || (countersigned !== undefined && isBy(countersigned.signature.at, on));

export const attendedBy = (
  { person, on }: Of,
  { session, segment: { sequence } }: Part,
): Attended => {
  const signatures = newestFirst(atIds(session.signatures, sequence, person)).filter(
    ({ signature }) => isBy(signature.at, on),
  );
  return {
    signatures,
    standing: signatures.filter((signature) => isStanding(signature, on)),
    stated: presenceIn(session, sequence, person),
  };
};

/** When someone was there, of a segment: what was stated of them, all of it by default (j22). */
export const thereIn = ({ stated }: Attended, whole: Span): ReadonlyArray<Span> => {
  if (stated?.presence.kind === "absent") return [];
  return stated?.presence.kind === "partial"
    ? within([whole], { from: stated.presence.arrived.at, to: stated.presence.left.at })
    : [whole];
};

/** What someone signed for and still stands, of the time they were there. */
export const signedSpans = (
  standing: ReadonlyArray<AttendanceSignature>,
  there: ReadonlyArray<Span>,
): ReadonlyArray<Span> => {
  const signed: Array<Span> = [];
  for (const { from, to } of standing)
    signed.push(...signed.reduce(without, within(there, { from: from.at, to: to.at })));
  return signed;
};
