import { Schema } from "effect";
import { isBefore, type LocalInstant } from "../kernel/time.ts";

/** What a participant signs: that they were there, or, before it ends, that they are; and by the session's code. */
export const AttendanceSentence = Schema.Literals([
  "presence.1",
  "presence-under-way.1",
  "presence-by-code.1",
  "presence-by-code-under-way.1",
]);
export type AttendanceSentence = typeof AttendanceSentence.Type;

const byCode: Readonly<Record<AttendanceSentence, AttendanceSentence>> = {
  "presence.1": "presence-by-code.1",
  "presence-under-way.1": "presence-by-code-under-way.1",
  "presence-by-code.1": "presence-by-code.1",
  "presence-by-code-under-way.1": "presence-by-code-under-way.1",
};

/** The same words, said by someone who gave the code shown in the room (ADR 0011). */
export const sayingCode = (sentence: AttendanceSentence): AttendanceSentence => byCode[sentence];

/** Whether the words that someone signed say that they gave the code. */
export const saysCode = (sentence: string): boolean =>
  Object.values<string>(byCode).includes(sentence);

/** What a formateur signs: that they led it, or, before it ends, that they are leading it. */
export const LedSentence = Schema.Literals(["segments-led.1", "segments-led-under-way.1"]);
export type LedSentence = typeof LedSentence.Type;

type Ending = { readonly to: LocalInstant };

/** Nobody attests to what has not happened yet. */
export const attendanceSentence = ({ to }: Ending, now: LocalInstant): AttendanceSentence =>
  isBefore(now, to) ? "presence-under-way.1" : "presence.1";

export const ledSentence = (segments: ReadonlyArray<Ending>, now: LocalInstant): LedSentence =>
  segments.some(({ to }) => isBefore(now, to)) ? "segments-led-under-way.1" : "segments-led.1";
