import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { RequestRefusal } from "./requestRefusals.ts";

const unavailable: Readonly<Record<"busy" | "clock" | "read-only" | "disk-full", string>> = {
  busy: "Beaucoup d’enregistrements arrivent à la fois. Réessayez dans quelques secondes.",
  clock:
    "L’horloge du serveur est à vérifier : rien ne s’enregistre d’ici là. Prévenez la personne qui tient le serveur.",
  "read-only":
    "Le disque du serveur n’accepte plus d’écriture. Prévenez la personne qui tient le serveur.",
  "disk-full": "Le disque du serveur est plein. Prévenez la personne qui tient le serveur.",
};

export const refusalsFr: SentencesOf<RequestRefusal> = {
  NotSignedIn: () => ({
    title: "Vous n’êtes pas connecté",
    detail: "Connectez-vous, puis recommencez.",
  }),
  FromElsewhere: () => ({
    title: "Cette demande vient d’un autre site",
    detail: "Ouvrez Coopilote dans un nouvel onglet et recommencez.",
  }),
  NotJson: () => ({
    title: "Ce contenu ne se lit pas",
    detail: "Le corps de la demande doit être un JSON valable, sans clé en double.",
  }),
  ContentTypeNotAccepted: ({ accepted }) => ({
    title: "Ce type de contenu n’est pas accepté",
    detail: `Type attendu : ${accepted}.`,
  }),
  BodyTooLong: ({ longest }) => ({
    title: "Ce contenu est trop long",
    detail: `Au plus ${longest} octets.`,
  }),
  KeyMissing: () => ({
    title: "L’identifiant de l’envoi manque",
    detail: "L’en-tête Idempotency-Key porte l’identifiant de la commande (UUID).",
  }),
  TooManyAttempts: ({ seconds }) => ({
    title: "Trop d’essais",
    detail: `Réessayez dans ${Math.ceil(seconds / 60)} minutes.`,
  }),
  Unavailable: ({ why }) => ({
    title: "Rien ne peut être enregistré pour l’instant",
    detail: unavailable[why],
  }),
};
