import { counted, dayWithYear, NBSP, plural, timeInWords } from "../ui/typography.ts";

export const PANEL = {
  signIn: "Se connecter dans un nouvel onglet",
  parts: "Ce qui la compose",
  either: "Au choix, une suffit",
  since: (day: string): string => `depuis le ${dayWithYear(day)}`,
  due: (day: string): string => `échéance le ${dayWithYear(day)}`,
  proof: "Preuve",
  proofs: {
    recorded: "consignée au registre",
    document: "par une pièce classée",
    declared: "sur déclaration, lors de la reprise",
  } as const,
  noProof: "aucune encore",
  written: (day: string, time: string, by: string | null): string =>
    `${dayWithYear(day)} à${NBSP}${timeInWords(time)}${by === null ? "" : `, par ${by}`}`,
  others: (count: number): string => counted(count, "autre ligne", "autres lignes"),
  history: "Historique",
  on: dayWithYear,
  withTime: "avec le temps",
  unchanged: "rien n’a changé depuis le début",
  earlier: "Les changements plus anciens sont au registre.",
  unread: "L’historique n’a pas pu être lu. Rouvrez ce panneau dans un instant.",
  evidence: (count: number): string => plural(count, "Ligne du registre", "Lignes du registre"),
  entry: (entry: number): string => `n°${NBSP}${entry}`,
  rule: "Règle",
  whose: "À qui",
  measure: "Mesure",
  texts: "règle d’un texte",
  internal: "règle interne",
  practice: "pratique de l’ARS",
  close: "Fermer",
} as const;
