import { commands } from "@coopilote/domain/Command.ts";
import { execute } from "@coopilote/domain/execute.ts";
import type { Fact, FactOf } from "@coopilote/domain/Fact.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import {
  AccountId,
  CommandId,
  EntityId,
  Hash,
  PersonId,
  StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import type { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import { Day, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import type { Turn } from "@coopilote/domain/ports.ts";
import { Result, Schema } from "effect";
import { uuidAt } from "../src/cryptography.ts";

const newId = () => uuidAt(Date.now());
export const newCommand = () => CommandId.make(newId());
export const newEntity = () => EntityId.make(newId());

/** Someone who founds a structure, and the structure to be. */
export const founder = (zone = "Europe/Paris") => {
  const person = PersonId.make(newId());
  const account = AccountId.make(newId());
  const actor: Actor = { kind: "account", account, person };
  return { structure: StructureId.make(newId()), person, account, actor, zone };
};
export type Founder = ReturnType<typeof founder>;

const evidence = { method: "account", device: "ordinateur", link: null } as const;

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
  { structure, actor }: { readonly structure: StructureId; readonly actor: Actor },
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

const nothing = Hash.make("0".repeat(64));

/** A name sealed nowhere. */
export const sealedName = (): Sealed => ({ seal: newId(), commitment: nothing });

/** A fact that needs no decision: one more entity. */
export const entityAdded = (entity = newEntity()): FactOf<"EntityAdded.1"> => ({
  type: "EntityAdded.1",
  body: { entity, name: sealedName(), finess: null },
});

/** A fact that its own schema refuses: no offset is half a minute. */
export const brokenFact = (): Fact => {
  const to = { at: Instant.make(0), day: Day.make("1970-01-01"), time: Time.make("00:00") };
  return { type: "ClockAccepted.1", body: { from: to.at, to: { ...to, offset: 0.5 } } };
};

/** A turn made by hand: whatever is asked is allowed. */
export const turnOf = (
  { structure, actor, zone }: Founder,
  decide: Turn<never>["decide"],
  command = newCommand(),
): Turn<never> => ({
  structure,
  command,
  name: "addEntity",
  actor,
  digest: nothing,
  aside: [],
  zone,
  allows: () => Result.succeed("coordinator"),
  decide,
});

export const writing = (who: Founder, facts: ReadonlyArray<Fact>, command = newCommand()) =>
  turnOf(who, () => Result.succeed({ facts, grants: [] }), command);
