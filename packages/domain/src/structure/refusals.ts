import { EntityId, SoftwareId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";
import { Schema } from "effect";

export const structureRefusals = {
  UnknownZone: refusal("UnknownZone", { zone: Schema.String }),
  NoSuchEntity: refusal("NoSuchEntity", { entity: EntityId }),
  NoSuchSoftware: refusal("NoSuchSoftware", { software: SoftwareId }),
  SoftwareAlreadyDropped: refusal("SoftwareAlreadyDropped", { software: SoftwareId }),
};
export type StructureRefusal = (typeof structureRefusals)[keyof typeof structureRefusals]["Type"];
