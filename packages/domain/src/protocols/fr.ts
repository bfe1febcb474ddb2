import type { SentencesOf } from "../kernel/Sentence.ts";
import type { AnnexFamily, Interpreted } from "./facts.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export const annexFamiliesFr: Readonly<Record<AnnexFamily, string>> = {
  "theory-practice": "théorie et pratique",
  "supervised-acts": "actes supervisés",
  assessment: "évaluation",
  upkeep: "maintien des compétences",
  documents: "documents",
};

const carriedFr = {
  declaration: {
    kept: "la déclaration faite sous l’ancien texte vaut encore",
    renew: "la déclaration faite sous l’ancien texte est à refaire",
  },
  training: {
    kept: "la formation suivie sous l’ancien texte vaut encore",
    renew: "la formation suivie sous l’ancien texte est à refaire",
    "top-up": "la formation suivie sous l’ancien texte est à compléter",
  },
  trainers: {
    together: "un délégué formé peut former, si un délégant forme aussi",
    either: "un délégué formé peut former, même sans délégant",
  },
  sharing: {
    common: "une séance commune compte pour les deux protocoles",
    separate: "chaque protocole a ses propres heures",
  },
} as const;

/** What a point that the texts leave open is taken to mean. */
export const interpretedFr = (decided: Interpreted): string => {
  switch (decided.point) {
    case "declaration":
      return carriedFr.declaration[decided.reading];
    case "training":
      return carriedFr.training[decided.reading];
    case "trainers":
      return carriedFr.trainers[decided.reading];
    case "sharing":
      return carriedFr.sharing[decided.reading];
  }
};

const named = (families: ReadonlyArray<AnnexFamily>): string =>
  families.map((family) => annexFamiliesFr[family]).join(", ");

export const refusalsFr: SentencesOf<ProtocolRefusal> = {
  NoSuchTeam: () => ({
    title: "Équipe introuvable",
    detail: "Revenez à la liste des équipes et choisissez-en une.",
  }),
  NoSuchProtocol: () => ({
    title: "Protocole introuvable",
    detail: "Cette version n’est pas au catalogue. Choisissez-en une dans la liste.",
  }),
  ProtocolAlreadyChosen: () => ({
    title: "Cette équipe a déjà choisi un protocole",
    detail: "Pour un autre protocole, créez une autre équipe.",
  }),
  NoSuchRequirement: () => ({
    title: "Condition introuvable",
    detail: "Rechargez la page : elle a pu changer avec la version du protocole.",
  }),
  FigureAlreadyKnown: () => ({
    title: "Ce chiffre est déjà connu",
    detail: "Le texte lu le donne : il ne se complète pas ici.",
  }),
  NotAPeriod: () => ({
    title: "Ce chiffre n’est pas une période",
    detail: "Seul le retard sur une période peut faire sortir quelqu’un des conditions réunies.",
  }),
  SettingAlreadyKnown: () => ({
    title: "Le cadre d’exercice est déjà connu",
    detail: "Le texte lu dit si ce type de structure est admis : il ne se complète pas ici.",
  }),
  PointAlreadyKnown: () => ({
    title: "Le texte dit déjà ce point",
    detail: "Seul un point que les textes lus laissent ouvert se tranche ici.",
  }),
  AnnexFamiliesMissing: ({ families }) => ({
    title: "La lecture de l’annexe n’est pas complète",
    detail: `Cochez « prévu » ou « non prévu » pour : ${named(families)}.`,
  }),
  AnnexPageMissing: ({ families }) => ({
    title: "La page de l’annexe manque",
    detail: `Donnez la page où c’est écrit pour : ${named(families)}.`,
  }),
  AnnexReaderNotMember: () => ({
    title: "Cette lecture revient à l’équipe",
    detail: "L’annexe est lue par un délégant et une seconde personne de l’équipe.",
  }),
  AnnexReadersNeedDelegant: () => ({
    title: "L’un des deux lecteurs doit être délégant",
    detail: "Demandez à un délégant de l’équipe de confirmer cette lecture.",
  }),
  AnnexReadBySamePerson: () => ({
    title: "Il faut deux lecteurs",
    detail: "Demandez à une autre personne de l’équipe de confirmer cette lecture.",
  }),
  NoSuchReading: () => ({
    title: "Lecture de l’annexe introuvable",
    detail: "Rechargez la page, puis choisissez la lecture à confirmer.",
  }),
  ReadingAlreadyConfirmed: () => ({
    title: "Cette lecture est déjà confirmée",
    detail: "Rien à faire : les deux lecteurs figurent au journal.",
  }),
  AnnexNotRead: ({ family }) => ({
    title: "L’annexe lue ne prévoit pas cette condition",
    detail:
      family === null
        ? "Dites à quelle famille de l’annexe elle appartient."
        : `Lisez d’abord l’annexe et cochez « prévu », avec la page, pour : ${named([family])}.`,
  }),
  RequirementAlreadyAdded: () => ({
    title: "Cette condition existe déjà",
    detail: "Choisissez un autre code : celui-ci est pris, même si la condition a été retirée.",
  }),
  RequirementOfTheText: () => ({
    title: "Cette condition vient du texte",
    detail: "Seules les conditions ajoutées par la structure s’ajoutent ou se retirent ici.",
  }),
};
