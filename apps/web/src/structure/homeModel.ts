import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { decisive, findingWords } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { namesIn } from "../readiness/names.ts";
import type { Place } from "../teams/nextStep.ts";
import type { Mark } from "../ui/Mark.ts";
import { listInWords } from "../ui/typography.ts";
import { MINE } from "../mine/mineFr.ts";
import { HOME, LEFT, WHO, YOURS } from "./homeFr.ts";

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
  const whose = turnOf.who === "person" ? turnOf.person : turnOf.who;
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
  const { what, why } = findingWords(
    first.finding,
    others.length === 0 ? names : together([first, ...others], names),
  );
  const own = others.length === 0 ? yours(first.finding, place.me.person) : undefined;
  return { finding: first.finding, what: own ?? what, why: why.trim(), place };
};

const tasksAmong = (
  view: HomeView,
  isAmong: (one: NextAction) => boolean,
): ReadonlyArray<TeamTasks> =>
  view.teams.flatMap(({ team, shortTitle, myRole, engaged }) => {
    const cards = view.requirements.find((one) => one.team === team)?.cards ?? [];
    const names = namesIn({ people: view.people, requirements: cards });
    const me = { person: view.me.person, manages: view.me.manages, role: myRole, engaged };
    const place = { structure: view.structure.structure, team, me };
    const own = view.toDo.filter((one) => one.team === team && isAmong(one));
    const tasks = inGroups(own, likeness).map((group) => taskOf(group, names, place));
    return tasks.length === 0 ? [] : [{ team, title: shortTitle, tasks }];
  });

/** What is mine to do, by team; what planned sessions will complete asks nothing of anybody. */
export const tasksOf = (view: HomeView): ReadonlyArray<TeamTasks> =>
  tasksAmong(view, ({ isMine, completed }) => isMine && completed === null);

/** What someone else is to do, by who that is, in the order of the findings. */
export interface PersonTasks {
  readonly who: string;
  readonly tasks: ReadonlyArray<Task & { readonly title: string }>;
}

const whoIs = ({ finding }: Task, { people }: HomeView): string => {
  const { turnOf } = decisive(finding);
  return turnOf.who === "person"
    ? (people.find(({ person }) => person === turnOf.person)?.name ?? WHO.nobody)
    : WHO[turnOf.who];
};

export const othersOf = (view: HomeView): ReadonlyArray<PersonTasks> => {
  const all = tasksAmong(view, ({ isMine, completed }) => !isMine && completed === null).flatMap(
    ({ title, tasks }) => tasks.map((task) => ({ ...task, title })),
  );
  return inGroups(all, (task) => whoIs(task, view)).map((tasks) => ({
    who: whoIs(tasks[0], view),
    tasks,
  }));
};

/** Training that sessions already planned will complete, and by when. */
export interface InTraining {
  readonly team: string;
  readonly title: string;
  readonly people: ReadonlyArray<string>;
  readonly day: string;
}

export const inTrainingOf = (view: HomeView): ReadonlyArray<InTraining> =>
  view.teams.flatMap(({ team, shortTitle }) => {
    const own = view.toDo.flatMap(({ team: of, finding, completed }) => {
      const person = personOf(finding);
      return of === team && completed !== null && person !== undefined
        ? [{ person, completed }]
        : [];
    });
    return inGroups(own, ({ completed }) => completed).map((group) => ({
      team,
      title: shortTitle,
      people: [...new Set(group.map(({ person }) => person))].map(
        (person) => view.people.find((one) => one.person === person)?.name ?? WHO.nobody,
      ),
      day: group[0].completed,
    }));
  });

/** A signature to give or a sheet to open, now. */
export interface Now {
  readonly mark: Mark;
  readonly what: string;
  readonly why: string;
  readonly session: string;
  readonly act: string;
}

export const nowOf = ({ toSign, toLead, today }: HomeView): ReadonlyArray<Now> => [
  ...toSign
    .filter(({ begun, late }) => begun || late)
    .map(({ title, from, to, session, late }) => ({
      mark: "due-soon" as const,
      what: late ? HOME.signLate(title) : HOME.sign(title),
      why: late ? MINE.forgottenWhy(from, to) : MINE.when(from, to, today.day),
      session,
      act: late ? MINE.signLate : HOME.signAct,
    })),
  ...toLead.map(({ title, from, to, session, state, enrolled }) => ({
    mark: state === "open" ? ("partly" as const) : ("waiting" as const),
    what: title,
    why: MINE.runWhy(from, to, enrolled, today.day),
    session,
    act: state === "open" ? MINE.running : MINE.run,
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

export const leftOf = ({ departures, teams, people, today }: HomeView): ReadonlyArray<Left> =>
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

/** A request of the ARS that waits for whoever looks to answer (j30). */
export interface Request {
  readonly request: string;
  readonly team: string;
  readonly what: string;
  readonly why: string;
}

export const requestsOf = ({ requests, teams, today }: HomeView): ReadonlyArray<Request> =>
  requests
    .filter(({ isMine }) => isMine)
    .map(({ request, team, what, due }) => ({
      request,
      team,
      what: HOME.request(teams.find((one) => one.team === team)?.shortTitle ?? "", what),
      why: `${due === null ? HOME.noDue : HOME.due(due, today.day)} ${HOME.practiceGoesOn}`,
    }));

export const countOf = (groups: ReadonlyArray<{ readonly tasks: ReadonlyArray<Task> }>): number =>
  groups.reduce((count, { tasks }) => count + tasks.length, 0);

/** Teams for which nothing is missing and whose mise en œuvre is still to be decided, by someone such as who looks. */
export const toStart = ({ teams, me }: HomeView): HomeView["teams"] =>
  teams.filter(
    ({ missing, since, myRole }) =>
      missing === 0 &&
      since === null &&
      (me.manages || myRole !== null || me.functions.includes("legal-head")),
  );
