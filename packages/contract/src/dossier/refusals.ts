import { refusal } from "@coopilote/domain/kernel/refusals.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/** The first: the same for a link that never was, is over, was ended, or whose giver answers for the structure no more. */
export const inspectionRefusals = {
  InspectorLinkNotOpen: refusal("InspectorLinkNotOpen", {}),
  PartNotInPaper: refusal("PartNotInPaper", {}),
  AfterTheLink: refusal("AfterTheLink", {
    path: Schema.Tuple([Schema.Literal("day")]),
    latest: LocalInstant,
  }),
};
export type InspectionRefusal =
  (typeof inspectionRefusals)[keyof typeof inspectionRefusals]["Type"];
