import { frenchInstant, type SentencesOf } from "../kernel/Sentence.ts";
import type { TeamRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<TeamRefusal> = {
  AlreadyMember: ({ role }) => ({
    title: "Déjà dans l’équipe",
    detail: `Cette personne y figure comme ${role === "delegant" ? "délégant" : "délégué"}.`,
  }),
  NotAMember: () => ({
    title: "Cette personne n’est pas dans l’équipe",
    detail: "Proposez-lui d’abord de rejoindre l’équipe, comme délégant ou comme délégué.",
  }),
  NotADelegant: () => ({
    title: "Cette personne n’est pas délégant dans l’équipe",
    detail: "Choisissez un délégant de l’équipe.",
  }),
  NotADelegate: () => ({
    title: "Cette personne n’est pas déléguée dans l’équipe",
    detail: "Choisissez un délégué de l’équipe.",
  }),
  DelegantNotEligible: () => ({
    title: "Ce jour-là, ce délégant ne remplit pas ce que le texte demande de lui",
    detail:
      "Un délégant atteste avec la profession et les qualifications que le texte demande, à la date de sa signature. Complétez-les, ou demandez à un autre délégant.",
  }),
  NotEngaged: () => ({
    title: "L’engagement manque",
    detail:
      "À cette date, cette personne n’a pas signé son engagement dans l’équipe. Demandez-lui de le signer.",
  }),
  AlreadyEngaged: ({ since }) => ({
    title: "L’engagement est déjà signé",
    detail: `Il l’a été le ${frenchInstant(since)}. Rien à faire.`,
  }),
  AlreadySworn: ({ since }) => ({
    title: "L’attestation sur l’honneur est déjà signée",
    detail: `Elle l’a été le ${frenchInstant(since)}. Rien à faire.`,
  }),
  SignedByThemselvesOnly: () => ({
    title: "Chacun signe pour soi",
    detail: "La personne signe elle-même, ou vous déposez le document qu’elle a signé sur papier.",
  }),
  AlreadyWithdrawn: ({ since }) => ({
    title: "Cette personne a déjà quitté l’équipe",
    detail: `Sa sortie de l’équipe est notée au ${frenchInstant(since)}.`,
  }),
  BinomeAlreadyDissolved: () => ({
    title: "Ce binôme est déjà défait",
    detail: "Rien à faire. Le délégant peut le rétablir.",
  }),
  BinomeNotDissolved: () => ({
    title: "Ce binôme existe déjà",
    detail: "Rien à faire : il n’a pas été défait.",
  }),
};
