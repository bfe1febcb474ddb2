import type { TeamLine } from "@coopilote/contract/structure/answers.ts";
import { TEAMS } from "./homeFr.ts";
import { whoIs } from "./homeModel.ts";
import { tasksAmong, type Waited } from "./waitingModel.ts";

/** What blocks a team, and whose turn it is, in the order of the findings. */
export interface Blocked {
  readonly what: ReadonlyArray<string>;
  readonly turns: ReadonlyArray<string>;
}

/** What planned sessions complete blocks still, and is nobody's turn. */
export const blockedIn = (waited: Waited, team: string): Blocked => {
  const all = tasksAmong(waited, (one) => one.team === team).flatMap(({ tasks }) => tasks);
  const toDo = waited.waiting.toDo.filter((one) => one.team === team && one.completed === null);
  const isMine = toDo.some((one) => one.isMine);
  const others = all
    .filter(({ finding }) => toDo.some((one) => one.finding === finding && !one.isMine))
    .map((task) => whoIs(task, waited));
  return {
    what: all.map(({ what }) => what),
    turns: [...new Set([...(isMine ? [TEAMS.you] : []), ...others])],
  };
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
