import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { DocumentRefusal } from "./refusals.ts";

const megabyte = 1_000_000;

export const refusalsFr: SentencesOf<DocumentRefusal> = {
  DocumentTooLong: ({ longest }) => ({
    title: "Ce fichier est trop lourd",
    detail: `Au plus ${Math.floor(longest / megabyte)} Mo. Réduisez-le ou partagez-le en plusieurs fichiers.`,
  }),
  DocumentTypeNotAccepted: () => ({
    title: "Ce type de fichier n’est pas accepté",
    detail: "Envoyez un PDF ou une image (JPEG, PNG, WebP).",
  }),
  DocumentEmpty: () => ({
    title: "Ce fichier est vide",
    detail: "Choisissez un autre fichier.",
  }),
};
