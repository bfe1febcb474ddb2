import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { MemberRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<MemberRefusal> = {
  InvitationNotOpen: () => ({
    title: "Ce lien n’est plus valable",
    detail: "Demandez un nouveau lien à la personne qui vous l’a remis.",
  }),
  PersonAlreadyHasAccount: () => ({
    title: "Cette personne a déjà un compte ici",
    detail: "Elle peut se connecter. Si elle a changé de compte, mettez d’abord fin à son accès.",
  }),
  AlreadyHere: () => ({
    title: "Votre compte est déjà celui d’une autre personne ici",
    detail:
      "Connectez-vous avec un autre compte, ou voyez avec la personne qui vous a remis ce lien.",
  }),
  AccountUsedElsewhere: () => ({
    title: "Ce compte sert aussi dans une autre structure",
    detail:
      "Son mot de passe ne peut pas être renouvelé d’ici. Mettez fin à son accès, puis invitez de nouveau la personne : elle ouvrira un compte pour cette structure.",
  }),
  LastToManage: () => ({
    title: "Personne d’autre ne peut tenir cette structure",
    detail: "Confiez d’abord la coordination à quelqu’un d’autre, puis mettez fin à cet accès.",
  }),
};
