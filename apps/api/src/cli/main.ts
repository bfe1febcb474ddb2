#!/usr/bin/env node
import { Effect } from "effect";
import { call, err, isHelp, out } from "./call.ts";
import { type ExitCode, exits } from "./exits.ts";
import { helpFr, usageFr } from "./fr.ts";
import type { Subcommand } from "./Subcommand.ts";

/** Each word, read from disk only where it is called: most of them need no server. */
const subcommands: ReadonlyMap<string, () => Promise<Subcommand>> = new Map([
  ["serve", async () => (await import("./serve.ts")).serve],
  ["exec", async () => (await import("./exec.ts")).exec],
  ["ask", async () => (await import("./ask.ts")).ask],
  ["dossier", async () => (await import("./dossier.ts")).dossier],
  ["key", async () => (await import("./key.ts")).key],
  ["checkpoint", async () => (await import("./checkpoint.ts")).checkpoint],
  ["form", async () => (await import("./form.ts")).form],
  ["verify", async () => (await import("./verify.ts")).verify],
  ["backup", async () => (await import("./backup.ts")).backup],
  ["restore", async () => (await import("./restore.ts")).restore],
  ["clock", async () => (await import("./clock.ts")).clock],
  ["nommer-responsable", async () => (await import("./nommerResponsable.ts")).nommerResponsable],
]);

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
  return call(await load(), words, Effect.runPromiseExit);
};

process.exitCode = await called(process.argv.slice(2));
