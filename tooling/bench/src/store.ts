import { Layer, ManagedRuntime, Effect, Result } from "effect";
import type { Fact } from "@coopilote/domain/Fact.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import {
  AccountId,
  CommandId,
  EntityId,
  Hash,
  PersonId,
  StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { Catalogue, type Turn, Workspaces } from "@coopilote/domain/ports.ts";
import { uuidAt } from "@coopilote/store/cryptography.ts";
import { storeLayer } from "@coopilote/store/storeLayer.ts";
import { sealsOf } from "./writing.ts";

const uuid = (): string => uuidAt(Date.now());
const nothing = Hash.make("0".repeat(64));
export const structure = StructureId.make(uuid());
const actor: Actor = {
  kind: "account",
  account: AccountId.make("bench"),
  person: PersonId.make(uuid()),
};

export const founded = (): Fact => ({
  type: "StructureFounded.1",
  body: {
    structure,
    entity: EntityId.make(uuid()),
    kind: "msp",
    zone: "Europe/Paris",
    territory: "metropole",
    name: { seal: uuid(), commitment: nothing },
    finess: null,
    ars: null,
    agreement: null,
  },
});

/** A small fact: one more entity. */
export const entityAdded = (): Fact => ({
  type: "EntityAdded.1",
  body: {
    entity: EntityId.make(uuid()),
    name: { seal: uuid(), commitment: nothing },
    finess: null,
  },
});

const turnOf = (facts: ReadonlyArray<Fact>): Turn<never> => ({
  structure,
  command: CommandId.make(uuid()),
  name: "bench",
  actor,
  digest: nothing,
  aside: facts.flatMap(sealsOf).map((seal) => ({
    seal,
    owner: structure,
    grade: "identity",
    key: new Uint8Array(32),
    value: `{"family":"Imaginaire","given":"Camille","civility":null}`,
  })),
  zone: "Europe/Paris",
  allows: () => Result.succeed("coordinator"),
  decide: () => Result.succeed({ grants: [], facts }),
});

/** The store of a folder behind its ports. */
export const opened = (folder: string) =>
  ManagedRuntime.make(
    Layer.merge(storeLayer({ folder }), Layer.succeed(Catalogue, { published: () => undefined })),
  );

/** One command that writes these facts, at the port. */
export const written = (facts: () => ReadonlyArray<Fact>) =>
  Effect.suspend(() => Workspaces.use((workspaces) => workspaces.update(turnOf(facts()))));
