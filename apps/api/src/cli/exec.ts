import { isCommandName } from "@coopilote/contract/commandEndpoints.ts";
import { invalid, refused } from "@coopilote/contract/problems.ts";
import { reading } from "@coopilote/contract/issues.ts";
import { Code, CommandId, type AccountId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { Effect, Result, Schema } from "effect";
import { readFile } from "node:fs/promises";
import type { Wrong } from "../answering.ts";
import { executed } from "../executed.ts";
import { strictJson } from "../http/strictJson.ts";
import { writingPorts } from "../runtime.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { execFr, helpFr, namedFr } from "./fr.ts";
import { accountAs } from "./named.ts";
import { type Stop, stopped, type Subcommand, type Surroundings } from "./Subcommand.ts";
import { exitOf, wrongLines } from "./wrongFr.ts";
import { needed, type Words, wordsOf } from "./words.ts";

/** One line: a command by its name, its body, and its id where it must be done once however often it is sent. */
const Line = Schema.Struct({
  command: Schema.String,
  id: Schema.optionalKey(CommandId),
  body: Schema.Unknown,
});

const readLine = reading(Line);
const isStructureId = Schema.is(StructureId);

/** What the server of a signature would say of the device: the command line is none. */
const evidence = { method: "account", device: Code.make("console/coopilote"), link: null } as const;

type Told = { readonly structure: StructureId; readonly account: AccountId };

const notJson: Wrong = { _tag: "NotJson" };

const done = Effect.fnUntraced(function* (text: string, { structure, account }: Told) {
  const { uuid } = yield* Cryptography;
  const json = strictJson(text);
  if (json === undefined) return yield* Effect.fail(notJson);
  const {
    command: name,
    id,
    body,
  } = yield* Effect.mapError(Effect.fromResult(readLine(json.value)), (issues): Wrong => ({
    _tag: "Invalid",
    issues,
  }));
  if (!isCommandName(name)) {
    const issues = [{ path: ["command"], message: execFr.noCommand(name) }];
    return yield* Effect.fail<Wrong>({ _tag: "Invalid", issues });
  }
  const command = id ?? CommandId.make(uuid());
  return yield* executed({ account, structure, command, name, json: body, evidence });
});

const problemOf = (wrong: Wrong) =>
  wrong._tag === "Invalid" ? invalid(wrong.issues) : refused(wrong);

/** Does each line in turn, and stops at the first that is refused: those before it are done, those after it are not. */
const all = Effect.fnUntraced(function* (text: string, told: Told, { out }: Surroundings) {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const answer: Result.Result<
      { readonly version: number; readonly entries: ReadonlyArray<number> },
      Wrong
    > = yield* Effect.result(done(line, told));
    if (Result.isFailure(answer)) {
      out(`${JSON.stringify({ line: index + 1, problem: problemOf(answer.failure) })}\n`);
      const [first = "", ...rest] = wrongLines(answer.failure);
      return yield* stopped(
        exitOf(answer.failure),
        execFr.stoppedAt(index + 1, first),
        ...rest,
        execFr.before,
      );
    }
    const { version, entries } = answer.success;
    out(`${JSON.stringify({ line: index + 1, version, entries })}\n`);
  }
  return exits.done;
});

const textOf = (words: Words, { input }: Surroundings): Effect.Effect<string, Stop> => {
  const [path = "-"] = words.said;
  return path === "-"
    ? Effect.promise(input)
    : Effect.mapError(
        Effect.tryPromise(() => readFile(path, "utf8")),
        (): Stop => ({ _tag: "Stop", exit: exits.usage, lines: [execFr.notReadable(path)] }),
      );
};

/** `exec`: commands as lines of JSON, by the same way as those of the screens. */
export const exec: Subcommand = {
  help: helpFr.exec,
  run: (args, surroundings) =>
    Effect.gen(function* () {
      const words = yield* wordsOf(args, { structure: "value", as: "value" }, 1);
      const structure = yield* needed(words, "structure");
      const as = yield* needed(words, "as");
      if (!isStructureId(structure)) return yield* stopped(exits.usage, namedFr.notAnId(structure));
      const text = yield* textOf(words, surroundings);
      return yield* Effect.gen(function* () {
        const account = yield* accountAs(as, structure);
        return yield* all(text, { structure, account }, surroundings);
      }).pipe(
        Effect.provide(writingPorts(surroundings.settings)),
        Effect.mapError((failed) => (failed._tag === "Stop" ? failed : folderStop(failed))),
      );
    }),
};
