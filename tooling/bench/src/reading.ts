import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Effect } from "effect";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { below, type Figure, timedAsync } from "./measure.ts";
import { founded, opened, structure, written } from "./store.ts";
import { factAt } from "./writing.ts";

const rounds = 12;
const each = 4;
const length = 10_000;

/** Facts of a journal from a place on, in commands of a few facts. */
const commandsFrom = (first: number, facts: number) =>
  Array.from({ length: facts / each }, (_, command) =>
    written(() =>
      Array.from({ length: each }, (_, index) => factAt(first + command * each + index)),
    ),
  );

const past = async (instant: number): Promise<void> => {
  while (Date.now() <= instant) await new Promise((resolve) => setImmediate(resolve));
};

/** A journal of 10,000 facts in a folder; an instant when it held 5,900, far from any state kept. */
const seeded = async (folder: string): Promise<Instant> => {
  const runtime = opened(folder);
  const write = (first: number, facts: number) =>
    runtime.runPromise(
      Effect.all(commandsFrom(first, facts), { concurrency: "unbounded", discard: true }),
    );
  await runtime.runPromise(written(() => [founded()]));
  for (const first of [0, 2000, 4000]) await write(first, first === 4000 ? 1900 : 2000);
  const then = Instant.make(Date.now());
  await past(then);
  for (const first of [5900, 7900]) await write(first, first === 7900 ? length - first : 2000);
  await runtime.dispose();
  return then;
};

/** A large structure read by a store just opened, and as it was known at a past instant. */
export const readingFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const then = await seeded(folder);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const fresh = opened(folder);
    await fresh.runPromise(Effect.void);
    globalThis.gc?.();
    const cold = await timedAsync(() =>
      fresh.runPromise(Workspaces.use(({ read }) => read(structure))),
    );
    const known = await timedAsync(() =>
      fresh.runPromise(Workspaces.use(({ asKnown }) => asKnown(structure, then))),
    );
    times.push({ cold, known });
    await fresh.dispose();
  }
  rmSync(folder, { recursive: true, force: true });
  return [
    below(
      "structure of 10,000 facts, read cold",
      Math.min(...times.map(({ cold }) => cold)),
      100,
      "ms",
    ),
    below(
      "the same as known at a past instant",
      Math.min(...times.map(({ known }) => known)),
      60,
      "ms",
    ),
  ];
};
