import { counted, dayWithYear, figure, NBSP, quoted } from "../ui/typography.ts";

export const DOCUMENTS = {
  title: "Pièces",
  count: (count: number): string => counted(count, "pièce"),
  file: "Classer une pièce",
  search: "Nom, nature, personne ou équipe",
  caption: "Les pièces de la structure",
  columns: {
    name: "Pièce",
    about: "Au sujet de",
    filed: "Classée",
    verdict: "Relecture",
    act: "Gestes",
  },
  filed: (day: string, by: string | null): string =>
    by === null ? dayWithYear(day) : `${dayWithYear(day)}, par ${by}`,
  validUntil: (day: string): string => `valable jusqu’au ${dayWithYear(day)}`,
  session: (title: string, day: string): string => `${title}, ${dayWithYear(day)}`,
  open: (name: string): string => `Ouvrir ${quoted(name)} dans un nouvel onglet`,
  size: (bytes: number): string =>
    bytes >= 1_000_000
      ? `${figure(Math.round(bytes / 100_000) / 10)}${NBSP}Mo`
      : `${figure(Math.max(1, Math.round(bytes / 1000)))}${NBSP}ko`,
  waiting: "à relire",
  accepted: (by: string): string => `acceptée par ${by}`,
  toRedo: (by: string, reason: string | null): string =>
    reason === null ? `à refaire, demande ${by}` : `à refaire${NBSP}: ${reason} (${by})`,
  accept: "Accepter",
  askToRedo: "À refaire",
  own: "Quelqu’un d’autre que vous la relit.",
  empty: "Aucune pièce n’est classée.",
  emptyHere: "Aucune pièce ne vous est montrée.",
  emptyHereAdvice:
    "Vous lisez celles que vous classez et celles qui vous concernent. Les délégants et la coordination les lisent toutes.",
  emptyAdvice:
    "Une pièce se classe avec sa nature et les personnes, l’équipe ou la séance qu’elle concerne. Quelqu’un d’autre que la personne concernée la relit.",
  noneFound: (words: string): string => `Aucune pièce ne correspond à ${quoted(words)}.`,
  clear: "Effacer la recherche",
  noPatient: "Aucune donnée de patient dans une pièce.",
} as const;

export const FILING = {
  title: "Classer une pièce",
  intro: "Aucune donnée de patient dans une pièce.",
  file: "Fichier",
  kinds: "Ce qu’elle est",
  kindsHint:
    "Plusieurs réponses possibles : un même document peut être le logigramme et contenir le critère DMP et la conduite d’urgence.",
  severalHint: "Plusieurs réponses possibles.",
  about: "Qui ou quoi elle concerne",
  aboutHint: "La structure, des équipes, des personnes, des séances.",
  people: "Personnes",
  teams: "Équipes",
  sessions: "Séances",
  sessionsHint: "La feuille d’une séance tenue sur papier se joint aussi en saisissant la séance.",
  structure: "Structure",
  name: "Nom de la pièce",
  nameHint: "Celui du fichier, si vous n’en donnez pas d’autre.",
  validUntil: "Valable jusqu’au",
  validUntilHint: "Si la pièce porte une échéance.",
  act: "Classer",
  errors: {
    file: "Choisissez le fichier",
    kinds: "Dites ce qu’est cette pièce",
    tooMany: "Au plus huit natures",
    about: "Dites qui ou quoi elle concerne",
  },
} as const;

export const VERDICTS = {
  acceptTitle: (name: string): string => `Accepter ${quoted(name)}`,
  acceptIntro:
    "Vous l’avez ouverte, elle est lisible et correspond à sa nature. Votre nom et la date entrent au registre.",
  redoTitle: (name: string): string => `Demander de refaire ${quoted(name)}`,
  redoEnds: {
    does: "Elle ne prouve plus rien tant que personne ne l’accepte : ce qu’elle montrait redevient à faire.",
    stays: "Le fichier reste lisible, avec votre motif.",
  },
  reason: "Motif",
  reasonHint: "Ce qui manque ou ne convient pas, pour que la suivante soit la bonne.",
  reasonMissing: "Indiquez le motif",
  redo: "Demander de la refaire",
} as const;
