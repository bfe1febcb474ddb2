import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import type { NextAction } from "@coopilote/contract/structure/Waiting.ts";
import { turnsOf } from "@coopilote/domain/readiness/decisive.ts";
import { lackingFr } from "@coopilote/domain/readiness/haltedFr.ts";
import { namesIn } from "../readiness/names.ts";
import { LEARNED } from "../teams/chooseFr.ts";
import type { Mark } from "../ui/Mark.ts";
import { NBSP, spaced } from "../ui/typography.ts";
import { either, PRACTICE, TEAMS, WHO } from "./homeFr.ts";
import { inGroups, personOf, type Task, tasksAmong, type Waited } from "./waitingModel.ts";

/** What waits for whoever looks, as the home tells it. */
export const waitedAtHome = ({ structure, today, me, people, waiting }: HomeView): Waited => ({
  structure: structure.structure,
  today,
  me: { person: me.person, manages: me.manages },
  people,
  waiting,
});

/** A thing to do with whose turn it is; with several teams it says whose it is. */
export interface OwnedTask extends Task {
  readonly who: string;
}

/** What someone is to do, now or after what comes before, in the order of the findings. */
export interface PersonTasks {
  readonly who: string;
  readonly tasks: ReadonlyArray<OwnedTask>;
}

/** Whose turn a thing is, by their name; of each who could do it otherwise. */
export const whoIs = ({ finding }: Task, { people }: Waited): string =>
  either(
    turnsOf(finding).map((turn) =>
      turn.who === "person"
        ? (people.find(({ person }) => person === turn.person)?.name ?? WHO.nobody)
        : WHO[turn.who],
    ),
  );

/** Things to do among those of every team, each with whose turn it is. */
export const ownedAmong = (
  waited: Waited,
  isAmong: (one: NextAction) => boolean,
): ReadonlyArray<OwnedTask> =>
  tasksAmong(waited, isAmong).flatMap(({ title, tasks }) =>
    tasks.map((task) => ({
      ...task,
      what: waited.waiting.teams.length > 1 ? `${task.what} (${title})` : task.what,
      who: task.isMine ? TEAMS.you : whoIs(task, waited),
    })),
  );

const byPerson = (tasks: ReadonlyArray<OwnedTask>): ReadonlyArray<PersonTasks> =>
  inGroups(tasks, ({ who }) => who).map((own) => ({ who: own[0].who, tasks: own }));

/** What others are to do, each under their name; what can be done now first. */
export const othersOf = (waited: Waited): ReadonlyArray<PersonTasks> =>
  byPerson([
    ...ownedAmong(waited, ({ isMine, moment }) => !isMine && moment.when === "now"),
    ...ownedAmong(waited, ({ isMine, moment }) => !isMine && moment.when === "later"),
  ]);

/** What will be the turn of whoever looks, after what the field puts before. */
export const laterOf = (waited: Waited): ReadonlyArray<OwnedTask> =>
  ownedAmong(waited, ({ isMine, moment }) => isMine && moment.when === "later");

/** Training that sessions already planned will complete, and by when. */
export interface InTraining {
  readonly team: string;
  readonly title: string;
  readonly people: ReadonlyArray<string>;
  readonly day: string;
}

export const inTrainingOf = ({ waiting, people }: Waited): ReadonlyArray<InTraining> =>
  waiting.teams.flatMap(({ team, shortTitle }) => {
    const own = waiting.toDo.flatMap(({ team: of, finding, moment }) => {
      const person = personOf(finding);
      return of === team && moment.when === "planned" && person !== undefined
        ? [{ person, day: moment.day }]
        : [];
    });
    return inGroups(own, ({ day }) => day).map((group) => ({
      team,
      title: shortTitle,
      people: [...new Set(group.map(({ person }) => person))].map(
        (person) => people.find((one) => one.person === person)?.name ?? WHO.nobody,
      ),
      day: group[0].day,
    }));
  });

const whyNot = (
  halted: HomeView["practice"][number]["halted"],
  titles: ReadonlyArray<string>,
): string => {
  if (halted?.why === "suspended") return PRACTICE.suspended;
  if (halted?.why === "stopped") return PRACTICE.stopped;
  return titles.length === 0 ? PRACTICE.toStart : PRACTICE.lacking(titles);
};

/** Whether I may practise in a protocol, and what lacks where I may not. */
export interface Practice {
  readonly team: string;
  readonly mark: Mark;
  readonly what: string;
  readonly why: string;
}

export const practiceOf = (view: HomeView): ReadonlyArray<Practice> =>
  view.practice.map(({ team, practisesSince, halted, lacking }) => {
    const place = view.waiting.teams.find((one) => one.team === team);
    const title = place?.shortTitle ?? "";
    const names = namesIn({ people: view.people, requirements: place?.cards ?? [] });
    if (practisesSince !== null)
      return { team, mark: "met", what: PRACTICE.since(title, practisesSince.day), why: "" };
    const missing = halted?.missing ?? lacking;
    const titles = lackingFr(missing, names, view.me.person);
    return {
      team,
      mark: halted === null ? "waiting" : "lapsed",
      what: halted === null ? PRACTICE.notYet(title) : PRACTICE.halted(title),
      why: whyNot(halted, titles),
    };
  });

/** A text learned lately, and where its changes are read. */
export interface Learned {
  readonly team: string;
  readonly what: string;
  readonly why: string;
}

export const learnedOf = ({ texts, teams }: HomeView): ReadonlyArray<Learned> =>
  texts.map(({ team, how, arrete, at, changes }) => ({
    team,
    what: `${LEARNED.title[how]}${NBSP}: ${teams.find((one) => one.team === team)?.shortTitle ?? ""}`,
    why: `${spaced(LEARNED.said[how](arrete, at.day, changes))}.`,
  }));
