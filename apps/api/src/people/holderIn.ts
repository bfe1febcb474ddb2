import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { StructureFunction } from "@coopilote/domain/people/facts.ts";
import { holdsFunction } from "@coopilote/domain/Standing.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";
import { HashMap } from "effect";

/** Who holds a function of the structure, the first added where several do. */
export const holderIn = (
  workspace: Workspace,
  what: StructureFunction,
  now: LocalInstant,
): PersonId | undefined =>
  [...HashMap.keys(workspace.people.people)]
    .toSorted()
    .find((person) => holdsFunction(workspace, person, what, now));
