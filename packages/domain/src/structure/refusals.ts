import { EntityId, PersonId, SoftwareId } from "../kernel/ids.ts";
import { Day } from "../kernel/time.ts";
import { refusal } from "../kernel/refusals.ts";
import { Schema } from "effect";

export const structureRefusals = {
  UnknownZone: refusal("UnknownZone", { zone: Schema.String }),
  NoSuchEntity: refusal("NoSuchEntity", { entity: EntityId }),
  EntityAlreadyClosed: refusal("EntityAlreadyClosed", { entity: EntityId, on: Day }),
  EntityStillInUse: refusal("EntityStillInUse", { persons: Schema.Array(PersonId) }),
  OwnEntityStays: refusal("OwnEntityStays", {}),
  NoSuchSoftware: refusal("NoSuchSoftware", { software: SoftwareId }),
  SoftwareAlreadyDropped: refusal("SoftwareAlreadyDropped", { software: SoftwareId }),
};
export type StructureRefusal = (typeof structureRefusals)[keyof typeof structureRefusals]["Type"];
