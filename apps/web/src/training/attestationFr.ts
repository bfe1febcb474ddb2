import { dayWithYear, duration, NBSP, plural } from "../ui/typography.ts";

export const ATTESTATION_PDF = {
  open: "Attestation (PDF)",
  of: (name: string): string => `Attestation de formation (PDF)${NBSP}: ${name}`,
  replacedBy: (number: string): string => `remplacée par l’attestation n°${NBSP}${number}`,
} as const;

export const PUBLIC_ATTESTATION = {
  title: "Attestation de formation",
  numbered: (number: string): string => `n°${NBSP}${number}`,
  standing: "Attestation en vigueur",
  revoked: (day: string): string => `Attestation retirée le ${dayWithYear(day)}`,
  replaced: (day: string): string => `Remplacée le ${dayWithYear(day)}`,
  seeReplacement: (number: string): string => `Voir l’attestation n°${NBSP}${number}`,
  name: "Délégué",
  protocol: "Protocole",
  structure: "Structure",
  hours: "Formation",
  figures: (minutes: number, days: number): string =>
    `${duration(minutes)} sur ${days}${NBSP}${plural(days, "jour", "jours")}`,
  signed: (by: string, day: string): string => `${by}, le ${dayWithYear(day)}`,
  said: "Signé par",
  head: "Registre",
  headOf: (version: number, hash: string): string =>
    `n°${NBSP}${version}, empreinte ${hash.replaceAll(/.{4}(?=.)/gu, "$& ")}`,
  compare:
    "Comparez ces lignes au papier que vous avez en main. Les heures, séance par séance, ne figurent que sur le papier.",
  limits: "Ne vaut pas autorisation d’exercer hors du protocole.",
} as const;
