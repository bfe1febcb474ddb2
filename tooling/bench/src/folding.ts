import type { Fact } from "@coopilote/domain/Fact.ts";
import { EntryRef, type Folded } from "@coopilote/domain/journal/Entry.ts";
import { emptyWorkspace, evolve } from "@coopilote/domain/Workspace.ts";
import { atLeast, below, type Figure, worked } from "./measure.ts";
import { at, factAt } from "./writing.ts";

type Journal = ReadonlyArray<Folded<Fact>>;

const journal = (length: number): Journal =>
  Array.from({ length }, (_, index) => ({
    version: EntryRef.make(index + 1),
    at,
    actor: { kind: "console" },
    role: "console",
    fact: factAt(index),
  }));

const rounds = 12;

/** Milliseconds of folding journals whose states are all kept, the memory of the round before given back. */
const folded = (journals: ReadonlyArray<Journal>): number => {
  globalThis.gc?.();
  return worked(() => journals.map((each) => each.reduce(evolve, emptyWorkspace)));
};

/**
 * The fold's speed, and that one journal of 100,000 facts costs about as much as ten of 10,000:
 * as many facts, as much memory kept and collected, in rounds by turns.
 */
export const foldingFigures = (): ReadonlyArray<Figure> => {
  const ten = Array.from({ length: 10 }, () => journal(10_000));
  const one = [journal(100_000)];
  const times = Array.from({ length: rounds }, () => ({ ten: folded(ten), one: folded(one) }));
  const ofTen = Math.min(...times.map((round) => round.ten));
  const ofOne = Math.min(...times.map((round) => round.one));
  return [
    atLeast("fold of 100,000 facts, thousand facts a second", 100_000 / ofOne, 250),
    below("fold of 100,000 facts ÷ of 10,000, memory kept alike", (10 * ofOne) / ofTen, 12, "×"),
  ];
};
