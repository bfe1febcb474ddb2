import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive, findingWords } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { namesIn } from "../readiness/names.ts";
import type { Place } from "../teams/nextStep.ts";
import { listInWords } from "../ui/typography.ts";
import { YOURS } from "./homeFr.ts";

type NextAction = HomeView["toDo"][number];

/** One thing to do, for one or for several people at once. */
export interface Task {
  readonly finding: Finding;
  readonly what: string;
  readonly why: string;
  readonly place: Place;
}

/** What a team waits for. */
export interface TeamTasks {
  readonly team: string;
  readonly title: string;
  readonly tasks: ReadonlyArray<Task>;
}

/** Things that one sentence can say of several people. */
const likeness = ({ finding }: NextAction): string => {
  const leaf = decisive(finding);
  const { subject, turnOf } = leaf;
  const own = turnOf.who === "person" && "person" in subject && turnOf.person === subject.person;
  const whose = own ? "each" : turnOf.who === "person" ? turnOf.person : turnOf.who;
  const who = subject.kind === "binome" ? `${subject.delegant}${subject.delegate}` : subject.kind;
  return [finding.requirement, leaf.missing, leaf.nextStep, whose, who].join("|");
};

const inGroups = <One>(
  ones: ReadonlyArray<One>,
  keyOf: (one: One) => string,
): ReadonlyArray<readonly [One, ...ReadonlyArray<One>]> => {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of ones) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

const personOf = ({ subject }: Finding): string | undefined =>
  subject.kind === "member" ? subject.person : undefined;

/** The names of a group stand where that of its first person would. */
const together = (group: ReadonlyArray<NextAction>, names: Names): Names => {
  const people = group.flatMap(({ finding }) => personOf(finding) ?? []);
  const all = listInWords([...new Set(people)].map((person) => names.person(person)));
  return {
    ...names,
    person: (person) => (people.includes(person) ? all : names.person(person)),
  };
};

/** « Signer votre engagement », where the person who looks is alone concerned and it is their turn. */
const yours = (finding: Finding, me: string): string | undefined => {
  const { subject, turnOf, missing } = decisive(finding);
  const isAboutMe =
    (subject.kind === "member" && subject.person === me) ||
    (subject.kind === "binome" && subject.delegant === me);
  const isMine = turnOf.who === "person" && turnOf.person === me;
  return isAboutMe && isMine && missing !== null ? YOURS[missing] : undefined;
};

const taskOf = (
  [first, ...others]: readonly [NextAction, ...ReadonlyArray<NextAction>],
  names: Names,
  place: Place,
): Task => {
  const { what, why, whose } = findingWords(
    first.finding,
    others.length === 0 ? names : together([first, ...others], names),
  );
  const said = first.isMine ? why : `${why} ${whose}`;
  const own = others.length === 0 ? yours(first.finding, place.me.person) : undefined;
  return { finding: first.finding, what: own ?? what, why: said.trim(), place };
};

/** What is to be done, by team; `mine` or someone else's. */
export const tasksOf = (view: HomeView, mine: boolean): ReadonlyArray<TeamTasks> =>
  view.teams.flatMap(({ team, shortTitle, myRole }) => {
    const cards = view.requirements.find((one) => one.team === team)?.cards ?? [];
    const names = namesIn({ people: view.people, requirements: cards });
    const me = { person: view.me.person, manages: view.me.manages, role: myRole };
    const place = { structure: view.structure.structure, team, me };
    const own = view.toDo.filter((one) => one.team === team && one.isMine === mine);
    const tasks = inGroups(own, likeness).map((group) => taskOf(group, names, place));
    return tasks.length === 0 ? [] : [{ team, title: shortTitle, tasks }];
  });

export const countOf = (teams: ReadonlyArray<TeamTasks>): number =>
  teams.reduce((count, { tasks }) => count + tasks.length, 0);

/** Teams for which nothing is missing and whose mise en œuvre is still to be decided, by someone such as who looks. */
export const toStart = ({ teams, me }: HomeView): HomeView["teams"] =>
  teams.filter(
    ({ missing, since, myRole }) =>
      missing === 0 &&
      since === null &&
      (me.manages || myRole !== null || me.functions.includes("legal-head")),
  );
