import type { Gesture } from "./gestures.ts";

/** Gestures as links under a member's name. */
export const GESTURE_LABELS: Readonly<Record<Gesture, string>> = {
  proposeMember: "Proposer un membre",
  openMeeting: "Ouvrir la réunion de lancement",
  signEngagement: "Signer l’engagement",
  signSwornStatement: "Signer l’attestation sur l’honneur",
  withdrawMember: "Sortir de l’équipe",
  stateReachability: "Revoir comment le joindre",
  dissolveBinome: "Arrêter ce binôme",
  restoreBinome: "Rétablir ce binôme",
  attestTraining: "Attester la formation",
  revokeAttestation: "Retirer l’attestation",
  recordAssessment: "Consigner une évaluation",
  recordSupervisedPractice: "Consigner des actes",
  stateExperience: "Indiquer une expérience",
  statePriorActs: "Indiquer des actes déjà faits",
  stateWorkingTime: "Indiquer le temps de travail",
  countActs: "Compter des actes",
  countRatio: "Faire un décompte",
  stateVolume: "Indiquer l’activité de la structure",
  supplyFigure: "Fournir le chiffre",
  supplySetting: "Fournir le texte ou la réponse de l’ARS",
  interpretText: "Dire ce que l’arrêté conserve",
  fileDocument: "Classer la pièce",
};

/** The same, said to the person or about them. */
export const WORDS_FOR: Readonly<
  Record<"own" | "other", Readonly<Partial<Record<Gesture, string>>>>
> = {
  own: {
    signEngagement: "Signer mon engagement",
    signSwornStatement: "Signer mon attestation",
    stateReachability: "Dire comment me joindre",
    withdrawMember: "Sortir de l’équipe",
  },
  other: {
    signEngagement: "Déposer l’engagement papier",
    signSwornStatement: "Déposer l’attestation papier",
    stateReachability: "Dire comment le joindre",
    withdrawMember: "Noter sa sortie de l’équipe",
  },
};
