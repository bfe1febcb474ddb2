import { Effect } from "effect";
import type { Settings } from "../settings.ts";
import type { ExitCode } from "./exits.ts";

/** Where a subcommand reads and speaks. `out` is its answer, `err` what is said of it to people. */
export type Surroundings = {
  readonly settings: Settings;
  readonly now: number;
  readonly input: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** Why a subcommand ends before its time: what is said on the error output, and the code. */
export type Stop = {
  readonly _tag: "Stop";
  readonly exit: ExitCode;
  readonly lines: ReadonlyArray<string>;
};

export const stop = (exit: ExitCode, ...lines: ReadonlyArray<string>): Stop => ({
  _tag: "Stop",
  exit,
  lines,
});

export const stopped = (exit: ExitCode, ...lines: ReadonlyArray<string>) =>
  Effect.fail(stop(exit, ...lines));

/** One word of the command line. `help`: what it does and how it is written, in French. */
export type Subcommand = {
  readonly help: string;
  readonly run: (
    words: ReadonlyArray<string>,
    surroundings: Surroundings,
  ) => Effect.Effect<ExitCode, Stop>;
};
