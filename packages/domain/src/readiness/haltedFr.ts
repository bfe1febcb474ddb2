import type { PersonId } from "../kernel/ids.ts";
import type { Finding } from "../protocols/Finding.ts";
import { decisive } from "./decisive.ts";
import { findingWords } from "./fr.ts";
import { titledFr } from "./missingFr.ts";
import type { Names } from "./Names.ts";

/** What does not hold and about whom, why, and whose turn it is. */
export type HaltedWords = { readonly what: string; readonly why: string; readonly whose: string };

/** Of whom a finding tells, where it is not of the delegate alone. */
const besideThem = ({ subject }: Finding, delegate: PersonId): PersonId | undefined => {
  if (subject.kind === "binome") return subject.delegant;
  return subject.kind === "member" && subject.person !== delegate ? subject.person : undefined;
};

/**
 * What stops a delegate, as a state and never as something to do: most often it is for someone else to do.
 * `toDelegate`: whether they are the ones who read it.
 */
export const haltedFr = (
  finding: Finding,
  names: Names,
  delegate: PersonId,
  toDelegate: boolean,
): HaltedWords => {
  const { why, whose } = findingWords(finding, names);
  const beside = besideThem(finding, delegate);
  const title = titledFr(finding, names);
  const { turnOf } = decisive(finding);
  const isTheirs = toDelegate && turnOf.who === "person" && turnOf.person === delegate;
  return {
    what: beside === undefined ? title : `${title}, ${names.person(beside)}`,
    why,
    whose: isTheirs ? "C’est à vous." : whose,
  };
};

/** What a delegate lacks to practise, each once: their own first, then what is of another with the name. */
export const lackingFr = (
  findings: ReadonlyArray<Finding>,
  names: Names,
  delegate: PersonId,
): ReadonlyArray<string> => {
  const own = findings.filter((finding) => besideThem(finding, delegate) === undefined);
  const others = findings.filter((finding) => !own.includes(finding));
  return [
    ...new Set([...own, ...others].map((finding) => haltedFr(finding, names, delegate, true).what)),
  ];
};
