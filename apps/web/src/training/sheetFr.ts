import { modesFr, naturesFr } from "@coopilote/domain/training/sheetFr.ts";
import {
  counted,
  dayInWords,
  dayOfYear,
  duration,
  listInWords,
  momentInWords,
  plural,
  quoted,
  sentence,
  timeInWords,
  timeSpan,
  NBSP,
} from "../ui/typography.ts";
import type { Extent, Moment, SheetSegment } from "./Sheet.ts";

const at = (moment: Moment): string => timeInWords(moment.time);

export const SHEET = {
  sessions: "Séances",
  states: { planned: "prévue", open: "ouverte", closed: "close", cancelled: "annulée" },
  when: ({ from, to }: Extent): string =>
    from.day === to.day || to.time < from.time
      ? `${sentence(dayInWords(from.day))}, ${timeSpan(from.time, to.time)}`
      : `Du ${dayInWords(from.day)} au ${dayInWords(to.day)}`,
  removedPerson: "personne retirée",
  ofSession: "de la séance",
  aPart: "une partie",
  fromTo: (from: string, to: string): string => `de ${from} à ${to}`,
  moments: { morning: "Matin", midday: "Midi", afternoon: "Après-midi", evening: "Soirée" },
  edit: "Modifier",
  cancel: "Annuler la séance",
  open: "Ouvrir la feuille",
  opening: "Ouverture…",
  opensLater: (opens: Moment, today: string): string =>
    `La feuille s’ouvre ${opens.day === today ? "aujourd’hui" : `le ${dayOfYear(opens.day, today)}`} à ${at(opens)}, une heure avant le début.`,
  planned: "Rien n’est encore signé. Vous pouvez ouvrir la feuille.",
  over: "La séance est terminée sans que sa feuille ait été ouverte. Ouvrez-la pour que chacun signe.",
  opensByFormateur: "Un formateur ouvre la feuille au début de la séance.",
  progress: (signed: number, all: number, absent: number): string =>
    [
      `${counted(signed, "signature")} sur ${all}`,
      ...(absent === 0 ? [] : [counted(absent, "absence")]),
    ].join(", "),
  closedBy: (moment: Moment, by: string): string => `Close le ${momentInWords(moment)}, par ${by}.`,
  manners: {
    formateurs: "Tous les formateurs ont signé.",
    suppleance: "Close par suppléance : un formateur n’a pas signé.",
  },
  paper: (by: string): string => `Feuille papier, saisie a posteriori par ${by}.`,
  scan: "Voir la feuille numérisée",
  pdf: "Feuille d’émargement (PDF)",
  cancelledOn: (moment: Moment): string => `Annulée le ${momentInWords(moment)}.`,
} as const;

export const PROGRAMME = {
  signature: (extent: Extent, minutes: number): string =>
    `${timeSpan(extent.from.time, extent.to.time)}, ${duration(minutes)}`,
  times: ({ from, to }: Extent): string => timeSpan(from.time, to.time),
  part: ({ nature, mode }: SheetSegment): string => `${naturesFr[nature]}, ${modesFr[mode]}`,
  by: (names: ReadonlyArray<string>): string => `avec ${listInWords(names)}`,
} as const;

export const HAND_ROUND = {
  act: "Faire signer sur cet appareil",
  note: `Pour qui n’a pas de compte ou pas de téléphone${NBSP}: chacun signe avec son code.`,
} as const;

export const LINES = {
  heading: "Participants",
  nobody: "Personne n’est inscrit à cette séance.",
  nobodyPlanned: "Inscrivez les participants ; on peut encore le faire à l’ouverture.",
  nobodyOpen: "Inscrivez ceux qui sont là : chacun signera ensuite sur son téléphone.",
  ahead: (count: number, { from }: Extent): string =>
    `${counted(count, "inscrit")}, à signer à partir de ${at(from)}`,
  everyonePresent: ({ from, to }: Extent): string => `Tous présents de ${at(from)} à ${at(to)}`,
  everyonePresentWhy: "C’est votre constat de formateur : il ne signe pour personne.",
  noting: "Enregistrement…",
  signedAt: (signed: Moment, sequence: Extent): string =>
    signed.day === sequence.to.day
      ? `signé à ${at(signed)}`
      : `signé le ${dayOfYear(signed.day, sequence.to.day)} à ${at(signed)}`,
  underWay: "signé avant la fin",
  byCode: "avec le code de la séance",
  onPaper: "signé sur papier",
  waiting: "pas encore signé",
  notSigned: "n’a pas signé",
  absent: "absence notée",
  late: "signé après coup, à contresigner",
  countersigned: "signature donnée après coup, contresignée par un formateur",
  shorter: "à signer de nouveau pour le temps ajouté",
  arrived: (moment: Moment): string => `arrivée à ${at(moment)}`,
  left: (moment: Moment): string => `départ à ${at(moment)}`,
  whole: (name: string): string => `présence notée par ${name}`,
  by: (name: string): string => `noté par ${name}`,
  afterClosing: "après la clôture",
  reason: (reason: string): string => `motif : ${quoted(reason)}`,
  edit: "Présence",
  correct: "Corriger",
  of: (what: string, name: string): string => `${what} : ${name}`,
  removeShort: "Désinscrire",
  remove: (name: string): string => `Désinscrire ${name}`,
  countersign: "Contresigner",
  noteAbsent: "Noter l’absence",
} as const;

export const PRESENCE = {
  legend: (name: string): string => `Présence : ${name}`,
  kinds: [
    { value: "whole", label: "Toute la séquence" },
    { value: "partial", label: "Arrivée tardive ou départ anticipé" },
    { value: "absent", label: "Absence" },
  ],
  arrived: "Arrivée",
  left: "Départ",
  earlier: (label: string): string => `${label} : cinq minutes plus tôt`,
  later: (label: string): string => `${label} : cinq minutes plus tard`,
  exact: "À la minute ; rien n’est arrondi.",
  reason: "Motif de la correction",
  reasonHint:
    "La feuille est close : le temps ne peut qu’être réduit, et la personne en est avertie.",
  reasonMissing: "Écrivez pourquoi, en une phrase.",
  note: "Noter",
  noting: "Enregistrement…",
  cancel: "Annuler",
  which: (label: string): string =>
    `${label} : cette heure existe deux fois cette nuit-là. Laquelle ?`,
} as const;

export const SIGN = {
  heading: "Ma présence",
  sign: "Signer ma présence",
  signAgain: "Signer de nouveau",
  signing: "Signature…",
  done: "Présence signée.",
  exact:
    "Arrivé plus tard, ou parti plus tôt ? Prévenez le formateur avant de signer : il note vos heures exactes.",
  changed:
    "La feuille a changé depuis que vous l’avez ouverte. La voici à jour : relisez, puis signez.",
  lateReason: "Pourquoi signez-vous après coup ?",
  lateHint: "Un formateur contresignera. Votre motif reste au registre.",
  lateMissing: "Écrivez pourquoi, en une phrase.",
  notBegun: (extent: Extent): string => `Vous signerez à partir de ${at(extent.from)}.`,
  notOpen: "La feuille n’est pas encore ouverte.",
  signedFor: (signed: Moment, extent: Extent): string =>
    `Signé à ${at(signed)}, ${timeSpan(extent.from.time, extent.to.time)}.`,
  late: "Signé après coup. Un formateur doit encore contresigner.",
  shorter: (extent: Extent): string =>
    `Vous aviez signé pour ${timeSpan(extent.from.time, extent.to.time)}. Le formateur a noté plus : signez pour le compter.`,
  absent: "Le formateur a noté votre absence. Si c’est une erreur, dites-le-lui.",
  reduced: (by: string): string => `${by} a noté ces heures.`,
  with: (names: ReadonlyArray<string>): string => `avec ${listInWords(names)}`,
} as const;

export const LED = {
  heading: "Mes parties",
  sign: (count: number): string => `Signer ${plural(count, "ma partie", "mes parties")}`,
  signAndClose: "Signer et clore la feuille",
  signing: "Signature…",
  done: "Parties signées.",
  signed: (moment: Moment): string => `signée à ${at(moment)}`,
  waiting: "à signer",
  notBegun: (moment: Moment): string => `à signer à partir de ${at(moment)}`,
} as const;

export const ENROL = {
  choose: "Inscrire quelqu’un",
  late: "Inscrire quelqu’un qui vient d’arriver",
  enrol: "Inscrire",
  enrolling: "Inscription…",
  full: (capacity: number): string => `${counted(capacity, "place")} au plus.`,
} as const;

export const CLOSE = {
  heading: "Avant de clore",
  toSettle: "À régler avant de clore",
  ready: "Tout est signé ou noté.",
  close: "Clore la feuille",
  remaining: (count: number): string => `Il reste ${counted(count, "point")} à compléter.`,
  title: "Clore la feuille ?",
  counts: (participants: number): string =>
    `Les heures de ${counted(participants, "participant")} seront comptées. Une correction restera possible, avec son motif.`,
  act: "Clore",
  yours: "Il n’y manque que votre signature.",
  suppleance: "Clore par suppléance",
  suppleanceTitle: "Clore par suppléance ?",
  suppleanceIntro:
    "Un formateur n’a pas signé. Vous closez à sa place, avec un motif qui reste au registre. Les minutes qu’il a menées seul ne compteront pas tant qu’aucun formateur ne les a signées.",
  reason: "Pourquoi le formateur n’a-t-il pas signé ?",
  reasonMissing: "Écrivez pourquoi, en une phrase.",
  piece: "Pièce à l’appui",
} as const;

export const FLAGS = {
  heading: (count: number): string => `${sentence(counted(count, "point"))} à expliquer`,
  explained: "Points expliqués",
  noted: "Noté, sans réponse attendue",
  ahead: "Sera relevé à la clôture",
  explain: "Expliquer",
  complete: "Compléter",
  answer: "Votre explication",
  answerMissing: "Écrivez votre explication, en une ou deux phrases.",
  act: "Enregistrer",
} as const;

export const CANCEL = {
  title: "Annuler la séance ?",
  ends: {
    does: "Elle n’aura pas lieu, et ses heures ne seront plus attendues. Les inscrits la verront annulée.",
    stays: "Elle reste au registre, avec son motif.",
  },
  reason: "Motif",
  reasonMissing: "Écrivez pourquoi, en une phrase.",
  act: "Annuler la séance",
  back: "Garder la séance",
} as const;
