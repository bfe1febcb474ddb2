/** What the responsable légal swears, over lines that are the regime's own, in the words that were read of it (j7, j40). */
export const legalHeadFr = {
  honour: "Le responsable légal atteste sur l’honneur",
  /** Where what was read stops: the rest is not written for anyone. */
  cut: "L’extrait lu s’arrête là. La fin de l’attestation se lit sur le formulaire de l’État\u00A0; Coopilote ne l’invente pas.",
} as const;
