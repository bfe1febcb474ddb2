/** The kinds by which the register is sorted, in the words of the field. */
export const registerKindsFr = {
  training: "Formation et évaluations",
  teams: "Équipe et engagements",
  declaration: "Déclaration et ARS",
  activation: "Mise en œuvre",
  documents: "Pièces",
  people: "Personnes",
  protocols: "Textes et conditions",
  followup: "Suivi de l’activité",
  structure: "Structure",
} as const;
export type RegisterKind = keyof typeof registerKindsFr;
