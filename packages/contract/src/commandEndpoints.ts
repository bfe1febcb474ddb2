import { type AskedName, commands } from "@coopilote/domain/Command.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { Schema } from "effect";

/** What a command did: the entries it wrote, none where nothing had to be, and the journal's position since. */
export const CommandAnswer = Schema.Struct({
  version: Schema.Int,
  entries: Schema.Array(EntryRef),
});
export type CommandAnswer = typeof CommandAnswer.Type;

/** The path that commands share; `:name` is the command's. */
export const commandPath = "/api/structures/:structure/commands/:name";

/** Carries the id of a command: sent again with the same id, it is done once. */
export const idempotencyKey = "Idempotency-Key";

export const isCommandName = (name: string): name is AskedName => Object.hasOwn(commands, name);
