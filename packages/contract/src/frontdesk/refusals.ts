import { refusal } from "@coopilote/domain/kernel/refusals.ts";

/** The same for a link that never was, is over or was ended. */
export const frontDeskRefusals = {
  FrontDeskLinkNotOpen: refusal("FrontDeskLinkNotOpen", {}),
};
export type FrontDeskRefusal = (typeof frontDeskRefusals)[keyof typeof frontDeskRefusals]["Type"];
