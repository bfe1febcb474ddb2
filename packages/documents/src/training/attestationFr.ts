import type { Assessment, SupervisedPractice } from "@coopilote/domain/assessment/Assessment.ts";
import { nbsp } from "../kernel/typographic.ts";

export const attestationFr = {
  title: "Attestation de formation",
  about: {
    person: "Délégué",
    protocol: "Protocole",
    text: "Texte",
  },
  hours: "Ce que le protocole demande, et ce qui a été suivi",
  hoursColumns: ["Condition", "Suivi sur demandé", "D’où vient la condition"],
  lines: "Décompte",
  linesColumns: ["Jour", "Séance et module", "Formateurs", "Compté", "Non compté"],
  totals: "Total compté",
  formateurs: "Formateurs",
  assessments: "Évaluations",
  assessmentsColumns: ["Évaluation", "Jour", "Menée par", "Résultat"],
  practices: "Actes",
  practicesColumns: ["Acte", "Jour", "Devant", "Nombre"],
  undated: "sans date",
  whole: "Ensemble du programme",
  number: "Numéro",
  verify: "Pour vérifier cette attestation",
  ledger: "Empreinte du décompte signé",
  limits: "Ne vaut pas autorisation d’exercer hors du protocole.",
  outcomes: { validated: "validée", "to-retake": "à reprendre" },
  parts: {
    observed: "observés",
    supervised: "réalisés sous supervision",
    "in-presence": "réalisés en présence",
  },
} as const satisfies {
  readonly outcomes: Readonly<Record<Assessment["outcome"], string>>;
  readonly parts: Readonly<Record<SupervisedPractice["part"], string>>;
} & Readonly<Record<string, unknown>>;

/** What a paper that no longer stands says on each of its pages. */
export const bandFr = {
  revoked: (day: string): string => `Attestation retirée le ${day}${nbsp}: elle ne vaut plus.`,
  replaced: (number: string, day: string): string =>
    `Remplacée par l’attestation n°${nbsp}${number} du ${day}.`,
} as const;
