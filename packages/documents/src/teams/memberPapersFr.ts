/** What the papers of a member say around the words that are signed. */
export const memberPapersFr = {
  engagement: "Accord d’engagement",
  sworn: "Attestation sur l’honneur",
  employer: "Accord de l’employeur",
  person: "Membre",
  role: "Comme",
  protocol: "Protocole",
  text: "Texte",
  theEmployer: "L’employeur",
  employerNote:
    "Demandé pour qui exerce en établissement. Aucun texte lu n’en donne les mots\u00A0: ceux-ci sont proposés par Coopilote.",
} as const;
