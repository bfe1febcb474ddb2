import type { Asked, Gesture } from "../teams/gestures.ts";
import type { Way } from "../teams/nextStep.ts";

const askedHere: ReadonlyArray<Gesture> = [
  "signEngagement",
  "signSwornStatement",
  "withdrawMember",
];

/** Whether « Mon espace » asks it in a dialog of its own; the rest is asked on the team page. */
export const isAskedHere = (way: Way | undefined): boolean =>
  way?.to === "dialog" && askedHere.includes(way.asked.gesture);

export const isAsked = (asked: Asked | undefined, gesture: Gesture): boolean =>
  asked?.gesture === gesture;
