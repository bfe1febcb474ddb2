import { msp2025 } from "@coopilote/testkit/cast.ts";
import { attestationOf, journey } from "@coopilote/testkit/journey.ts";
import { ines } from "@coopilote/testkit/people.ts";
import { spawnSync } from "node:child_process";
import { Cause, Effect, Exit, Fiber, Result } from "effect";
import { describe, expect, it, vi } from "vitest";
import { Press, pressLayer, type PressOptions } from "../src/kernel/Press.ts";
import { confinement } from "../src/kernel/PressChild.ts";
import type { PressJob } from "../src/kernel/PressJob.ts";
import { attestationPaper } from "../src/training/attestationPaper.ts";
import { printedIn } from "./attested.ts";

const attested = journey(msp2025, "attesting");
const job = (): PressJob => ({
  model: "training/attestation.typ",
  content: attestationPaper(printedIn(attested, attestationOf(ines))),
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What is done with a press of its own, and the processes that it was. */
const withPress = async <A, E>(
  options: Partial<PressOptions>,
  used: (press: Press["Service"]["press"], pids: ReadonlyArray<number>) => Effect.Effect<A, E>,
) => {
  const pids: Array<number> = [];
  const started = (pid: number | undefined): void => void pids.push(pid ?? 0);
  const answer = await Effect.runPromise(
    Press.use(({ press }) => used(press, pids)).pipe(
      Effect.provide(pressLayer({ ...options, started })),
    ),
  );
  return { answer, pids };
};

describe("the press", () => {
  it("makes the same bytes twice, in one process, and ends with who asked", async () => {
    const { answer, pids } = await withPress({}, (press) =>
      Effect.all([press(job()), press(job())]),
    );
    expect(Buffer.from(answer[0]).equals(Buffer.from(answer[1]))).toBe(true);
    expect(Buffer.from(answer[0].subarray(0, 5)).toString()).toBe("%PDF-");
    expect(pids).toHaveLength(1);
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]));
  });

  it("ends when nobody asks, and starts again when asked", async () => {
    const { pids } = await withPress({ idle: 0 }, (press, known) =>
      Effect.gen(function* () {
        yield* press(job());
        yield* Effect.promise(() => vi.waitFor(() => expect(known.filter(isAlive)).toEqual([])));
        yield* press(job());
      }),
    );
    expect(pids).toHaveLength(2);
  });

  it("is another once it has grown too heavy", async () => {
    const { pids } = await withPress({ heaviest: 1 }, (press) =>
      Effect.all([press(job()), press(job())]),
    );
    expect(pids).toHaveLength(2);
  });

  it("starts again after a fall, which says to come back", async () => {
    const { answer } = await withPress({}, (press, known) =>
      Effect.gen(function* () {
        const asked = yield* Effect.forkChild(Effect.result(press(job())));
        yield* Effect.promise(() => vi.waitFor(() => expect(known).toHaveLength(1)));
        process.kill(known[0] ?? 0, "SIGKILL");
        return [yield* Fiber.join(asked), yield* Effect.result(press(job()))] as const;
      }),
    );
    expect(Result.isFailure(answer[0])).toBe(true);
    expect(Result.isSuccess(answer[1])).toBe(true);
  });

  it("is stopped by whoever waits no more, and by a paper that takes too long", async () => {
    const { answer, pids } = await withPress({ patience: 0 }, (press) =>
      Effect.result(press(job())),
    );
    expect(answer).toEqual(Result.fail({ _tag: "Unavailable", why: "busy" }));
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]));
  });

  it("tells those whom its queue has no place for to come back", async () => {
    const { answer } = await withPress({ waiting: 1 }, (press) =>
      Effect.all(
        [1, 2, 3].map(() => Effect.result(press(job()))),
        { concurrency: "unbounded" },
      ),
    );
    expect(answer.map(Result.isSuccess)).toEqual([true, true, false]);
  });

  it("says what is wrong with a model, which is a fault of ours", async () => {
    const { answer } = await withPress({}, (press) =>
      Effect.exit(press({ ...job(), content: {} })),
    );
    expect(Exit.isFailure(answer) && Cause.pretty(answer.cause)).toContain("does not contain key");
  });

  it.each([
    ["write", 'fs.writeFileSync("/tmp/écrit-par-la-presse", "")'],
    ["read what is outside its packages", 'fs.readFileSync("/etc/passwd")'],
    ["start another process", 'require("node:child_process").spawnSync("true")'],
  ])("cannot %s", (_, attempt) => {
    const script = `const fs = require("node:fs"); ${attempt}`;
    const { stderr } = spawnSync(process.execPath, [...confinement, "--eval", script], {
      encoding: "utf8",
    });
    expect(stderr).toContain("ERR_ACCESS_DENIED");
  });
});
