import { describe, expect, it } from "vitest";
import type { Answer } from "../server/Answer.ts";
import { cellsOf } from "./pastedCells.ts";
import { columnsOf } from "./pastedColumns.ts";
import { linesOf } from "./pastedLines.ts";
import { type Ground, isDone, type Outcomes, sendAll } from "./pasting.ts";

const rows = cellsOf(
  "Nom\tPrénom\tRôle\nExemple\tLucie\tdélégante\nFictive\tInès\tdéléguée\nModèle\tHugo\tdélégué",
);
const lines = linesOf(rows, columnsOf(rows, true), true, {
  today: "2026-10-12",
  entities: [],
  affiliation: { as: "later", entity: "", from: "2026-10-12" },
  proposes: true,
  known: [],
  ownOf: () => undefined,
});

const done: Answer<unknown> = { _tag: "Done", value: undefined };
const lost: Answer<unknown> = { _tag: "Fault", cause: "lost", requestId: undefined };
const refused: Answer<unknown> = {
  _tag: "Refusal",
  problem: {
    type: "/problemes/x",
    title: "Qualification inconnue",
    status: 409,
    detail: "",
    members: {},
  },
};

/** A server that answers each sending in its turn, and what it was sent. */
const server = (answerOf: (name: string, turn: number) => Answer<unknown>) => {
  const asked: Array<readonly [string, string]> = [];
  let drawn = 0;
  const ground: Ground = {
    newId: () => `id${(drawn += 1)}`,
    send: (name, _, commandId) => {
      asked.push([name, commandId]);
      return Promise.resolve(answerOf(name, asked.length));
    },
  };
  return { asked, ground };
};

const run = async (ground: Ground, team: string, before: Outcomes = {}) => {
  const outcomes: Record<string, Outcomes[string]> = { ...before };
  await sendAll(lines, team, before, ground, (key, outcome) => {
    outcomes[key] = outcome;
  });
  return { outcomes, states: lines.map(({ key }) => outcomes[key]?.state) };
};

describe("the lines of a list", () => {
  it("are each added, then proposed in the team", async () => {
    const { asked, ground } = server(() => done);
    expect((await run(ground, "t")).states).toEqual(["added", "added", "added"]);
    expect(asked.map(([name]) => name)).toEqual([
      "addPerson",
      "proposeMember",
      "addPerson",
      "proposeMember",
      "addPerson",
      "proposeMember",
    ]);
  });

  it("go on after one that is refused, which says why", async () => {
    const { ground } = server((_, turn) => (turn === 2 ? refused : done));
    const { outcomes, states } = await run(ground, "");
    expect(states).toEqual(["added", "refused", "added"]);
    expect(outcomes[lines[1]?.key ?? ""]?.said).toBe("Qualification inconnue");
  });

  it("stay added where their proposal is refused", async () => {
    const { ground } = server((name) => (name === "proposeMember" ? refused : done));
    const { outcomes, states } = await run(ground, "t");
    expect(states).toEqual(["added", "added", "added"]);
    expect(outcomes[lines[0]?.key ?? ""]?.said).toBe("Qualification inconnue");
  });

  it("are done with once each is added, and not before", async () => {
    const all = await run(server(() => done).ground, "");
    expect(isDone(lines, all.outcomes)).toBe(true);
    const some = await run(server((_, turn) => (turn === 2 ? refused : done)).ground, "");
    expect(isDone(lines, some.outcomes)).toBe(false);
    expect(isDone([], {})).toBe(false);
  });

  it("stop where the connection drops, and are taken up with the same ids", async () => {
    const first = server((_, turn) => (turn === 2 ? lost : done));
    const before = await run(first.ground, "");
    expect(before.states).toEqual(["added", "lost", undefined]);
    const again = server(() => done);
    const after = await run(again.ground, "", before.outcomes);
    expect(after.states).toEqual(["added", "added", "added"]);
    const [, dropped] = first.asked;
    expect(again.asked).toContainEqual(dropped);
  });
});
