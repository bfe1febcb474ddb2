import { NBSP } from "../ui/typography.ts";

export const FILE_FIELD = {
  hint: `PDF ou image, 25${NBSP}Mo au plus.`,
  drop: "ou déposez-le ici",
  accepted: "application/pdf,image/jpeg,image/png,image/webp",
  chosen: (name: string): string => `Choisi${NBSP}: ${name}`,
  missing: "Choisissez le fichier",
} as const;

export const PIECE_FIELD = {
  label: "Pièce",
  another: "Un nouveau fichier",
  known: (name: string, day: string): string => `${name}, classée le ${day}`,
} as const;

export const FILE_DIALOG = {
  title: (kind: string): string => `Classer la pièce${NBSP}: ${kind}`,
  intro: "Quelqu’un d’autre que la personne concernée la relira et l’acceptera.",
  file: "Fichier",
  validUntil: "Valable jusqu’au",
  validUntilHint: "Si la pièce porte une date de fin.",
  act: "Classer la pièce",
} as const;
