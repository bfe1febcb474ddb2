import type { Mark } from "./Mark.ts";
import { counted, countedInWords, duration, NBSP, plural, sentence } from "./typography.ts";

/** The word of each state, always beside its shape. */
export const MARK_WORDS: Record<Mark, string> = {
  met: "acquis",
  "due-soon": "à faire bientôt",
  overdue: "à renouveler",
  partly: "en cours",
  unmet: "manque",
  unknown: "à vérifier",
  lapsed: "échu",
  "not-applicable": "sans objet",
  waiting: "attend une étape",
};

export const FIELD = {
  optional: "facultatif",
  choose: "Choisir…",
} as const;

export const SEARCH = {
  found: (count: number): string => (count === 0 ? "Aucun résultat" : counted(count, "résultat")),
} as const;

export const DATE = {
  format: "jj/mm/aaaa",
  order: "Jour, mois, année",
  unread: "Date attendue : jour, mois, année, par exemple 03/10/2026",
  absent: "Ce jour n’existe pas",
  far: "Vérifiez l’année : elle est attendue entre 1900 et 2099",
  open: "Ouvrir le calendrier",
} as const;

export const LINK = {
  photograph: "À photographier avec son téléphone, ou à ouvrir :",
  copy: "Copier le lien",
  copied: "Lien copié.",
  done: "Terminé",
} as const;

export const APPEARANCE = {
  label: `Apparence${NBSP}:`,
  choices: { automatic: "automatique", light: "claire", dark: "sombre" },
} as const;

export const DIALOG = { close: "Fermer" } as const;

export const SHELL = {
  skip: "Aller au contenu",
  navigation: "Espace de travail",
  more: "Plus",
  home: "Coopilote, accueil",
  crumb: "Fil d’Ariane",
} as const;

export const LOADING = { label: "Chargement…" } as const;

export const FAULTY = {
  title: "Nous n’avons pas pu afficher cette page.",
  advice: "Rien de ce qui était enregistré n’est perdu. Réessayez dans un instant.",
  retry: "Réessayer",
  reference: (requestId: string): string => `Référence à nous donner${NBSP}: ${requestId}`,
} as const;

export const ERROR_SUMMARY = {
  title: (count: number): string =>
    `${sentence(countedInWords(count, "feminine", "réponse"))} ${plural(count, "est", "sont")} à revoir.`,
} as const;

export const MATRIX = {
  notOfTexts: `guide l’équipe sans conclure${NBSP}: seuls les textes disent que quelqu’un ne peut pas exercer.`,
  whole: "ensemble",
  totals: "Totaux",
  rowTotal: "Réunies",
  blocks: (people: number): string => `retient ${counted(people, "personne")}`,
  held: (held: number, asked: number): string =>
    asked === 0 ? "sans objet" : `${held} sur ${asked}`,
  heldRest: (held: number): string => counted(held, "condition réunie", "conditions réunies"),
} as const;

export const HOURS = {
  refused: "Minutes non comptées",
  refusedFor: (minutes: number, reason: string): string =>
    `${duration(minutes)} non ${plural(minutes, "comptée", "comptées")}${NBSP}: ${reason}`,
  outOf: (need: number): string => `sur ${duration(need)}`,
  planned: (minutes: number): string => `${duration(minutes)} de plus avec les séances prévues`,
} as const;

export const STEPS = {
  done: "fait",
  now: "en cours",
  later: "à venir",
} as const;

export const TIMELINE = {
  planned: "prévu",
} as const;

export const QR_CODE = {
  label: (what: string): string => `Code à photographier${NBSP}: ${what}`,
} as const;

export const CONNECTION = {
  found: "Connexion retrouvée. Ce qui est affiché est à jour.",
  lost: `Connexion perdue. Ce qui est affiché peut dater${NBSP}; nous réessayons.`,
  elsewhere:
    "Vous avez changé de compte dans un autre onglet. Ce qui est affiché ici ne suit plus.",
  reload: "Recharger",
} as const;
