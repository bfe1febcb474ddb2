import { refusal } from "@coopilote/domain/kernel/refusals.ts";

/** The same for a link that never was, is over, was replaced, or whose sheet is closed. */
export const signingLinkRefusals = {
  SigningLinkNotOpen: refusal("SigningLinkNotOpen", {}),
};
/**
 * SessionCodeNotShown: the same for a code of another minute, of another session, of one that is over.
 * NotOnThisSheet: the code is right, and whoever gives it is not enrolled.
 */
export const sessionCodeRefusals = {
  SessionCodeNotShown: refusal("SessionCodeNotShown", {}),
  NotOnThisSheet: refusal("NotOnThisSheet", {}),
};
/** The same for a number that no attestation has, and for what is no number. */
export const attestationNumberRefusals = {
  NoAttestationNumbered: refusal("NoAttestationNumbered", {}),
};
export type AttestationNumberRefusal =
  (typeof attestationNumberRefusals)[keyof typeof attestationNumberRefusals]["Type"];
export type SessionCodeRefusal =
  (typeof sessionCodeRefusals)[keyof typeof sessionCodeRefusals]["Type"];
export type SigningLinkRefusal =
  (typeof signingLinkRefusals)[keyof typeof signingLinkRefusals]["Type"];
