import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { turnsOf } from "@coopilote/domain/readiness/decisive.ts";
import { lackingFr } from "@coopilote/domain/readiness/haltedFr.ts";
import { namesIn } from "../readiness/names.ts";
import { LEARNED } from "../teams/chooseFr.ts";
import type { Mark } from "../ui/Mark.ts";
import { NBSP, spaced } from "../ui/typography.ts";
import { either, PRACTICE, WHO } from "./homeFr.ts";
import { inGroups, personOf, type Task, tasksAmong, type Waited } from "./waitingModel.ts";

/** What waits for whoever looks, as the home tells it. */
export const waitedAtHome = ({ structure, today, me, people, waiting }: HomeView): Waited => ({
  structure: structure.structure,
  today,
  me: { person: me.person, manages: me.manages },
  people,
  waiting,
});

/** What someone else is to do, by who that is, in the order of the findings. */
export interface PersonTasks {
  readonly who: string;
  readonly tasks: ReadonlyArray<Task & { readonly title: string }>;
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

export const othersOf = (waited: Waited): ReadonlyArray<PersonTasks> => {
  const all = tasksAmong(waited, ({ isMine, completed }) => !isMine && completed === null).flatMap(
    ({ title, tasks }) => tasks.map((task) => ({ ...task, title })),
  );
  return inGroups(all, (task) => whoIs(task, waited)).map((tasks) => ({
    who: whoIs(tasks[0], waited),
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

export const inTrainingOf = ({ waiting, people }: Waited): ReadonlyArray<InTraining> =>
  waiting.teams.flatMap(({ team, shortTitle }) => {
    const own = waiting.toDo.flatMap(({ team: of, finding, completed }) => {
      const person = personOf(finding);
      return of === team && completed !== null && person !== undefined
        ? [{ person, completed }]
        : [];
    });
    return inGroups(own, ({ completed }) => completed).map((group) => ({
      team,
      title: shortTitle,
      people: [...new Set(group.map(({ person }) => person))].map(
        (person) => people.find((one) => one.person === person)?.name ?? WHO.nobody,
      ),
      day: group[0].completed,
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
