import { frenchInstant, type SentencesOf } from "../kernel/Sentence.ts";
import { conditionsFr } from "../protocols/conditionsFr.ts";
import type { ActivationRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<ActivationRefusal> = {
  NotReadyForMiseEnOeuvre: ({ missing }) => ({
    title: "Les conditions ne sont pas réunies",
    detail: `Il manque ${conditionsFr(missing)} avant la mise en œuvre, avec la personne qui peut agir.`,
  }),
  AlreadyMisEnOeuvre: ({ since }) => ({
    title: "Le protocole est déjà mis en œuvre",
    detail: `Il l’est depuis le ${frenchInstant(since)}. Pour une personne de plus, notez son premier jour.`,
  }),
  NotMisEnOeuvre: () => ({
    title: "Le protocole n’est pas encore mis en œuvre",
    detail: "Enregistrez d’abord la mise en œuvre de l’équipe.",
  }),
  EffectiveBeforeReceipt: ({ receipt }) => ({
    title: "La mise en œuvre précéderait l’accusé de réception",
    detail: `L’accusé de réception qui nomme cette personne est du ${frenchInstant(receipt)}. Donnez un moment à partir de là.`,
  }),
  EffectiveBeforeMiseEnOeuvre: ({ since }) => ({
    title: "Ce début précède la mise en œuvre",
    detail: `Le protocole est mis en œuvre depuis le ${frenchInstant(since)}. Donnez un moment à partir de là.`,
  }),
  EffectiveBeforeStop: ({ stopped }) => ({
    title: "Ce début précède un arrêt",
    detail: `L’arrêt interne est du ${frenchInstant(stopped)}. Donnez un moment à partir de là.`,
  }),
  NoBinome: () => ({
    title: "Aucun binôme à ce moment",
    detail:
      "À ce moment, cette personne n’était pas dans l’équipe, ou n’y avait pas de délégant. Donnez un autre moment, ou rétablissez un binôme.",
  }),
  AlreadyPractising: ({ since }) => ({
    title: "Cette personne exerce déjà dans le protocole",
    detail: `Son début est noté au ${frenchInstant(since)}.`,
  }),
  NotPractising: () => ({
    title: "Personne n’exerce dans le protocole",
    detail: "Il n’y a pas d’exercice en cours à arrêter.",
  }),
  DepositNotBeforeWorkspace: ({ founded }) => ({
    title: "Ce dépôt n’est pas antérieur à Coopilote",
    detail: `La reprise ne vaut que pour un dépôt d’avant le ${frenchInstant(founded)}. Pour celui-ci, enregistrez la formation et les pièces.`,
  }),
  RepriseAlreadyDeclared: () => ({
    title: "La reprise est déjà déclarée",
    detail: "Demandez au responsable légal de la confirmer.",
  }),
  RepriseAlreadyConfirmed: () => ({
    title: "La reprise est déjà confirmée",
    detail: "Rien à faire : les deux signatures figurent au journal.",
  }),
  RepriseNeedsTwoPeople: () => ({
    title: "La reprise demande deux personnes",
    detail:
      "Un délégant la déclare, le responsable légal la confirme. Quelqu’un d’autre peut faire l’un des deux : un autre délégant la déclare, ou un autre responsable légal la confirme.",
  }),
  NoSuchReprise: () => ({
    title: "Reprise introuvable",
    detail: "Rechargez la page, puis choisissez la reprise à confirmer.",
  }),
  NotNamedInDeposit: () => ({
    title: "Ce dépôt ne nomme pas cette personne",
    detail: "Retirez-la de la liste, ou enregistrez d’abord le dépôt qui la nomme.",
  }),
};
