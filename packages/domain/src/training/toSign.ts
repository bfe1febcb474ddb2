import type { PersonId } from "../kernel/ids.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import { attendanceSentence } from "./saying.ts";
import type { AttendanceSentence } from "./sentences.ts";
import { type Extent, extentIn, isWithin } from "./sheet.ts";
import { type Sequence, signatureIn, type TrainingSession } from "./TrainingSession.ts";

/** A signature given this long after the séquence is not late, in milliseconds, even past midnight. */
export const ordinaryDelay = 30 * 60_000;

/** After closing, or on a later local day (j23). */
export const isLate = (session: TrainingSession, sequence: Sequence, now: LocalInstant): boolean =>
  session.closing !== undefined ||
  (now.day > sequence.to.day && now.at > sequence.to.at + ordinaryDelay);

/** A signature that a participant owes: for which times, from when on, with which words. */
export type ToSign = Extent & {
  readonly begun: boolean;
  readonly late: boolean;
  readonly sentence: AttendanceSentence;
};

/** What a participant would sign of a séquence now; nothing where they were absent or signed for as much (j22, j23). */
export const attendanceToSign = (
  session: TrainingSession,
  sequence: Sequence,
  person: PersonId,
  now: LocalInstant,
): ToSign | undefined => {
  const extent = extentIn(session, sequence, person);
  const before = signatureIn(session, sequence.sequence, person);
  if (extent === undefined || (before !== undefined && isWithin(extent, before))) return undefined;
  return {
    from: extent.from,
    to: extent.to,
    begun: isBy(sequence.from, now),
    late: isLate(session, sequence, now),
    sentence: attendanceSentence(extent, now),
  };
};
