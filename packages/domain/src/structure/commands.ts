import { Schema } from "effect";
import { Code, EntityId, PersonId, SoftwareId } from "../kernel/ids.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";
import { PersonName } from "../kernel/PersonName.ts";
import { Finess, Siret } from "../kernel/identifiers.ts";
import { Territory } from "./facts.ts";

const StructureName = text(160);

/** Left out where nothing is said of it. */
const siret = Schema.optionalKey(Schema.NullOr(sealed(Siret, "identity", "structure")));

export const structureCommands = {
  foundStructure: Schema.Struct({
    entity: EntityId,
    kind: Code,
    zone: Code,
    territory: Territory,
    name: sealed(StructureName, "identity", "structure"),
    finess: Schema.NullOr(sealed(Finess, "identity", "structure")),
    ars: Schema.NullOr(Code),
    agreement: Schema.NullOr(Code),
    founder: PersonId,
    founderName: sealed(PersonName, "identity", "founder"),
  }),
  addEntity: Schema.Struct({
    entity: EntityId,
    name: sealed(StructureName, "identity", "structure"),
    finess: Schema.NullOr(sealed(Finess, "identity", "structure")),
    siret,
  }),
  describeEntity: Schema.Struct({
    entity: EntityId,
    name: sealed(StructureName, "identity", "structure"),
    finess: Schema.NullOr(sealed(Finess, "identity", "structure")),
    siret,
  }),
  closeEntity: Schema.Struct({ entity: EntityId, on: Day }),
  stateStructureKind: Schema.Struct({ kind: Code, from: Schema.NullOr(Day) }),
  stateAgreement: Schema.Struct({ agreement: Schema.NullOr(Code), from: Schema.NullOr(Day) }),
  stateArs: Schema.Struct({ ars: Schema.NullOr(Code) }),
  adoptSharedSoftware: Schema.Struct({
    software: SoftwareId,
    name: sealed(StructureName, "text", "structure"),
    from: Day,
    access: Schema.Union([
      Schema.Literal("everyone"),
      Schema.Array(PersonId).check(
        Schema.isMaxLength(500, { message: "Au plus 500 personnes à la fois" }),
      ),
    ]),
  }),
  dropSharedSoftware: Schema.Struct({ software: SoftwareId, on: Day }),
};
