import { HashMap } from "effect";
import type { EntryRef } from "../journal/Entry.ts";
import type { Code, EntityId, PersonId, SoftwareId, StructureId } from "../kernel/ids.ts";
import type { Territory } from "../kernel/holidays.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";

export type Founded = {
  readonly structure: StructureId;
  readonly entity: EntityId;
  readonly kind: Code;
  readonly zone: Code;
  readonly territory: Territory;
  readonly ars: Code | null;
  readonly agreement: Code | null;
  readonly at: LocalInstant;
  readonly entry: EntryRef;
};

export type Entity = {
  readonly entity: EntityId;
  readonly name: Sealed;
  readonly finess: Sealed | null;
  readonly entry: EntryRef;
};

export type SharedSoftware = {
  readonly software: SoftwareId;
  readonly name: Sealed;
  readonly from: Day;
  readonly until: Day | null;
  readonly access: "everyone" | ReadonlyArray<PersonId>;
  readonly entry: EntryRef;
};

export type StructureState = {
  readonly founded: Founded | undefined;
  readonly entities: HashMap.HashMap<EntityId, Entity>;
  readonly software: HashMap.HashMap<SoftwareId, SharedSoftware>;
};

export const noStructure: StructureState = {
  founded: undefined,
  entities: HashMap.empty(),
  software: HashMap.empty(),
};
