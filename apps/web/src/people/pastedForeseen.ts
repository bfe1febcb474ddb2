import type { ForeseenPeople } from "@coopilote/contract/people/answers.ts";
import { DOUBT } from "./pasteFr.ts";
import type { PastedLine } from "./pastedLines.ts";
import type { Outcomes } from "./pasting.ts";
import { personBody } from "./personDraft.ts";

/** What the server says of a line before it is sent. */
export type ForeseenLine = ForeseenPeople["lines"][number];

/** The server reads as many at a time; those that follow, once the first are added. */
const MOST = 400;

/** What is asked of the server: the lines that can be read and are not added yet, and what it knew when asked. */
export interface Thought {
  readonly version: number;
  readonly team: string;
  readonly lines: ReadonlyArray<Pick<PastedLine, "key" | "draft" | "role">>;
}

export const thoughtIn = (
  lines: ReadonlyArray<PastedLine>,
  outcomes: Outcomes,
  team: string,
  version: number,
): Thought | undefined => {
  const asked = lines
    .filter(({ key, wrong }) => wrong.length === 0 && outcomes[key]?.state !== "added")
    .slice(0, MOST)
    .map(({ key, draft, role }) => ({ key, draft, role }));
  return asked.length === 0 ? undefined : { version, team, lines: asked };
};

/** The list as it is asked of the server, under ids drawn for the occasion. */
export const bodyOf = ({ team, lines }: Thought, newId: () => string) => ({
  team: team === "" ? null : team,
  lines: lines.map(({ draft, role }) => ({
    person: personBody(draft, { person: newId(), affiliation: newId(), exercise: newId() }),
    role: role ?? null,
  })),
});

/** What the server says of each line, by its key. */
export const saidOf = (
  { lines }: Thought,
  said: ForeseenPeople,
): ReadonlyMap<string, ForeseenLine> =>
  new Map(
    lines.flatMap(({ key }, index) => {
      const line = said.lines[index];
      return line === undefined ? [] : [[key, line] as const];
    }),
  );

/** A line with what the server says of it; `own`: whom it adds, who is not someone else with their number. */
export const withForeseen = (
  line: PastedLine,
  foreseen: ForeseenLine | undefined,
  own: string | undefined,
): PastedLine => {
  if (foreseen === undefined) return line;
  const { wrong, unproposed, holder } = foreseen;
  const isHeld = holder !== null && holder.person !== own;
  return {
    ...line,
    wrong: [...line.wrong, ...wrong],
    doubts: [
      ...(isHeld ? [DOUBT.sameNumber(holder.name)] : []),
      ...(unproposed === null ? [] : [DOUBT.unproposed(unproposed)]),
      ...line.doubts,
    ],
    isTwice: line.isTwice || isHeld,
  };
};
