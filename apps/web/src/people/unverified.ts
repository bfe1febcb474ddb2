import { PROOF } from "./fr.ts";

/** « identité non vérifiée, lien remis par Dr Lucie Exemple »: what weighs on a signature (j25). */
export const unverified = (handedBy: string | null): string =>
  handedBy === null ? PROOF.notVerified : PROOF.handed(handedBy);
