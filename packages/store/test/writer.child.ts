import { Catalogue } from "@coopilote/domain/ports.ts";
import { Effect, Layer, ManagedRuntime, Result } from "effect";
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { storeLayer } from "../src/storeLayer.ts";
import { addEntity, found, founder, newCommand, newEntity } from "./founding.ts";

/** Writes to a folder without end, and says on its output each answer it was given: one line each. */

const [folder = ""] = process.argv.slice(2);
const catalogue = Layer.succeed(Catalogue, { versions: [], published: () => undefined });
const runtime = ManagedRuntime.make(Layer.merge(storeLayer({ folder }), catalogue));

const say = (...words: ReadonlyArray<string>): void => {
  writeSync(1, `${words.join(" ")}\n`);
};

const who = founder();

const write = Effect.gen(function* () {
  const asked = { command: newCommand(), entity: newEntity() };
  const answer = yield* Effect.result(addEntity(who, asked));
  if (Result.isSuccess(answer))
    say("written", who.structure, asked.command, asked.entity, String(answer.success.version));
  else say("refused", "why" in answer.failure ? answer.failure.why : answer.failure._tag);
});

await runtime.runPromise(found(who));
// A process that is killed does not keep what it compiled.
flushCompileCache();
say("founded", who.structure);
await runtime.runPromise(
  Effect.all(
    Array.from({ length: 8 }, () => Effect.forever(write)),
    { concurrency: "unbounded" },
  ),
);
