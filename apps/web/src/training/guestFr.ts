import {
  dayInWords,
  DOT,
  momentInWords,
  NBSP,
  plural,
  sentence,
  timeInWords,
  timeSpan,
} from "../ui/typography.ts";
import type { Extent, Moment } from "./Sheet.ts";

export const GUEST_PARTS = {
  heading: (count: number): string => plural(count, "Formateur invité", "Formateurs invités"),
  part: ({ from, to }: Extent, title: string): string =>
    `${timeSpan(from.time, to.time)}${DOT}${title}`,
  waiting: "à signer",
  signed: (moment: Moment): string => `signée le ${momentInWords(moment)}`,
  byLink: (by: string): string => `par un lien remis par ${by}, identité non vérifiée`,
  onPaper: "sur papier",
  given: (by: string): string => `lien remis par ${by}`,
  give: "Lien de signature",
  giveTo: (name: string): string => `Lien de signature pour ${name}`,
  ask: (name: string): string => `Lien de signature pour ${name}${NBSP}?`,
  askIntro:
    "Sans compte, cette personne lira la feuille et signera les parties qu’elle mène. Un lien remplace le précédent.",
  create: "Créer le lien",
  until: (moment: Moment): string =>
    `Valable jusqu’à la clôture de la feuille, au plus tard le ${momentInWords(moment)}. Il ne sera plus montré.`,
  label: "Lien de signature",
  through: (name: string): string =>
    `Ce lien passe par vous${NBSP}: c’est écrit au registre. Remettez-le en main propre à ${name}, et ne signez pas à sa place.`,
} as const;

export const SIGNING = {
  subtitle: (structure: string, { from, to }: Extent): string =>
    `${structure}. ${sentence(dayInWords(from.day))}, ${timeSpan(from.time, to.time)}`,
  parts: (count: number): string => plural(count, "Votre partie", "Vos parties"),
  reader: (guest: string, by: string): string => `Lien remis par ${by} à ${guest}.`,
  notBegun: (moment: Moment): string => `à signer à partir de ${timeInWords(moment.time)}`,
  notOpen: "La feuille n’est pas encore ouverte. Revenez à ce lien quand la séance a commencé.",
  present: (extent: Extent): string => `Présences, ${timeSpan(extent.from.time, extent.to.time)}`,
  nobody: "Personne n’est inscrit.",
  whole: "toute la séquence",
  absent: "absence notée",
  partial: (arrived: Moment, left: Moment): string =>
    `de ${timeInWords(arrived.time)} à ${timeInWords(left.time)}`,
  presences: `Une présence n’est pas juste${NBSP}? Dites-le à qui tient la feuille, avant de signer.`,
  sign: (count: number): string => `Signer ${plural(count, "ma partie", "mes parties")}`,
  signing: "Signature…",
  done: "C’est signé. Vous pouvez fermer cette page.",
  changed: "La feuille a changé depuis que vous l’avez ouverte. Relisez-la, puis signez.",
  until: (moment: Moment): string =>
    `Ce lien ne sert qu’à cette feuille, jusqu’au ${momentInWords(moment)} au plus tard.`,
} as const;
