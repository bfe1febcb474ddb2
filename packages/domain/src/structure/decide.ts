import { HashMap, Result } from "effect";
import { possibleDay } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import type { Fact } from "../Fact.ts";
import { at } from "../kernel/maps.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { PeopleRefusal } from "../people/refusals.ts";
import type { Workspace } from "../Workspace.ts";
import type { StructureRefusal } from "./refusals.ts";
import { siretStated } from "./decideSiret.ts";

type Decided<R> = Result.Result<ReadonlyArray<Fact>, R | KernelRefusal>;

/** A new structure, its founder as its first person and coordinator. */
export const foundStructure = (
  { structure: { founded } }: Workspace,
  command: Body<"foundStructure">,
  context: Context,
): Decided<StructureRefusal> => {
  if (founded !== undefined) return Result.fail({ _tag: "IdAlreadyUsed", id: founded.structure });
  if (!context.zoneExists(command.zone))
    return Result.fail({ _tag: "UnknownZone", zone: command.zone });
  const { founder, founderName, ...structure } = command;
  return Result.succeed([
    { type: "StructureFounded.1", body: { ...structure, structure: context.structure } },
    { type: "PersonAdded.1", body: { person: founder, name: founderName } },
    {
      type: "FunctionAssigned.1",
      body: { person: founder, function: "coordinator", from: context.now.day },
    },
  ]);
};

export const addEntity = (
  { structure }: Workspace,
  { entity, name, finess, siret }: Body<"addEntity">,
  context: Context,
): Decided<StructureRefusal> =>
  HashMap.has(structure.entities, entity)
    ? Result.fail({ _tag: "IdAlreadyUsed", id: entity })
    : Result.succeed([
        { type: "EntityAdded.1", body: { entity, name, finess } },
        ...siretStated(context, entity, null, siret),
      ]);

const unknownPerson = (
  { people }: Workspace,
  persons: ReadonlyArray<PersonId>,
): PersonId | undefined => persons.find((person) => !HashMap.has(people.people, person));

export const adoptSharedSoftware = (
  workspace: Workspace,
  command: Body<"adoptSharedSoftware">,
  context: Context,
): Decided<StructureRefusal | PeopleRefusal> => {
  if (HashMap.has(workspace.structure.software, command.software))
    return Result.fail({ _tag: "IdAlreadyUsed", id: command.software });
  const stranger =
    command.access === "everyone" ? undefined : unknownPerson(workspace, command.access);
  if (stranger !== undefined) return Result.fail({ _tag: "NoSuchPerson", person: stranger });
  return Result.map(possibleDay(context, command.from, ["from"]), () => [
    { type: "SharedSoftwareAdopted.1", body: command },
  ]);
};

export const dropSharedSoftware = (
  { structure }: Workspace,
  command: Body<"dropSharedSoftware">,
  context: Context,
): Decided<StructureRefusal> => {
  const software = at(structure.software, command.software);
  if (software === undefined)
    return Result.fail({ _tag: "NoSuchSoftware", software: command.software });
  if (software.until !== null)
    return Result.fail({ _tag: "SoftwareAlreadyDropped", software: command.software });
  if (command.on < software.from) return Result.fail({ _tag: "PeriodReversed", path: ["on"] });
  return Result.map(possibleDay(context, command.on, ["on"]), () => [
    { type: "SharedSoftwareDropped.1", body: command },
  ]);
};
