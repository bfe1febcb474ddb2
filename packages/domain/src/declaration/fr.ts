import { frenchInstant, type SentencesOf } from "../kernel/Sentence.ts";
import { conditionsFr } from "../protocols/conditionsFr.ts";
import type { DeclarationRefusal } from "./refusals.ts";

const toName = {
  delegant: "Ajoutez au moins un délégant à la liste.",
  delegate: "Ajoutez au moins un délégué à la liste.",
  binome: "Tous les binômes des personnes nommées sont défaits. Rétablissez-en un.",
} as const;

export const refusalsFr: SentencesOf<DeclarationRefusal> = {
  NotReadyToDeclare: ({ missing }) => ({
    title: "La déclaration n’est pas prête",
    detail: `Il manque ${conditionsFr(missing)}, avec la personne qui peut agir. Vous pouvez aussi préparer la déclaration pour les seules personnes prêtes.`,
  }),
  BinomeNotNamed: ({ lacks }) => ({
    title: "La déclaration ne nommerait aucun binôme",
    detail: toName[lacks],
  }),
  NobodyToDeclare: () => ({
    title: "Personne à déclarer",
    detail: "Choisissez au moins une personne à ajouter ou à retirer de la déclaration.",
  }),
  ReferentMissing: () => ({
    title: "Le référent de la déclaration manque",
    detail:
      "La coordination confie cette fonction depuis la page de la structure, puis prépare la déclaration de nouveau. C’est demandé par l’arrêté du 8 septembre 2025, dont un extrait a été lu.",
  }),
  NotDeclaredBefore: () => ({
    title: "Cette personne n’est pas déclarée",
    detail: "Elle ne peut pas être retirée d’une déclaration qui ne la nomme pas.",
  }),
  AlreadyDeclared: ({ since }) => ({
    title: "Cette personne est déjà déclarée",
    detail: `Elle l’est depuis le ${frenchInstant(since)}, dans ce rôle.`,
  }),
  NoSuchDeclaration: () => ({
    title: "Déclaration introuvable",
    detail: "Revenez à la page de la déclaration et choisissez-en une.",
  }),
  ListHasChanged: () => ({
    title: "La liste a changé",
    detail:
      "Relisez la liste à jour avant de signer : elle n’est plus celle que vous aviez sous les yeux.",
  }),
  NotTheLegalHead: () => ({
    title: "Cette signature revient au responsable légal",
    detail: "Demandez-lui de signer, ou déposez le document signé de sa main.",
  }),
  StatementNotAsked: () => ({
    title: "Cette signature n’est pas demandée",
    detail: "À la date de ce dépôt, le texte ne demande pas la déclaration du responsable légal.",
  }),
  StatementAlreadySigned: ({ since }) => ({
    title: "Le responsable légal a déjà signé",
    detail: `La signature est du ${frenchInstant(since)}. Rien à faire.`,
  }),
  LegalHeadMissing: () => ({
    title: "Le responsable légal n’est pas indiqué",
    detail: "La coordination l’indique depuis la page de la structure, puis remet le lien.",
  }),
  AgreementHasChanged: () => ({
    title: "Ce que vous lisiez a changé",
    detail: "Relisez la page à jour avant de signer.",
  }),
  AlreadyAgreed: ({ since }) => ({
    title: "L’employeur a déjà donné son accord",
    detail: `La signature est du ${frenchInstant(since)}. Rien à faire.`,
  }),
  NoSuchDeposit: () => ({
    title: "Dépôt introuvable",
    detail: "Choisissez l’un des dépôts de cette équipe.",
  }),
  NoSuchArsRequest: () => ({
    title: "Demande de l’ARS introuvable",
    detail: "Revenez à l’accueil et choisissez l’une des demandes en cours.",
  }),
  ArsRequestAlreadyClosed: () => ({
    title: "Cette demande de l’ARS est déjà close",
    detail: "Si l’ARS revient vers vous, enregistrez une nouvelle demande.",
  }),
  NoSuchSuspension: () => ({
    title: "Décision de suspension de l’ARS introuvable",
    detail: "Rechargez la page, puis choisissez la décision concernée.",
  }),
  ArsDecisionMissing: () => ({
    title: "La décision écrite de l’ARS manque",
    detail:
      "Joignez la décision par laquelle l’ARS lève la suspension : sans elle, l’exercice ne reprend pas.",
  }),
  SuspensionAlreadyLifted: ({ since }) => ({
    title: "La suspension de l’ARS est déjà levée",
    detail: `Elle l’est depuis le ${frenchInstant(since)}. Rien à faire.`,
  }),
};
