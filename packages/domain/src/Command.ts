import { activationCommands } from "./activation/commands.ts";
import { assessmentCommands } from "./assessment/commands.ts";
import { declarationCommands, servedDeclarationCommands } from "./declaration/commands.ts";
import { documentCommands } from "./documents/commands.ts";
import { experienceCommands } from "./experience/commands.ts";
import { followUpCommands } from "./followup/commands.ts";
import type { Sealing } from "./kernel/Sealed.ts";
import { peopleCommands, servedPeopleCommands } from "./people/commands.ts";
import { protocolCommands } from "./protocols/commands.ts";
import { structureCommands } from "./structure/commands.ts";
import { teamCommands } from "./teams/commands.ts";
import { servedTrainingCommands, trainingCommands } from "./training/commands.ts";

/** What a person may ask of a structure's journal, by name: each is an endpoint and a word of `exec`. */
export const commands = {
  ...structureCommands,
  ...peopleCommands,
  ...experienceCommands,
  ...protocolCommands,
  ...teamCommands,
  ...trainingCommands,
  ...assessmentCommands,
  ...documentCommands,
  ...declarationCommands,
  ...activationCommands,
  ...followUpCommands,
};

/** Every command: those, and what only the server says, behind a link that it made. */
export const everyCommand = {
  ...commands,
  ...servedPeopleCommands,
  ...servedTrainingCommands,
  ...servedDeclarationCommands,
};

export type AskedName = keyof typeof commands;
export type CommandName = keyof typeof everyCommand;
/** A command decoded from the wire, its personal and free text still in clear. */
export type ClearBody<N extends CommandName> = (typeof everyCommand)[N]["Type"];
/** A command that a person asks, as it crosses the wire. */
export type SaidBody<N extends AskedName> = (typeof commands)[N]["Encoded"];
/** The command as decisions see it. */
export type Body<N extends CommandName> = Sealing<ClearBody<N>>;
