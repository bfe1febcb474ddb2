import type { Regime } from "../protocols/ProtocolVersion.ts";
import type { Strength } from "../protocols/Requirement.ts";
import { strengthFr } from "./fr.ts";

/** From when a deposit lets practise, as the regime says (j26). */
export const startsFromFr: Readonly<Record<Regime["startsFrom"], string>> = {
  receipt: "dès l’accusé de réception du dépôt, à son heure",
  "deposit-day": "dès le jour du dépôt",
  unknown: "dès l’accusé de réception du dépôt, faute de règle dans les sources lues",
};

/** The same, no more strongly than it is known (j26, j40). */
export const startRuleFr = (startsFrom: Regime["startsFrom"], strength: Strength): string => {
  const rule = `${startsFromFr[startsFrom]} (${strengthFr[strength]})`;
  return startsFrom !== "unknown" && strength === "a-verifier"
    ? `${rule}\u00A0: règle constante avant 2025, non écrite dans l’extrait lu`
    : rule;
};
