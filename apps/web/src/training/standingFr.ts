import { dayWithYear, days, duration, listInWords } from "../ui/typography.ts";

const proofs = {
  declared: "sur déclaration, sans pièce",
  document: "avec une pièce classée",
} as const;

/** Where someone stands in what is asked of their training, as the gate says. */
export const STANDING = {
  missing: (minutes: number, missingDays: number): string =>
    `il manque ${listInWords([
      ...(minutes > 0 ? [duration(minutes)] : []),
      ...(missingDays > 0 ? [days(missingDays)] : []),
    ])}`,
  complete: "heures et jours acquis",
  unknownNeed: "durée demandée à lire dans l’annexe",
  notAsked: "aucune formation n’est demandée dans ce rôle",
  incomplete: "formation encore à compléter",
  resumed: (day: string, proof: keyof typeof proofs): string =>
    `acquis, d’après la déclaration de reprise du ${dayWithYear(day)} (${proofs[proof]})`,
  attested: (day: string, proof: keyof typeof proofs): string =>
    `Formation attestée avant Coopilote, d’après la déclaration de reprise du ${dayWithYear(day)} (${proofs[proof]})`,
  notAttested: "Aucune attestation n’est demandée dans ce rôle.",
} as const;
