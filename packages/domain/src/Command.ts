import { activationCommands } from "./activation/commands.ts";
import { assessmentCommands } from "./assessment/commands.ts";
import { declarationCommands } from "./declaration/commands.ts";
import { documentCommands } from "./documents/commands.ts";
import { experienceCommands } from "./experience/commands.ts";
import { followUpCommands } from "./followup/commands.ts";
import type { Sealing } from "./kernel/Sealed.ts";
import { peopleCommands } from "./people/commands.ts";
import { protocolCommands } from "./protocols/commands.ts";
import { structureCommands } from "./structure/commands.ts";
import { teamCommands } from "./teams/commands.ts";
import { trainingCommands } from "./training/commands.ts";

/** Every command, by name: what a person may ask of a structure's journal. */
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

export type CommandName = keyof typeof commands;
/** A command decoded from the wire, its personal and free text still in clear. */
export type ClearBody<N extends CommandName> = (typeof commands)[N]["Type"];
/** The command as decisions see it. */
export type Body<N extends CommandName> = Sealing<ClearBody<N>>;
