import type { PersonCard } from "@coopilote/contract/people/PersonCard.ts";
import type { NextAction, Waiting } from "@coopilote/contract/structure/Waiting.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive, turnsOf } from "@coopilote/domain/readiness/decisive.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { namesIn } from "../readiness/names.ts";
import type { Place } from "../teams/nextStep.ts";
import type { Mark } from "../ui/Mark.ts";
import { MINE } from "../mine/mineFr.ts";
import { HOME, LEFT, someInWords, WHO, YOURS } from "./homeFr.ts";

/** What waits for whoever looks, and where: on their home and in their own space alike. */
export interface Waited {
  readonly structure: string;
  readonly today: { readonly day: string };
  readonly me: { readonly person: string; readonly manages: boolean };
  readonly people: ReadonlyArray<PersonCard>;
  readonly waiting: Waiting;
}

/** One thing to do, for one or for several people at once. */
export interface Task {
  readonly finding: Finding;
  readonly what: string;
  readonly why: string;
  readonly moment: NextAction["moment"];
  readonly isMine: boolean;
  /** Whether it keeps the readiest binôme of its team from practice. */
  readonly holdsFirst: boolean;
  readonly place: Place;
}

/** What a team waits for. */
export interface TeamTasks {
  readonly team: string;
  readonly title: string;
  readonly tasks: ReadonlyArray<Task>;
}

/** Things that one sentence can say of several people, or one gesture do: an engagement carries the insurance (j28). */
const likeness = ({ finding, moment, isMine }: NextAction): string => {
  const leaf = decisive(finding);
  const { subject } = leaf;
  const whose = turnsOf(finding)
    .map((turn) => (turn.who === "person" ? turn.person : turn.who))
    .join("|");
  const when = JSON.stringify([moment, isMine]);
  if (leaf.nextStep === "signEngagement") return [leaf.nextStep, whose, when].join("|");
  const who = subject.kind === "binome" ? `${subject.delegant}${subject.delegate}` : subject.kind;
  return [finding.requirement, leaf.missing, leaf.nextStep, whose, who, when].join("|");
};

export const inGroups = <One>(
  ones: ReadonlyArray<One>,
  keyOf: (one: One) => string,
): ReadonlyArray<readonly [One, ...ReadonlyArray<One>]> => {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of ones) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

export const personOf = ({ subject }: Finding): string | undefined =>
  subject.kind === "member" ? subject.person : undefined;

/** The names of a group stand where that of its first person would. */
const together = (group: ReadonlyArray<NextAction>, names: Names): Names => {
  const people = group.flatMap(({ finding }) => personOf(finding) ?? []);
  const all = someInWords([...new Set(people)].map((person) => names.person(person)));
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
  group: readonly [NextAction, ...ReadonlyArray<NextAction>],
  names: Names,
  place: Place,
): Task => {
  const first = group.find(({ finding }) => personOf(finding) !== undefined) ?? group[0];
  const { what, why } = findingWords(
    first.finding,
    group.length === 1 ? names : together(group, names),
  );
  const own = yours(first.finding, place.me.person);
  const { finding, moment, isMine } = first;
  const holdsFirst = group.some((one) => one.holdsFirst);
  return { finding, what: own ?? what, why: why.trim(), moment, isMine, holdsFirst, place };
};

/** Things to do among those of every team, by team. */
export const tasksAmong = (
  { structure, me, people, waiting }: Waited,
  isAmong: (one: NextAction) => boolean,
): ReadonlyArray<TeamTasks> =>
  waiting.teams.flatMap(({ team, shortTitle, myRole, engaged, cards }) => {
    const names = namesIn({ people, requirements: cards });
    const place = { structure, team, me: { ...me, role: myRole, engaged } };
    const own = waiting.toDo.filter((one) => one.team === team && isAmong(one));
    const tasks = inGroups(own, likeness).map((group) => taskOf(group, names, place));
    return tasks.length === 0 ? [] : [{ team, title: shortTitle, tasks }];
  });

/** What is mine to do, by team; what planned sessions will complete asks nothing of anybody. */
export const tasksOf = (waited: Waited): ReadonlyArray<TeamTasks> =>
  tasksAmong(waited, ({ isMine, moment }) => isMine && moment.when === "now");

/** A signature to give or a sheet to open, now. */
export interface Now {
  readonly mark: Mark;
  readonly what: string;
  readonly why: string;
  readonly session: string;
  /** Whether the one thing to do is to open its sheet. */
  readonly isToOpen: boolean;
  readonly act: string;
}

export const nowOf = ({ waiting: { toSign, toLead }, today }: Waited): ReadonlyArray<Now> => [
  ...toSign
    .filter(({ begun, late }) => begun || late)
    .map(({ title, from, to, session, late }) => ({
      mark: "due-soon" as const,
      what: late ? HOME.signLate(title) : HOME.sign(title),
      why: late ? MINE.forgottenWhy(from, to) : MINE.when(from, to, today.day),
      session,
      isToOpen: false,
      act: late ? MINE.signLate : HOME.signAct,
    })),
  ...toLead.map(({ title, from, to, session, state, enrolled, opens }) => ({
    mark: state === "open" ? ("partly" as const) : ("waiting" as const),
    what: title,
    why: MINE.runWhy({ from, to, opens }, enrolled, today.day),
    session,
    isToOpen: state === "planned" && opens === null,
    act: MINE.runAct,
  })),
];

/** A departure from a team, and whether a modification is still to be declared (j34). */
export interface Left {
  readonly team: string;
  readonly mark: Mark;
  readonly what: string;
  readonly why: string;
  readonly isMine: boolean;
}

export const leftOf = ({
  waiting: { departures, teams },
  people,
  today,
}: Waited): ReadonlyArray<Left> =>
  departures.map(({ team, person, role, at, toDeclare, isMine }) => {
    const name = people.find((one) => one.person === person)?.name ?? WHO.nobody;
    const title = teams.find((one) => one.team === team)?.shortTitle ?? "";
    return {
      team,
      mark: toDeclare ? "unmet" : "met",
      what: LEFT.what(name, role, title, at.day, today.day),
      why: toDeclare ? LEFT.toDeclare : LEFT.settled,
      isMine,
    };
  });

/** A request of the ARS that awaits its answer, with its deadline (j30). */
export interface Request {
  readonly request: string;
  readonly team: string;
  readonly what: string;
  readonly why: string;
  readonly due: string | null;
  readonly isMine: boolean;
}

export const requestsAwaited = ({
  waiting: { requests, teams },
  today,
}: Waited): ReadonlyArray<Request> =>
  requests.map(({ request, team, what, due, isMine }) => ({
    request,
    team,
    what: HOME.request(teams.find((one) => one.team === team)?.shortTitle ?? "", what),
    why: `${due === null ? HOME.noDue : HOME.due(due, today.day)} ${HOME.practiceGoesOn}`,
    due,
    isMine,
  }));

/** Those that wait for whoever looks to answer. */
export const requestsOf = (waited: Waited): ReadonlyArray<Request> =>
  requestsAwaited(waited).filter(({ isMine }) => isMine);

export const countOf = (groups: ReadonlyArray<{ readonly tasks: ReadonlyArray<Task> }>): number =>
  groups.reduce((count, { tasks }) => count + tasks.length, 0);

/** Teams for which nothing is missing and whose mise en œuvre is still to be decided, by someone such as who looks. */
export const startsOf = ({ waiting: { toStart, teams } }: Waited): Waiting["teams"] =>
  teams.filter(({ team }) => toStart.includes(team));

/** How many things wait for whoever looks. */
export const countMine = (waited: Waited): number =>
  nowOf(waited).length +
  requestsOf(waited).length +
  countOf(tasksOf(waited)) +
  Math.min(1, waited.waiting.toRead.length) +
  startsOf(waited).length +
  leftOf(waited).filter(({ isMine }) => isMine).length;
