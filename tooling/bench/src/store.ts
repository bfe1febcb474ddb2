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
import type { AsideRow } from "@coopilote/domain/seal.ts";
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

const turnOf = (
  facts: ReadonlyArray<Fact>,
  into: StructureId,
  aside: ReadonlyArray<AsideRow>,
): Turn<never> => ({
  structure: into,
  command: CommandId.make(uuid()),
  name: "bench",
  actor,
  digest: nothing,
  aside,
  zone: "Europe/Paris",
  allows: () => Result.succeed("coordinator"),
  decide: () => Result.succeed({ grants: [], facts }),
});

const asideOf = (facts: ReadonlyArray<Fact>): ReadonlyArray<AsideRow> =>
  facts.flatMap(sealsOf).map((seal) => ({
    seal,
    owner: structure,
    grade: "identity",
    key: new Uint8Array(32),
    value: `{"family":"Imaginaire","given":"Camille","civility":null}`,
  }));

/** The store of a folder behind its ports. */
export const opened = (folder: string) =>
  ManagedRuntime.make(
    Layer.merge(
      storeLayer({ folder }),
      Layer.succeed(Catalogue, { versions: [], published: () => undefined }),
    ),
  );

/** One command that writes these facts into a structure, at the port. */
export const writtenInto = (
  into: StructureId,
  facts: ReadonlyArray<Fact>,
  aside: ReadonlyArray<AsideRow>,
) => Workspaces.use((workspaces) => workspaces.update(turnOf(facts, into, aside)));

/** One command that writes these facts, with something behind each of their seals. */
export const written = (facts: () => ReadonlyArray<Fact>) =>
  Effect.suspend(() => {
    const made = facts();
    return writtenInto(structure, made, asideOf(made));
  });
