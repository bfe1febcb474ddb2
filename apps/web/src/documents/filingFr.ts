import { NBSP } from "../ui/typography.ts";

export const FILE_FIELD = {
  hint: `PDF ou image, 25${NBSP}Mo au plus.`,
  accepted: "application/pdf,image/jpeg,image/png,image/webp",
  chosen: (name: string): string => `Choisi${NBSP}: ${name}`,
  missing: "Choisissez le fichier",
} as const;
