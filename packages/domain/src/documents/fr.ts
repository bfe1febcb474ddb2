import type { SentencesOf } from "../kernel/Sentence.ts";
import type { DocumentRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<DocumentRefusal> = {
  DocumentNotReceived: () => ({
    title: "Le fichier n’est pas arrivé",
    detail: "Envoyez-le de nouveau, puis classez-le.",
  }),
  DocumentAlreadyFiled: () => ({
    title: "Cette pièce est déjà classée",
    detail: "Rien à faire. Pour une autre version, envoyez un nouveau fichier.",
  }),
  NoSuchDocument: () => ({
    title: "Pièce introuvable",
    detail: "Déposez d’abord la pièce, puis recommencez.",
  }),
  DocumentNotOfKind: () => ({
    title: "Cette pièce est d’une autre nature",
    detail: "Choisissez une pièce de la nature demandée, ou déposez-la.",
  }),
  DocumentAlreadyAccepted: () => ({
    title: "Cette pièce est déjà acceptée",
    detail: "Rien à faire : la date et l’auteur figurent au journal.",
  }),
};
