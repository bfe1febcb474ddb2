import { either } from "../journal/registerPhrases.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Finding } from "../protocols/Finding.ts";
import { decisive } from "./decisive.ts";
import { findingWords } from "./fr.ts";
import { titledFr } from "./missingFr.ts";
import type { Names } from "./Names.ts";

/** What does not hold and about whom, why, and whose turn it is. `finding`: the first of those that say it. */
type HaltedWords = {
  readonly finding: Finding;
  readonly what: string;
  readonly why: string;
  readonly whose: string;
};

/** Of whom a finding tells, where it is not of the delegate alone. */
const besideThem = ({ subject }: Finding, delegate: PersonId): PersonId | undefined => {
  if (subject.kind === "binome") return subject.delegant;
  return subject.kind === "member" && subject.person !== delegate ? subject.person : undefined;
};

/** More delegants than this are not named: any of them would do. */
const NAMED = 3;

const anyOfThem = (people: ReadonlyArray<string>, toDelegate: boolean): string => {
  if (people.length <= NAMED) return either(people);
  return toDelegate ? "l’un de vos délégants" : "l’un de ses délégants";
};

/** Those who lack the same stand together where each would be named. */
const together = (people: ReadonlyArray<PersonId>, names: Names, all: string): Names => ({
  ...names,
  person: (person) => (people.some((one) => one === person) ? all : names.person(person)),
});

const haltedOf = (
  alike: readonly [Finding, ...ReadonlyArray<Finding>],
  names: Names,
  delegate: PersonId,
  toDelegate: boolean,
): HaltedWords => {
  const [finding] = alike;
  const beside = alike.flatMap((one) => besideThem(one, delegate) ?? []);
  const all = anyOfThem(
    beside.map((person) => names.person(person)),
    toDelegate,
  );
  const { why, whose } = findingWords(finding, together(beside, names, all));
  const title = titledFr(finding, names);
  const { turnOf } = decisive(finding);
  const isTheirs = toDelegate && turnOf.who === "person" && turnOf.person === delegate;
  return {
    finding,
    what: beside.length === 0 ? title : `${title}, ${all}`,
    why,
    whose: isTheirs ? "C’est à vous." : whose,
  };
};

/** What lacks the same to several delegants is said once: one of them is enough to a delegate. */
const alikeIn = (
  findings: ReadonlyArray<Finding>,
  delegate: PersonId,
): ReadonlyArray<readonly [Finding, ...ReadonlyArray<Finding>]> => {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { requirement, actType, missing, subject } = finding;
    const whose = besideThem(finding, delegate) === undefined ? subject : subject.kind;
    const key = JSON.stringify([requirement, actType, missing, whose]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
};

/**
 * What stops a delegate, as states and never as things to do: most often they are for someone else to do.
 * `toDelegate`: whether they are the ones who read it.
 */
export const haltedFr = (
  findings: ReadonlyArray<Finding>,
  names: Names,
  delegate: PersonId,
  toDelegate: boolean,
): ReadonlyArray<HaltedWords> =>
  alikeIn(findings, delegate).map((alike) => haltedOf(alike, names, delegate, toDelegate));

/** What a delegate lacks to practise, each once: their own first, then what is of another with the name. */
export const lackingFr = (
  findings: ReadonlyArray<Finding>,
  names: Names,
  delegate: PersonId,
): ReadonlyArray<string> => {
  const own = findings.filter((finding) => besideThem(finding, delegate) === undefined);
  const others = findings.filter((finding) => !own.includes(finding));
  return [...new Set(haltedFr([...own, ...others], names, delegate, true).map(({ what }) => what))];
};
