import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive } from "@coopilote/domain/readiness/fr.ts";
import type { Asked, Gesture } from "../teams/gestures.ts";
import type { Way } from "../teams/nextStep.ts";

/** What waits for me, and what waits for someone else. */
export const turnsOf = (
  owed: ReadonlyArray<Finding>,
  me: string,
): { readonly mine: ReadonlyArray<Finding>; readonly others: ReadonlyArray<Finding> } => {
  const isMine = (finding: Finding): boolean => {
    const { turnOf } = decisive(finding);
    return turnOf.who === "person" && turnOf.person === me;
  };
  return { mine: owed.filter(isMine), others: owed.filter((finding) => !isMine(finding)) };
};

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
