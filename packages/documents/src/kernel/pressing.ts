import { Inlet } from "./Inlet.ts";
import { pressed } from "./pressed.ts";
import type { JobLine, PressAnswer } from "./PressJob.ts";
import { NotTypeset, typesetter } from "./typeset.ts";

const typeset = typesetter();
const inlet = new Inlet(process.stdin);

const answer = (said: PressAnswer, bytes?: Uint8Array): void => {
  process.stdout.write(`${JSON.stringify(said)}\n`);
  if (bytes !== undefined) process.stdout.write(bytes);
};

/** Invariant: what comes in was written by `PressChild`, one job a line, its pieces after it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const jobIn = (line: string): JobLine => JSON.parse(line) as JobLine;

const made = async (job: JobLine): Promise<void> => {
  const pieces = [];
  for (const told of job.pieces) pieces.push({ told, bytes: await inlet.take(told.size) });
  try {
    const bytes = await pressed(typeset, job, pieces);
    answer({ bytes: bytes.length, weight: process.memoryUsage.rss() }, bytes);
  } catch (fault) {
    if (!(fault instanceof NotTypeset)) throw fault;
    answer({ fault: fault.message });
  }
};

// Ends with its standard input: no press outlives who asked for it.
for (let line = await inlet.line(); line !== undefined; line = await inlet.line())
  await made(jobIn(line));
