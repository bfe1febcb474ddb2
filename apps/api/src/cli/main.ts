#!/usr/bin/env node
import { Cause, Effect, Exit, Result } from "effect";
import { text } from "node:stream/consumers";
import { settingsOf } from "../settings.ts";
import { type ExitCode, exits } from "./exits.ts";
import { helpFr, usageFr } from "./fr.ts";
import type { Subcommand, Surroundings } from "./Subcommand.ts";

/** Each word, read from disk only where it is called: most of them need no server. */
const subcommands: ReadonlyMap<string, () => Promise<Subcommand>> = new Map([
  ["serve", async () => (await import("./serve.ts")).serve],
  ["exec", async () => (await import("./exec.ts")).exec],
  ["ask", async () => (await import("./ask.ts")).ask],
  ["verify", async () => (await import("./verify.ts")).verify],
  ["backup", async () => (await import("./backup.ts")).backup],
  ["restore", async () => (await import("./restore.ts")).restore],
  ["clock", async () => (await import("./clock.ts")).clock],
  ["nommer-responsable", async () => (await import("./nommerResponsable.ts")).nommerResponsable],
]);

const out = (said: string): void => void process.stdout.write(said);
const err = (said: string): void => void process.stderr.write(said);

const isHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

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

const ended = async (subcommand: Subcommand, words: ReadonlyArray<string>): Promise<ExitCode> => {
  const around = surroundingsOrWhy();
  if (typeof around === "string") {
    err(`${around}\n`);
    return exits.usage;
  }
  const exit = await Effect.runPromiseExit(Effect.result(subcommand.run(words, around)));
  if (Exit.isFailure(exit)) {
    err(`${usageFr.fault}\n${Cause.pretty(exit.cause)}\n`);
    return exits.fault;
  }
  if (Result.isSuccess(exit.value)) return exit.value.success;
  const { lines, exit: code } = exit.value.failure;
  for (const line of lines) err(`${line}\n`);
  return code;
};

const called = async ([name, ...words]: ReadonlyArray<string>): Promise<ExitCode> => {
  if (isHelp(name)) {
    out(helpFr.all);
    return exits.done;
  }
  const load = name === undefined ? undefined : subcommands.get(name);
  if (load === undefined) {
    err(name === undefined ? helpFr.all : `${usageFr.unknown(name)}\n`);
    return exits.usage;
  }
  const subcommand = await load();
  if (words.some(isHelp)) {
    out(subcommand.help);
    return exits.done;
  }
  return ended(subcommand, words);
};

// Whoever reads no further (`| head`) has what they wanted.
process.stdout.on("error", () => process.exit(exits.done));
process.exitCode = await called(process.argv.slice(2));
