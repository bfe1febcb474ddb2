import { Effect } from "effect";
import { parseArgs } from "node:util";
import { exits } from "./exits.ts";
import { usageFr } from "./fr.ts";
import { type Stop, stopped } from "./Subcommand.ts";

/** Options by name: those that take a value, that take several, and that stand alone. */
export type Options = { readonly [name: string]: "value" | "values" | "flag" };

/** The command line once read. */
export type Words = {
  readonly said: ReadonlyArray<string>;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => ReadonlyArray<string>;
  readonly has: (name: string) => boolean;
};

const listOf = (held: unknown): ReadonlyArray<unknown> => {
  if (held === undefined) return [];
  return Array.isArray(held) ? held : [held];
};

const wrongIn = (
  options: Options,
  found: Readonly<Record<string, unknown>>,
): string | undefined => {
  for (const [name, held] of Object.entries(found)) {
    const wanted = options[name];
    if (wanted === undefined) return usageFr.unknownOption(name);
    const isFlag = listOf(held).some((each) => typeof each === "boolean");
    if (isFlag !== (wanted === "flag"))
      return isFlag ? usageFr.valueMissing(name) : usageFr.noValue(name);
  }
  return undefined;
};

/** Reads the words of a subcommand. `most`: how many stand without a name. */
export const wordsOf = (
  args: ReadonlyArray<string>,
  options: Options,
  most: number,
): Effect.Effect<Words, Stop> => {
  const { values: found, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, wanted]) => [
        name,
        { type: wanted === "flag" ? "boolean" : "string", multiple: wanted === "values" } as const,
      ]),
    ),
  });
  const wrong =
    wrongIn(options, found) ??
    (positionals.length > most ? usageFr.tooMany(positionals[most] ?? "") : undefined);
  if (wrong !== undefined) return stopped(exits.usage, wrong);
  const values = (name: string): ReadonlyArray<string> =>
    listOf(found[name]).filter((each) => typeof each === "string");
  return Effect.succeed({
    said: positionals,
    values,
    value: (name) => values(name).at(-1),
    has: (name) => found[name] === true,
  });
};

/** An option without which nothing can be done. */
export const needed = ({ value }: Words, name: string): Effect.Effect<string, Stop> => {
  const given = value(name);
  return given === undefined
    ? stopped(exits.usage, usageFr.optionMissing(name))
    : Effect.succeed(given);
};
