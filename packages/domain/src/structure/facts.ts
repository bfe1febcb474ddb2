import { Schema } from "effect";
import { Code, EntityId, PersonId, SoftwareId, StructureId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";

export const Territory = Schema.Literals([
  "metropole",
  "alsace-moselle",
  "guadeloupe",
  "martinique",
  "guyane",
  "la-reunion",
  "mayotte",
  "saint-barthelemy",
  "saint-martin",
  "autre",
]);

/** `entity` is the structure's first entity; `zone` an IANA zone; `ars` and `agreement` null where not said. */
export const StructureFounded = Schema.Struct({
  structure: StructureId,
  entity: EntityId,
  kind: Code,
  zone: Code,
  territory: Territory,
  name: Sealed,
  finess: Schema.NullOr(Sealed),
  ars: Schema.NullOr(Code),
  agreement: Schema.NullOr(Code),
});

export const EntityAdded = Schema.Struct({
  entity: EntityId,
  name: Sealed,
  finess: Schema.NullOr(Sealed),
});

/** Software in which the team's records are shared (R65, j18); `access` lists people, or all members. */
export const SharedSoftwareAdopted = Schema.Struct({
  software: SoftwareId,
  name: Sealed,
  from: Day,
  access: Schema.Union([Schema.Literal("everyone"), Schema.Array(PersonId)]),
});

export const SharedSoftwareDropped = Schema.Struct({ software: SoftwareId, on: Day });

export const structureFacts = {
  "StructureFounded.1": StructureFounded,
  "EntityAdded.1": EntityAdded,
  "SharedSoftwareAdopted.1": SharedSoftwareAdopted,
  "SharedSoftwareDropped.1": SharedSoftwareDropped,
};
