import type { TeamLine } from "@coopilote/contract/structure/answers.ts";
import { TEAMS, within } from "./homeFr.ts";
import { whoIs } from "./homeModel.ts";
import { type Task, tasksAmong, type Waited } from "./waitingModel.ts";

/** What blocks a team, and whose turn it is, in the order of the findings. */
export interface Blocked {
  readonly what: ReadonlyArray<string>;
  readonly turns: ReadonlyArray<string>;
}

/** Oneself first. */
const turnsAmong = (tasks: ReadonlyArray<Task>, waited: Waited): ReadonlyArray<string> => [
  ...(tasks.some(({ isMine }) => isMine) ? [TEAMS.you] : []),
  ...tasks.filter(({ isMine }) => !isMine).map((task) => within(whoIs(task, waited))),
];

/**
 * It is nobody's turn for what planned sessions complete, nor for what comes later: they block all the same. Whoever
 * holds back the first binôme comes before those who hold back themselves alone.
 */
export const blockedIn = (waited: Waited, team: string): Blocked => {
  const all = tasksAmong(waited, (one) => one.team === team).flatMap(({ tasks }) => tasks);
  const now = all.filter(({ moment }) => moment.when === "now");
  const first = now.filter(({ holdsFirst }) => holdsFirst);
  const others = now.filter(({ holdsFirst }) => !holdsFirst);
  return {
    what: all.map(({ what }) => what),
    turns: [...new Set([...turnsAmong(first, waited), ...turnsAmong(others, waited)])],
  };
};

/** Whether someone who is not away waits to practise in a team that does. */
const isAwaited = ({ since, notPractising }: TeamLine): boolean =>
  since !== null && notPractising.length > 0;

/** How many things block; where the team practises, that they hold for those who do. */
export const conditionsIn = (line: TeamLine, { what }: Blocked): string => {
  if (line.since === null) return TEAMS.missing(line.missing, line.isWithheld);
  return line.missing === 0 && (what.length > 0 || isAwaited(line))
    ? TEAMS.someHold
    : TEAMS.toResume(line.missing, line.isWithheld);
};

/** Whose turn it is; nobody's is said only where nothing is withheld from whoever looks. */
export const turnIn = (line: TeamLine, { what, turns }: Blocked): string => {
  if (turns.length > 0) return TEAMS.among(turns);
  const isWithheld = what.length === 0 && (line.missing > 0 || isAwaited(line));
  return isWithheld ? TEAMS.withheld : TEAMS.nobody;
};

/** Where a team stands: the step it is at, or that it practises and what is still to be done beside. */
export const standingOf = ({ step, since, suspendedFrom }: TeamLine): string => {
  if (since === null) return TEAMS.step(step);
  if (suspendedFrom !== null) return TEAMS.halted;
  const rest = step === "practise" ? undefined : TEAMS.beside[step];
  return rest === undefined ? TEAMS.inPractice : `${TEAMS.inPractice}, ${rest}`;
};

/** The day a protocol could start, said of the sessions already planned. */
export const startOf = (line: TeamLine, today: string): string => {
  if (line.since !== null) return TEAMS.practises(line.since.day, today);
  if (line.missing === 0) return TEAMS.start.now;
  if (!line.awaitsTraining) return TEAMS.start.gestures;
  return line.trainedOn === null
    ? TEAMS.start.unplanned
    : TEAMS.start.trained(line.trainedOn, today);
};
