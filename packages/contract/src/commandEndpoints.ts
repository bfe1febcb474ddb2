import { type CommandName, commands } from "@coopilote/domain/Command.ts";
import type { RefusalBy } from "@coopilote/domain/decisions.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import type { KernelRefusal } from "@coopilote/domain/kernel/refusals.ts";
import { Schema } from "effect";
import type { OfStructure } from "./paths.ts";

/** What a command did: the entries it wrote, none where nothing had to be, and the journal's position since. */
export const CommandAnswer = Schema.Struct({
  version: Schema.Int,
  entries: Schema.Array(EntryRef),
});
export type CommandAnswer = typeof CommandAnswer.Type;

/** A named command. The refusals it may answer are those of its decision, and of who may ask. */
export type CommandEndpoint<N extends CommandName> = {
  readonly name: N;
  readonly path: `/api/structures/:structure/commands/${N}`;
  readonly params: typeof OfStructure;
  readonly body: (typeof commands)[N];
  readonly answer: typeof CommandAnswer;
};

/** The refusals a command may be answered with. */
export type CommandRefusal<N extends CommandName> = RefusalBy<N> | KernelRefusal;

/** The path that commands share; `:name` is the command's. */
export const commandPath = "/api/structures/:structure/commands/:name";

/** Carries the id of a command: sent again with the same id, it is done once. */
export const idempotencyKey = "Idempotency-Key";

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);
