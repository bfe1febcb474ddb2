import type { LocalInstant } from "../kernel/time.ts";
import type { AttendanceSentence, LedSentence } from "./sentences.ts";

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

type Ending = { readonly to: LocalInstant };

/** Nobody attests to what has not happened yet. */
export const attendanceSentence = ({ to }: Ending, now: LocalInstant): AttendanceSentence =>
  now.at < to.at ? "presence-under-way.1" : "presence.1";

export const ledSentence = (segments: ReadonlyArray<Ending>, now: LocalInstant): LedSentence =>
  segments.some(({ to }) => now.at < to.at) ? "segments-led-under-way.1" : "segments-led.1";
