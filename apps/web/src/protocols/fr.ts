import { NBSP, quoted } from "../ui/typography.ts";

export const FIGURE = {
  title: (title: string): string => `${title}${NBSP}: fournir le chiffre`,
  intro: "Aucun texte lu ne le donne. Vous le fournissez avec sa source, et vous signez.",
  introOwn:
    "La structure a écrit cette période comme sa propre règle. Signez-la pour dire si un retard fait sortir quelqu’un des conditions réunies.",
  value: {
    minutes: "Durée, en minutes",
    days: "Nombre de jours",
    times: "Nombre de fois",
    months: "Période, en mois",
  } as const,
  wrong: "Nombre entier à partir de 1",
  citation: "Source",
  citationHint: "L’annexe et sa page, ou la décision de la structure et sa date.",
  removes: "Un retard fait sortir la personne des conditions réunies",
  removesHint:
    "Sans cela, la période reste un rappel : une règle interne, dont le retard ne fait sortir personne.",
  act: "Fournir et signer",
} as const;

export const SETTING = {
  title: "Cadre d’exercice : le texte ou la réponse de l’ARS",
  intro:
    "Les sources lues ne permettent pas de conclure. Le texte, ou la réponse écrite de l’ARS, tranche pour votre structure.",
  allowed: "Ce que dit ce document",
  choices: [
    { value: "yes", label: "Le protocole est ouvert à ce cadre d’exercice" },
    { value: "no", label: "Il ne l’est pas" },
  ],
  from: "Depuis le",
  document: "Le texte ou la réponse de l’ARS",
  citation: "Passage qui le dit",
  act: "Enregistrer",
  lacks: { allowed: "Dites ce que dit ce document" },
} as const;

type Point = "declaration" | "training" | "trainers" | "sharing";

export const INTERPRET = {
  title: "Un point que les textes lus laissent ouvert",
  intro:
    "La structure le tranche avec sa source : l’article de l’arrêté, la page de l’annexe ou la réponse écrite de l’ARS.",
  point: "Le point",
  reading: "Ce que le texte veut dire",
  points: {
    declaration: (from: string): string => `Les déclarations faites sous ${from}`,
    training: (from: string): string => `Les formations suivies sous ${from}`,
    trainers: (): string => "Un délégué formé peut-il former à son tour",
    sharing: (other: string): string => `Les séances communes avec le protocole ${quoted(other)}`,
  } satisfies Readonly<Record<Point, (from: string) => string>>,
  readings: {
    declaration: [
      { value: "kept", label: "Elles valent encore" },
      { value: "renew", label: "Elles sont à refaire" },
    ],
    training: [
      { value: "kept", label: "Elles valent encore" },
      { value: "top-up", label: "Elles sont à compléter" },
      { value: "renew", label: "Elles sont à refaire" },
    ],
    trainers: [
      { value: "together", label: "Oui, si un délégant forme aussi" },
      { value: "either", label: "Oui, même sans délégant" },
    ],
    sharing: [
      { value: "common", label: "Leurs minutes comptent pour les deux" },
      { value: "separate", label: "Chaque protocole a ses propres heures" },
    ],
  } as const,
  citation: "Source",
  citationHint: "L’article ou la page, ou la réponse de l’ARS et sa date.",
  annex: "L’annexe qui le dit",
  noAnnex: "Aucune annexe n’est classée pour cette équipe",
  act: "Trancher et signer",
  lacks: "Dites ce que le texte veut dire",
  lacksAnnex: "Choisissez l’annexe",
} as const;
