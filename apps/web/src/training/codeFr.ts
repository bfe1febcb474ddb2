import { DOT, NBSP } from "../ui/typography.ts";

export const CODE = {
  title: "Code de la séance",
  subtitle: "Six chiffres, que montre le formateur. Ils vous mènent à votre signature.",
  label: "Le code affiché",
  hint: "Il change toutes les minutes.",
  lacks: "Six chiffres",
  act: "Continuer",
  sending: "Vérification…",
  qr: "la feuille de la séance",
  show: "Montrer le code de la séance",
  /** « 417 902 » */
  figures: (code: string): string => `${code.slice(0, 3)}${NBSP}${code.slice(3)}`,
  changes: (seconds: number): string =>
    `Change dans ${seconds}${NBSP}s${DOT}valable à cette séance seulement`,
  how: (address: string): string =>
    `Chacun le photographie, ou le tape sur ${address}, et signe pour soi.`,
  give: "Donner le code affiché",
  given: "Vous avez donné le code de la séance.",
} as const;
