import { refusal } from "@coopilote/domain/kernel/refusals.ts";

/** The same for a link that never was, is over, was replaced, or whose sheet is closed. */
export const signingLinkRefusals = {
  SigningLinkNotOpen: refusal("SigningLinkNotOpen", {}),
};
export type SigningLinkRefusal =
  (typeof signingLinkRefusals)[keyof typeof signingLinkRefusals]["Type"];
