import type { SentencesOf } from "../kernel/Sentence.ts";
import type { FollowUpRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<FollowUpRefusal> = {
  NoSuchCount: () => ({
    title: "Décompte introuvable",
    detail: "Rechargez la page, puis choisissez l’un des décomptes de la liste.",
  }),
  CountAlreadyVoided: () => ({
    title: "Ce décompte est déjà annulé",
    detail: "Rien à faire : l’annulation et son motif figurent au journal.",
  }),
  CountsOverlap: () => ({
    title: "Ces jours sont déjà comptés",
    detail:
      "Un décompte du même acte couvre déjà une partie de ces jours. Annulez-le, ou comptez les jours qui restent.",
  }),
  PartExceedsWhole: ({ whole }) => ({
    title: "La part dépasse le total",
    detail: `Elle ne dépasse pas le total, ${whole}.`,
  }),
  NothingCounted: () => ({
    title: "Il n’y a rien à compter",
    detail: "Une part se compte sur au moins un acte : indiquez le total.",
  }),
};
