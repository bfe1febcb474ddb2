import { commands } from "@coopilote/domain/Command.ts";
import { execute } from "@coopilote/domain/execute.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import {
  AccountId,
  CommandId,
  EntityId,
  PersonId,
  StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { Catalogue } from "@coopilote/domain/ports.ts";
import { Layer, Schema } from "effect";
import { uuidAt } from "../src/cryptography.ts";

/** No protocol is published: these tests adopt none. */
export const emptyCatalogue = Layer.succeed(Catalogue, { published: () => undefined });

const newId = () => uuidAt(Date.now());
export const newCommand = () => CommandId.make(newId());
export const newEntity = () => EntityId.make(newId());

/** Someone who founds a structure, and the structure to be. */
export const founder = (zone = "Europe/Paris") => {
  const person = PersonId.make(newId());
  const account = AccountId.make(`account-${newId()}`);
  const actor: Actor = { kind: "account", account, person };
  return { structure: StructureId.make(newId()), person, account, actor, zone };
};
export type Founder = ReturnType<typeof founder>;

const evidence = { method: "account", device: "desktop", link: null } as const;

const foundBody = Schema.decodeUnknownSync(commands.foundStructure);
const entityBody = Schema.decodeUnknownSync(commands.addEntity);

export const found = (
  { structure, person, actor, zone }: Founder,
  command = newCommand(),
  entity = newEntity(),
) =>
  execute({
    structure,
    command,
    name: "foundStructure",
    actor,
    evidence,
    body: foundBody({
      entity,
      kind: "msp",
      zone,
      territory: "metropole",
      name: "Maison de santé Exemple",
      finess: "759990005",
      ars: null,
      agreement: null,
      founder: person,
      founderName: { family: "Exemple", given: "Lucie", civility: "Dr" },
    }),
  });

export const addEntity = (
  { structure, actor }: Pick<Founder, "structure" | "actor">,
  { command = newCommand(), entity = newEntity(), name = "Annexe Exemple" } = {},
) =>
  execute({
    structure,
    command,
    name: "addEntity",
    actor,
    evidence,
    body: entityBody({ entity, name, finess: null }),
  });
