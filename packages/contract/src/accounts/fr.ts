import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { AccountRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<AccountRefusal> = {
  SignInFailed: () => ({
    title: "Identifiant ou mot de passe incorrect",
    detail: "Vérifiez les deux, puis réessayez.",
  }),
  AccountAlreadyExists: () => ({
    title: "Un compte existe déjà avec cet identifiant",
    detail: "Connectez-vous avec votre mot de passe, ou choisissez un autre identifiant.",
  }),
  PasswordTooEasy: ({ shortest }) => ({
    title: "Ce mot de passe est trop facile à deviner",
    detail: `Choisissez au moins ${shortest} caractères, sans votre nom ni une suite connue : quelques mots sans rapport conviennent.`,
  }),
  WrongPassword: () => ({
    title: "Le mot de passe actuel n’est pas le bon",
    detail: "Vérifiez-le, puis réessayez.",
  }),
  NoSuchOpenSession: () => ({
    title: "Cette connexion est déjà fermée",
    detail: "Rechargez la page pour voir les connexions ouvertes.",
  }),
};
