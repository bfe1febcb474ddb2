import { createInterface } from "node:readline";
import type { PressAnswer, PressJob } from "./PressJob.ts";
import { NotTypeset, typesetter } from "./typeset.ts";

const typeset = typesetter();

const answer = (said: PressAnswer, bytes?: Buffer): void => {
  process.stdout.write(`${JSON.stringify(said)}\n`);
  if (bytes !== undefined) process.stdout.write(bytes);
};

/** Invariant: what comes in was written by `PressChild`, one job a line. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const jobIn = (line: string): PressJob => JSON.parse(line) as PressJob;

// Ends with its standard input: no press outlives who asked for it.
for await (const line of createInterface({ input: process.stdin })) {
  const { model, content } = jobIn(line);
  try {
    const made = typeset(model, content);
    answer({ bytes: made.length, weight: process.memoryUsage.rss() }, made);
  } catch (fault) {
    if (!(fault instanceof NotTypeset)) throw fault;
    answer({ fault: fault.message });
  }
}
