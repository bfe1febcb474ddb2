import { dayWithYear, NBSP, plural } from "../ui/typography.ts";

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
