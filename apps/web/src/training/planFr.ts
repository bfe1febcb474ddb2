import { modesFr, naturesFr } from "@coopilote/domain/training/sheetFr.ts";
import type { Template } from "@coopilote/domain/training/margin.ts";
import {
  countedInWords,
  dayInWords,
  days,
  duration,
  sentence,
  timeSpan,
} from "../ui/typography.ts";

export const PLAN = {
  title: "Prévoir une séance",
  subtitle: "Les heures se comptent à la minute, sur ce qui est signé. Prévoyez un peu plus.",
  edit: "Modifier la séance",
  sheet: "Feuille",
  noMore: "Cette séance ne se modifie plus.",
  seeSheet: "Voir la feuille",
  titleFor: (team: string): string => `Formation : ${team}`,
  catchUpTitle: "Rattrapage en tête à tête",
  catchUpPlace: "Dans la structure",
  sessions: "Séances",
  noTeam: "Aucune équipe n’a encore choisi de protocole.",
  noTeamAdvice: "Une séance se prévoit pour un protocole. Choisissez d’abord celui d’une équipe.",
  noTeamAction: "Choisir un protocole",
  name: "Intitulé",
  nameHint: "Le même sur la feuille, l’attestation et la convocation.",
  place: "Lieu",
  placeHint: "Salle et adresse, ou lien de la visioconférence.",
  protocols: "Protocole",
  protocolsHint:
    "Pour plusieurs protocoles à la fois, la minute se partage si les textes le permettent.",
  day: "Jour",
  dayOf: (place: number): string => `Jour de la séance ${place}`,
  programme: "Le programme",
  capacity: "Nombre de places",
  capacityHint: "Sans limite si ce n’est pas dit.",
  reason: "Motif du changement",
  submit: "Prévoir la séance",
  submitSeveral: (count: number): string => `Prévoir les ${count} séances`,
  save: "Enregistrer les changements",
  sending: "Enregistrement…",
  refusedDay: (day: string, title: string): string => `${sentence(dayInWords(day))} : ${title}`,
  addDay: "Ajouter un jour",
  removeDay: (place: number): string => `Retirer le jour ${place}`,
  repeatHint: "Le même programme chaque jour ; chaque séance se modifie ensuite à part.",
} as const;

export const PARTS = {
  part: (place: number): string => `Partie ${place}`,
  from: "Début",
  to: "Fin",
  nextDay: "le lendemain",
  later: (offset: number): string =>
    offset === 1 ? "le jour suivant" : `${days(offset)} plus tard`,
  module: "Module",
  wholeProgramme: "Ensemble du programme",
  nature: "Nature",
  natures: [
    { value: "theory", label: sentence(naturesFr.theory) },
    { value: "practice", label: sentence(naturesFr.practice) },
  ],
  mode: "Modalité",
  modes: [
    { value: "on-site", label: sentence(modesFr["on-site"]) },
    { value: "remote-live", label: sentence(modesFr["remote-live"]) },
  ],
  formateurs: "Formateurs",
  formateursHint: "Chacun signera les parties qu’il a menées.",
  otherFormateur: "Un autre formateur",
  ofTheHouse: "De la structure",
  addOther: "Ajouter",
  guest: "Nommer un formateur invité",
  guestMark: "invité",
  add: "Ajouter une partie",
  remove: (place: number): string => `Retirer la partie ${place}`,
  which: (label: string): string =>
    `${label} : cette heure existe deux fois cette nuit-là. Laquelle ?`,
  whichHint: "Les horloges passent à l’heure d’hiver.",
  whichChoices: [
    { value: "first", label: "La première fois" },
    { value: "second", label: "La seconde fois" },
  ],
  signature: (from: string, to: string, minutes: number): string =>
    `Une signature : ${timeSpan(from, to)}, ${duration(minutes)}`,
  signatureWhy:
    "Les parties qui se suivent à moins de 30 minutes tiennent sous une signature, jusqu’à 4 h.",
} as const;

export const PEOPLE = {
  legend: "Participants",
  hint: "On peut encore inscrire quelqu’un à l’ouverture, ou un retardataire.",
  other: "Inscrire quelqu’un d’autre",
  addOther: "Inscrire",
  remove: (name: string): string => `Désinscrire ${name}`,
  nobody: "Aucun délégué n’est encore proposé dans les équipes de ce protocole.",
  noProtocol: "Choisissez d’abord le protocole : ses délégués se montrent ici.",
  title: (team: string): string => `Délégués : ${team}`,
} as const;

export const TEMPLATE = {
  heading: "Partir d’un modèle",
  offer: ({ sessions, total, need }: Template): string =>
    `${sentence(countedInWords(sessions, "feminine", "séance"))}, ${duration(total)} pour ${duration(need)}`,
  why: ({ each, sessions, total, need }: Template): string =>
    `${sentence(countedInWords(sessions, "masculine", "jour"))} de ${duration(each)}. Une arrivée tardive ou un départ anticipé se notent à la minute, sans arrondi : les ${duration(total - need)} de plus évitent de refaire une séance pour cinq minutes.`,
  apply: "Prendre ce modèle",
  applyFor: (of: string): string => `Prendre ce modèle, pour la formation ${of}`,
} as const;

export const PLAN_LACKS = {
  title: "Donnez un intitulé à la séance.",
  place: "Dites où elle a lieu.",
  protocols: "Choisissez au moins un protocole.",
  day: "Donnez le jour de la séance.",
  from: "Donnez l’heure de début.",
  to: "Donnez l’heure de fin.",
  module: "Choisissez un module.",
  formateurs: "Choisissez au moins un formateur.",
  capacity: "Donnez un nombre de places, de 1 à 500, ou rien.",
} as const;

export const GUEST = {
  title: "Nommer un formateur invité",
  intro:
    "Quelqu’un qui forme sans être de la structure. Ses heures comptent si son engagement dans un autre protocole est prouvé.",
  civility: "Civilité",
  civilities: [
    { value: "none", label: "Sans" },
    { value: "Dr", label: "Dr" },
    { value: "Pr", label: "Pr" },
  ],
  given: "Prénom",
  family: "Nom",
  profession: "Profession",
  qualification: "Spécialité",
  organisation: "Structure ou organisme",
  number: "Numéro RPPS",
  engagement: "Preuve de son engagement comme délégant ailleurs",
  engagementHint: "Peut venir plus tard ; sans elle, les minutes qu’il mène ne comptent pas.",
  act: "Nommer",
  lacks: {
    given: "Donnez son prénom.",
    family: "Donnez son nom.",
    profession: "Choisissez sa profession.",
  },
} as const;
