import type { SentencesOf } from "../kernel/Sentence.ts";
import type { ExperienceRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<ExperienceRefusal> = {
  NoSuchExperience: () => ({
    title: "Expérience introuvable",
    detail: "Rechargez la page, puis choisissez l’une des expériences de cette personne.",
  }),
  ExperienceAlreadyWithdrawn: () => ({
    title: "Cette expérience est déjà annulée",
    detail: "Rien à faire : l’annulation et son motif figurent au journal.",
  }),
};
