import { exits, type ExitCode } from "@coopilote/api/cli/exits.ts";
import { onDisk } from "@coopilote/api/cli/onDisk.ts";
import { stopped, type Subcommand, type Surroundings } from "@coopilote/api/cli/Subcommand.ts";
import { wordsOf } from "@coopilote/api/cli/words.ts";
import { isDemonstration } from "@coopilote/store/demonstrationMark.ts";
import { Effect } from "effect";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { buildDemonstration } from "./build.ts";
import { demoFr } from "./fr.ts";
import type { servedUntil } from "./served.ts";

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/** Read from disk only where it is needed: what is badly written is told at once. */
const built: typeof buildDemonstration = async (...asked) =>
  (await import("./build.ts")).buildDemonstration(...asked);
const servedCopy: typeof servedUntil = async (...asked) =>
  (await import("./served.ts")).servedUntil(...asked);

const isPortTaken = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";

/** Aborted by the first signal that asks this process to end. */
const endAsked = (): AbortSignal => {
  const ends = new AbortController();
  for (const signal of signals) process.once(signal, () => ends.abort());
  return ends.signal;
};

/** A folder whose path begins so, that is gone once it has been used. */
const temporary = (begins: string) =>
  Effect.acquireRelease(
    onDisk(async () => {
      await mkdir(dirname(begins), { recursive: true });
      return mkdtemp(begins);
    }),
    (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true })),
  );

/** Whether a folder is there and holds something, or is no folder. */
const isTaken = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length > 0,
    () => existsSync(folder),
  );

/** `--into`: the demonstration in a folder of its own, whole or not at all. */
const prepared = Effect.fnUntraced(function* (
  into: string,
  { settings, out, err }: Surroundings,
  ends: AbortSignal,
) {
  if (yield* onDisk(() => isTaken(into)))
    return yield* stopped(exits.refused, demoFr.notEmpty(into));
  const whole = resolve(into);
  const part = yield* temporary(join(dirname(whole), `${basename(whole)}.part-`));
  err(`${demoFr.preparing}\n`);
  yield* onDisk(() => built(settings, part, ends));
  yield* onDisk(() => rename(part, whole));
  out(`${demoFr.prepared(into)}\n`);
  return exits.done;
});

/** The demonstration served from a copy, built first unless a folder holds it. */
const served = Effect.fnUntraced(function* (
  from: string | undefined,
  { settings, out, err }: Surroundings,
  ends: AbortSignal,
) {
  if (from !== undefined && !isDemonstration(from))
    return yield* stopped(exits.refused, demoFr.foreign(from));
  const folder = yield* temporary(join(tmpdir(), "coopilote-demo-"));
  const build = async (): Promise<string> => {
    const there = join(folder, "built");
    err(`${demoFr.preparing}\n`);
    await built(settings, there, ends);
    return there;
  };
  const pristine = from === undefined ? build : () => Promise.resolve(from);
  const outcome = yield* onDisk(() =>
    servedCopy(ends, { settings, folder, pristine }, (address, day) =>
      out(`${demoFr.open(address, day)}\n`),
    ).catch((cause: unknown) => {
      if (isPortTaken(cause)) return "taken" as const;
      throw cause;
    }),
  );
  if (outcome === "served") return exits.done;
  const why =
    outcome === "taken" ? demoFr.portTaken(settings.port) : demoFr.foreign(from ?? folder);
  return yield* stopped(exits.refused, why);
});

/** What is given up because a signal asked for it is told by its code alone. */
const unlessEnded =
  (ends: AbortSignal, code: ExitCode) =>
  <E>(running: Effect.Effect<ExitCode, E>): Effect.Effect<ExitCode, E> =>
    Effect.catchDefect(running, (defect) =>
      ends.aborted ? Effect.succeed(code) : Effect.die(defect),
    );

/** `demo`: the demonstration, served from a copy or only prepared. COOPILOTE_DATA is left alone. */
export const demo: Subcommand = {
  help: demoFr.help,
  run: (args, around) =>
    Effect.gen(function* () {
      const words = yield* wordsOf(args, { into: "value", from: "value" }, 0);
      const [into, from] = [words.value("into"), words.value("from")];
      if (into !== undefined && from !== undefined)
        return yield* stopped(exits.usage, demoFr.either);
      const ends = endAsked();
      return yield* into === undefined
        ? Effect.scoped(served(from, around, ends)).pipe(unlessEnded(ends, exits.done))
        : Effect.scoped(prepared(into, around, ends)).pipe(unlessEnded(ends, exits.fault));
    }),
};
