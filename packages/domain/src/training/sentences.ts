import { Schema } from "effect";

/** What a participant signs: that they were there, or, before it ends, that they are; and by the session's code. */
export const AttendanceSentence = Schema.Literals([
  "presence.1",
  "presence-under-way.1",
  "presence-by-code.1",
  "presence-by-code-under-way.1",
]);
export type AttendanceSentence = typeof AttendanceSentence.Type;

/** What a formateur signs: that they led it, or, before it ends, that they are leading it. */
export const LedSentence = Schema.Literals(["segments-led.1", "segments-led-under-way.1"]);
export type LedSentence = typeof LedSentence.Type;
