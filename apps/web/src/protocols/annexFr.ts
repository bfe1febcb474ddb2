import type { AnnexFamily, Asked } from "@coopilote/domain/protocols/facts.ts";
import { annexFamiliesFr } from "@coopilote/domain/protocols/fr.ts";
import { dayWithYear, duration, NBSP, sentence } from "../ui/typography.ts";

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
  subtitle: (arrete: string, title: string): string => `${arrete} · ${title}`,
  byCoopilote: "Coopilote a lu l’annexe de cet arrêté : rien à faire ici.",
  notRead: "D’après les sources lues par Coopilote, sans l’annexe.",
  notReadText:
    "L’annexe peut demander plus que ce que montrent ces pages. Un délégant et une seconde personne de l’équipe la lisent, disent ce qu’elle prévoit, et signent. Les conditions qui manquent s’ajoutent ensuite.",
  toConfirm: (by: string): string => `Lue par ${by}. Une seconde personne la relit et confirme.`,
  confirmed: (by: string, other: string): string => `Lue par ${by} et ${other}.`,
  readings: "Lectures",
  readBy: (by: string, at: Moment): string => `Lecture de ${by}, le ${dayWithYear(at.day)}`,
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
  dropIntro: "Elle reste au registre, avec le motif, et n’est plus demandée.",
  reason: "Motif",
  dropAct: "Retirer la condition",
} as const;

const PARTS = {
  observed: "observés",
  supervised: "réalisés sous supervision",
  "in-presence": "réalisés en présence du délégant",
} as const;

/** « 20 actes observés », « 6 h de pratique », what an added requirement asks. */
export const askedFr = (asks: Asked, documentName: (code: string) => string): string => {
  switch (asks.kind) {
    case "assessment":
      return [
        asks.times === 1 ? "une évaluation" : `${asks.times} évaluations`,
        asks.threshold === null ? [] : `seuil ${asks.threshold}`,
        asks.everyMonths === null ? [] : `tous les ${asks.everyMonths}${NBSP}mois`,
      ]
        .flat()
        .join(", ");
    case "supervised-practice":
      return `${asks.count} actes ${PARTS[asks.part]}`;
    case "training-minutes":
      return [
        duration(asks.minutes),
        asks.nature === null ? [] : asks.nature === "theory" ? "de théorie" : "de pratique",
      ]
        .flat()
        .join(" ");
    case "member-document":
      return `pièce de chaque personne${NBSP}: ${documentName(asks.document)}`;
    case "team-document":
      return `pièce de l’équipe${NBSP}: ${documentName(asks.document)}`;
  }
};

export const ADD = {
  title: "Ajouter une condition",
  intro: "Elle entre dans les conditions de l’équipe dès qu’elle est enregistrée.",
  basis: "D’où vient-elle",
  bases: [
    { value: "annexe", label: "De l’annexe", hint: "La famille doit être cochée « prévu »." },
    {
      value: "structure",
      label: "De la structure",
      hint: "Une règle interne, montrée comme telle.",
    },
  ],
  family: "Famille",
  kind: "Ce qu’elle demande",
  kinds: [
    { value: "training-minutes", label: "Des heures de formation" },
    { value: "supervised-practice", label: "Des actes supervisés" },
    { value: "assessment", label: "Une évaluation" },
    { value: "member-document", label: "Une pièce de chaque personne" },
    { value: "team-document", label: "Une pièce de l’équipe" },
  ],
  name: "Nom de la condition",
  nameHint: "Comme on la lira en tête de colonne.",
  citation: "Source",
  citationHint: "La page et l’article de l’annexe, ou la décision de la structure et sa date.",
  minutes: "Durée, en heures",
  nature: "Nature",
  natures: [
    { value: "any", label: "Indifférente" },
    { value: "theory", label: "Théorie" },
    { value: "practice", label: "Pratique" },
  ],
  part: "Actes",
  parts: [
    { value: "observed", label: "Observés" },
    { value: "supervised", label: "Réalisés sous supervision" },
    { value: "in-presence", label: "Réalisés en présence du délégant" },
  ],
  count: "Nombre d’actes",
  times: "Nombre d’évaluations",
  threshold: "Seuil",
  thresholdHint: "Seulement si la source le donne.",
  everyMonths: "À renouveler tous les, en mois",
  everyMonthsHint: "Seulement si elle revient.",
  document: "Pièce",
  appliesTo: "De qui",
  whom: [
    { value: "delegate", label: "De chaque délégué" },
    { value: "delegant", label: "De chaque délégant" },
    { value: "both", label: "Des deux" },
  ],
  bites: "À partir de quand",
  moments: [
    { value: "before-declaration", label: "Avant la déclaration" },
    { value: "before-practice", label: "Avant la mise en œuvre" },
    { value: "after-start", label: "Après le début" },
  ],
  act: "Ajouter la condition",
  lacks: {
    basis: "Dites d’où elle vient",
    family: "Choisissez la famille",
    kind: "Dites ce qu’elle demande",
    document: "Choisissez la pièce",
    number: "Nombre entier à partir de 1",
    hours: "Nombre d’heures attendu, par exemple 2,5",
  } as const,
} as const;
