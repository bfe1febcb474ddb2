import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive } from "@coopilote/domain/readiness/fr.ts";
import type { Asked, Gesture } from "../teams/gestures.ts";
import { listInWords, sentence } from "../ui/typography.ts";
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

/** Findings that one gesture answers. */
export interface Together {
  readonly finding: Finding;
  readonly requirements: ReadonlyArray<string>;
}

/** What is owed, once for each gesture: an engagement carries the insurance with it (j28). */
export const byGesture = (findings: ReadonlyArray<Finding>): ReadonlyArray<Together> => {
  const groups = new Map<string, Together>();
  for (const finding of findings) {
    const { nextStep } = decisive(finding);
    const key = nextStep ?? finding.requirement;
    const known = groups.get(key);
    groups.set(key, {
      finding: known?.finding ?? finding,
      requirements: [...(known?.requirements ?? []), finding.requirement],
    });
  }
  return [...groups.values()];
};

/** « Engagement et assurance » */
export const titleOf = (titles: ReadonlyArray<string>): string =>
  sentence(
    listInWords(
      titles.map((title) => title.slice(0, 1).toLocaleLowerCase("fr-FR") + title.slice(1)),
    ),
  );

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
