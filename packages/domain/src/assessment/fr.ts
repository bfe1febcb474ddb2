import { frenchCount, type SentencesOf } from "../kernel/Sentence.ts";
import type { AssessmentRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<AssessmentRefusal> = {
  NoSuchAssessment: () => ({
    title: "Évaluation introuvable",
    detail: "Rechargez la page, puis choisissez l’une des évaluations de cette personne.",
  }),
  AssessmentAlreadyVoided: () => ({
    title: "Cette évaluation est déjà annulée",
    detail: "Rien à faire : l’annulation et son motif figurent au journal.",
  }),
  ScoreBelowThreshold: ({ score, threshold }) => ({
    title: "La note est sous le seuil",
    detail: `Avec ${score} pour un seuil de ${threshold}, le résultat est « à reprendre ». Corrigez la note ou le résultat.`,
  }),
  SuccessesExceedCount: ({ count }) => ({
    title: "Plus de réussites que d’actes",
    detail: `Le nombre de réussites ne dépasse pas ${frenchCount(count, "acte", "actes")}.`,
  }),
};
