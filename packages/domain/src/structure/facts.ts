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

/** `from`: the first day; null where it has always been so, as when a mistake is corrected. */
const from = Schema.NullOr(Day);

/** The kind the structure is from a day on (j29). */
export const StructureKindStated = Schema.Struct({ kind: Code, from });
/** The agreement with the Assurance maladie it has from a day on; null where it is not said (j29). */
export const AgreementStated = Schema.Struct({ agreement: Schema.NullOr(Code), from });
/** The regional health agency it answers to. */
export const ArsStated = Schema.Struct({ ars: Schema.NullOr(Code) });

export const EntityAdded = Schema.Struct({
  entity: EntityId,
  name: Sealed,
  finess: Schema.NullOr(Sealed),
});

/** Name and FINESS number as they are written from now on; those of the structure on its first entity. */
export const EntityDescribed = Schema.Struct({
  entity: EntityId,
  name: Sealed,
  finess: Schema.NullOr(Sealed),
});

/**
 * The SIRET number of an entity; null where it has none any more.
 * `usual` says whether it has the usual keys: an unusual one warns, never blocks (j28).
 */
export const SiretStated = Schema.Struct({
  entity: EntityId,
  siret: Schema.NullOr(Sealed),
  usual: Schema.Boolean,
});

/** `on` is the last day of the entity. */
export const EntityClosed = Schema.Struct({ entity: EntityId, on: Day });

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
  "StructureKindStated.1": StructureKindStated,
  "AgreementStated.1": AgreementStated,
  "ArsStated.1": ArsStated,
  "EntityAdded.1": EntityAdded,
  "EntityDescribed.1": EntityDescribed,
  "SiretStated.1": SiretStated,
  "EntityClosed.1": EntityClosed,
  "SharedSoftwareAdopted.1": SharedSoftwareAdopted,
  "SharedSoftwareDropped.1": SharedSoftwareDropped,
};
