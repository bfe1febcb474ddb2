import type { SentencesOf } from "../kernel/Sentence.ts";
import { documentKindFr } from "./labels.ts";
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
  DocumentNotOfKind: ({ kind }) => ({
    title: "Cette pièce est d’une autre nature",
    detail: `Il faut une pièce classée « ${documentKindFr(kind)} ». Choisissez-la, ou déposez-la.`,
  }),
  DocumentToRedo: ({ kind }) => ({
    title: "Cette pièce est à refaire",
    detail: `Déposez une nouvelle pièce « ${documentKindFr(kind)} » : celle-ci ne sert plus.`,
  }),
  DocumentNotAbout: ({ kind }) => ({
    title: "Cette pièce concerne quelqu’un ou quelque chose d’autre",
    detail: `Il faut une pièce « ${documentKindFr(kind)} » classée au nom de la personne, de l’équipe ou de la séance concernée.`,
  }),
  DocumentAlreadyAccepted: () => ({
    title: "Cette pièce est déjà acceptée",
    detail: "Rien à faire : la date et l’auteur figurent au journal.",
  }),
};
