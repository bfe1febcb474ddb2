import type { ScreenOf } from "../server/screens.ts";

type Line = ScreenOf<"sessions">["sessions"][number];

/** Sessions as one looks for them: those going on, those that wait for someone, to come, past. */
export interface SessionGroups {
  readonly open: ReadonlyArray<Line>;
  readonly toFinish: ReadonlyArray<Line>;
  readonly upcoming: ReadonlyArray<Line>;
  readonly past: ReadonlyArray<Line>;
}

type Group = keyof SessionGroups;

const groupOf = (line: Line, now: number): Group => {
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
export const sessionGroups = (
  sessions: ReadonlyArray<Line>,
  now: { readonly at: number },
): SessionGroups => {
  const inOrder = sessions.toSorted((a, b) => a.from.at - b.from.at);
  const of = (group: Group) => inOrder.filter((line) => groupOf(line, now.at) === group);
  return {
    open: of("open"),
    toFinish: of("toFinish"),
    upcoming: of("upcoming"),
    past: of("past").toReversed(),
  };
};
