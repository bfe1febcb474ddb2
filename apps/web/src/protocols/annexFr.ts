import type { AnnexFamily, Asked } from "@coopilote/domain/protocols/facts.ts";
import { annexFamiliesFr } from "@coopilote/domain/protocols/fr.ts";
import { actFr, fieldFr } from "@coopilote/domain/experience/labels.ts";
import { professionFr, qualificationFr } from "@coopilote/domain/people/labels.ts";
import {
  counted,
  dayWithYear,
  DOT,
  duration,
  listInWords,
  NBSP,
  ofName,
  sentence,
} from "../ui/typography.ts";
import { BOUNDS, PER } from "./addFr.ts";

type Moment = { readonly day: string };

/** The five families, in the order in which an annex is read. */
export const FAMILIES: ReadonlyArray<{
  readonly family: AnnexFamily;
  readonly label: string;
  readonly hint: string;
}> = [
  {
    family: "theory-practice",
    label: sentence(annexFamiliesFr["theory-practice"]),
    hint: "Un partage des heures entre théorie et pratique, des modules et leur durée.",
  },
  {
    family: "supervised-acts",
    label: sentence(annexFamiliesFr["supervised-acts"]),
    hint: "Un nombre d’actes à observer, ou à réaliser en présence du délégant.",
  },
  {
    family: "assessment",
    label: sentence(annexFamiliesFr.assessment),
    hint: "Une épreuve, un seuil, une validation avant d’exercer.",
  },
  {
    family: "upkeep",
    label: sentence(annexFamiliesFr.upkeep),
    hint: "Un minimum d’actes, une analyse de pratiques, une formation à renouveler.",
  },
  {
    family: "documents",
    label: sentence(annexFamiliesFr.documents),
    hint: "Un diplôme, une attestation, un document à remettre au patient.",
  },
];

export const ANNEX = {
  title: "L’annexe de l’arrêté",
  subtitle: (arrete: string, title: string): string => `${arrete}${DOT}${title}`,
  byCoopilote: "Coopilote a lu l’annexe de cet arrêté : rien à faire ici.",
  notRead: "D’après les sources lues par Coopilote, sans l’annexe.",
  notReadText:
    "L’annexe peut demander plus que ce que montrent ces pages. Un délégant et une seconde personne de l’équipe la lisent, disent ce qu’elle prévoit, et signent. Les conditions qui manquent s’ajoutent ensuite.",
  toConfirm: (by: string): string => `Lue par ${by}. Une seconde personne la relit et confirme.`,
  confirmed: (by: string, other: string): string => `Lue par ${by} et ${other}.`,
  readings: "Lectures",
  readBy: (by: string, at: Moment): string => `Lecture ${ofName(by)}, le ${dayWithYear(at.day)}`,
  confirmedBy: (by: string, at: Moment): string => `confirmée par ${by} le ${dayWithYear(at.day)}`,
  waiting: "à confirmer par une seconde personne",
  piece: "Voir la pièce",
  columns: ["Famille", "Dans l’annexe", "Conditions ajoutées"] as const,
  provided: (page: string | null): string => (page === null ? "prévu" : `prévu, ${page}`),
  notProvided: "non prévu",
  noneAdded: "à ajouter",
  confirm: "Relire et confirmer",
  correct: "Lire autrement",
  confirmTitle: "Confirmer cette lecture",
  confirmIntro: "Vous avez lu l’annexe vous-même.",
  confirmAct: "Confirmer et signer",
  notMember: "Cette lecture revient aux membres de l’équipe.",
  readTitle: "Lire l’annexe",
  againTitle: "Lire l’annexe autrement",
  readText: "Cochez « prévu » ou « non prévu » pour chaque famille, avec la page.",
  document: "L’annexe",
  existing: "Pièce déjà classée",
  other: "Une autre pièce",
  file: "Fichier de l’annexe",
  answer: { yes: "Prévu", no: "Non prévu" } as const,
  page: (family: string): string => `Page${NBSP}: ${family.toLowerCase()}`,
  pageHint: `Par exemple${NBSP}: p.${NBSP}4, article 3.`,
  lacks: {
    document: "Joignez l’annexe",
    answer: (family: string): string => `Dites si l’annexe prévoit${NBSP}: ${family.toLowerCase()}`,
    page: (family: string): string => `Donnez la page pour${NBSP}: ${family.toLowerCase()}`,
  } as const,
  sign: "Signer ma lecture",
  added: "Conditions ajoutées",
  addedText:
    "Ce que l’annexe prévoit, ou une règle interne de la structure. Une règle interne n’est jamais dite venir des textes.",
  add: "Ajouter une condition",
  noneYet: "Aucune condition ajoutée.",
  addedColumns: ["Condition", "Ce qu’elle demande", "Source", "Geste"] as const,
  basis: { annexe: "annexe", structure: "règle interne" } as const,
  drop: "Retirer",
  dropTitle: (title: string): string => `Retirer la condition « ${title} »`,
  dropEnds: {
    does: "Elle n’est plus demandée à personne de l’équipe.",
    stays: "Elle reste au registre, avec le motif, et ce qui y répondait aussi.",
  },
  reason: "Motif",
  dropAct: "Retirer la condition",
} as const;

const PARTS = {
  observed: "observés",
  supervised: "réalisés sous supervision",
  "in-presence": "réalisés en présence du délégant",
} as const;

type Assessed = Extract<Asked, { readonly kind: "assessment" }>;
type Supervised = Extract<Asked, { readonly kind: "supervised-practice" }>;

const assessedFr = ({ times, threshold, everyMonths, consultations, by }: Assessed): string =>
  [
    times === 1 ? "une évaluation" : `${times} évaluations`,
    consultations === undefined ? [] : `sur ${counted(consultations, "consultation")}`,
    by === undefined
      ? []
      : `par ${listInWords(
          by.map(({ profession }) => professionFr(profession)),
          "ou",
        )}`,
    threshold === null ? [] : `seuil ${threshold}`,
    everyMonths === null ? [] : `tous les ${everyMonths}${NBSP}mois`,
  ]
    .flat()
    .join(", ");

const supervisedFr = ({ count, part, successes, minutes }: Supervised): string =>
  [
    `${counted(count, "acte")} ${PARTS[part]}`,
    successes === undefined ? [] : `dont ${successes} réussis`,
    minutes === undefined ? [] : `${duration(minutes)} en tout`,
  ]
    .flat()
    .join(", ");

const NATURES = { theory: "de théorie", practice: "de pratique" } as const;

const ofNature = (
  asked: string,
  { nature }: { readonly nature: keyof typeof NATURES | null },
): string => (nature === null ? asked : `${asked} ${NATURES[nature]}`);

/** « 20 actes observés », « 6 h de pratique », what an added requirement asks. */
export const askedFr = (asks: Asked, documentName: (code: string) => string): string => {
  switch (asks.kind) {
    case "assessment":
      return assessedFr(asks);
    case "supervised-practice":
      return supervisedFr(asks);
    case "training-minutes":
      return ofNature(duration(asks.minutes), asks);
    case "training-sessions":
      return ofNature(counted(asks.sessions, "séance"), asks);
    case "training-completion":
      return `${counted(asks.modules.length, "module suivi", "modules suivis")} jusqu’au bout`;
    case "field-experience":
      return `${asks.months}${NBSP}mois d’expérience${NBSP}: ${fieldFr(asks.field)}`;
    case "diploma-experience":
      return `${asks.months}${NBSP}mois depuis le diplôme${NBSP}: ${qualificationFr(asks.qualification)}`;
    case "prior-acts":
      return `${counted(asks.count, "acte déjà fait", "actes déjà faits")}${NBSP}: ${actFr(asks.act)}`;
    case "working-time":
      return `${asks.percent}${NBSP}% du temps de travail${NBSP}: ${fieldFr(asks.field)}`;
    case "employer-agreement":
      return "accord de l’employeur";
    case "upkeep":
      return `${counted(asks.count, "acte")} ${PER[asks.per]}`;
    case "ratio":
      return `${BOUNDS[asks.bound]} ${asks.percent}${NBSP}%, ${PER[asks.per]}`;
    case "structure-volume":
      return `${counted(asks.count, "acte")} de la structure par an${NBSP}: ${actFr(asks.act)}`;
    case "member-document":
      return `pièce de chaque personne${NBSP}: ${documentName(asks.document)}`;
    case "team-document":
      return `pièce de l’équipe${NBSP}: ${documentName(asks.document)}`;
  }
};
