import { Cause, Effect, Exit, Result } from "effect";
import { text } from "node:stream/consumers";
import { settingsOf } from "../settings.ts";
import { type ExitCode, exits } from "./exits.ts";
import { usageFr } from "./fr.ts";
import type { Subcommand, Surroundings } from "./Subcommand.ts";

// Whoever reads no further (`| head`) has what they wanted.
process.stdout.on("error", () => process.exit(exits.done));

export const out = (said: string): void => void process.stdout.write(said);
export const err = (said: string): void => void process.stderr.write(said);

export const isHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

const surroundings = (): Surroundings => {
  const now = Date.now();
  return {
    settings: settingsOf(process.env, now),
    now,
    input: () => text(process.stdin),
    out,
    err,
  };
};

/** Settings that cannot be what they say are told, like words that cannot. */
const surroundingsOrWhy = (): Surroundings | string => {
  try {
    return surroundings();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
};

type Run = typeof Effect.runPromiseExit;

const ended = async (
  subcommand: Subcommand,
  words: ReadonlyArray<string>,
  run: Run,
): Promise<ExitCode> => {
  const around = surroundingsOrWhy();
  if (typeof around === "string") {
    err(`${around}\n`);
    return exits.usage;
  }
  const exit = await run(Effect.result(subcommand.run(words, around)));
  if (Exit.isFailure(exit)) {
    err(`${usageFr.fault}\n${Cause.pretty(exit.cause)}\n`);
    return exits.fault;
  }
  if (Result.isSuccess(exit.value)) return exit.value.success;
  const { lines, exit: code } = exit.value.failure;
  for (const line of lines) err(`${line}\n`);
  return code;
};

/** Calls a word of the command line, or says how it is written. `run`: how an effect is run, given by what starts the process. */
export const call = async (
  subcommand: Subcommand,
  words: ReadonlyArray<string>,
  run: Run,
): Promise<ExitCode> => {
  if (!words.some(isHelp)) return ended(subcommand, words, run);
  out(subcommand.help);
  return exits.done;
};
