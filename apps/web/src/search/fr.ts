import { counted, DOT, momentInWords, NBSP, sentence } from "../ui/typography.ts";

export const SEARCH = {
  open: "Chercher",
  shortcut: "Ctrl K",
  shortcutOnMac: "⌘ K",
  title: "Chercher",
  label: "Une personne, une équipe, une séance, une condition, une page, un geste",
  results: "Résultats",
  none: (words: string): string => `Rien ne répond à «${NBSP}${words}${NBSP}».`,
  noneAdvice: "Les accents et l’ordre des mots ne comptent pas ; un seul mot suffit souvent.",
  found: (count: number): string =>
    count === 0 ? "Aucun résultat" : counted(count, "résultat", "résultats"),
  more: (count: number): string => `et ${counted(count, "autre", "autres")}${NBSP}: précisez`,
  keys: "↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer",
  session: (moment: { day: string; time: string }, place: string): string =>
    `${sentence(momentInWords(moment))}${DOT}${place}`,
} as const;

export const KINDS = {
  action: "Gestes",
  person: "Personnes",
  team: "Équipes",
  session: "Séances",
  requirement: "Conditions",
  page: "Pages",
} as const;

export const ACTIONS = {
  plan: "Prévoir une séance",
  paper: "Saisir une feuille d’émargement sur papier",
  addPerson: "Ajouter une personne",
  addPeople: "Ajouter plusieurs personnes, collées d’un tableur",
  formTeam: "Former une équipe",
  file: "Déposer une pièce",
  declare: (team: string): string => `Déclarer${NBSP}: ${team}`,
} as const;

/** The pages of a team. */
export const TEAM_PAGES = {
  asOf: (team: string): string => `État au…${NBSP}: ${team}`,
  followUp: (team: string): string => `Suivi${NBSP}: ${team}`,
  declaration: (team: string): string => `Déclaration${NBSP}: ${team}`,
  annex: (team: string): string => `Annexe de l’arrêté${NBSP}: ${team}`,
} as const;
