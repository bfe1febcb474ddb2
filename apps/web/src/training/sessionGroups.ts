import type { SessionState } from "@coopilote/domain/training/refusals.ts";

/** As much of a session as says where it belongs. */
interface Placed {
  readonly from: { readonly at: number };
  readonly to: { readonly at: number };
  readonly state: SessionState;
  readonly flagsToExplain: number;
}

/** Sessions as one looks for them: those going on, those that wait for someone, to come, past. */
export interface SessionGroups<Line> {
  readonly open: ReadonlyArray<Line>;
  readonly toFinish: ReadonlyArray<Line>;
  readonly upcoming: ReadonlyArray<Line>;
  readonly past: ReadonlyArray<Line>;
}

export type Group = keyof SessionGroups<unknown>;

const groupOf = (line: Placed, now: number): Group => {
  const isOver = line.to.at <= now;
  switch (line.state) {
    case "open":
      return isOver ? "toFinish" : "open";
    case "planned":
      return isOver ? "toFinish" : "upcoming";
    case "closed":
      return line.flagsToExplain > 0 ? "toFinish" : "past";
    case "cancelled":
      return "past";
  }
};

/** The next first, then the latest first for what is past. */
export const sessionGroups = <Line extends Placed>(
  sessions: ReadonlyArray<Line>,
  now: { readonly at: number },
): SessionGroups<Line> => {
  const inOrder = sessions.toSorted((a, b) => a.from.at - b.from.at);
  const of = (group: Group) => inOrder.filter((line) => groupOf(line, now.at) === group);
  return {
    open: of("open"),
    toFinish: of("toFinish"),
    upcoming: of("upcoming"),
    past: of("past").toReversed(),
  };
};
