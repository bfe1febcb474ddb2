import { Day } from "@coopilote/domain/kernel/time.ts";
import type { Regime } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { sources } from "./sources.ts";

/**
 * The two regimes of declaration (j26). The day of change is the day after the signature of the texts,
 * to be checked against their entry into force: its strength says so.
 */
export const regimes: ReadonlyArray<Regime> = [
  {
    id: "anterieur",
    until: {
      day: Day.make("2025-09-09"),
      strength: "a-verifier",
      source: sources.currentRegime,
    },
    startsFrom: "receipt",
    startsFromStrength: "rapporte",
    declarant: "any-member",
    statement: [],
    source: sources.formerRegime,
  },
  {
    id: "2025",
    until: null,
    startsFrom: "receipt",
    startsFromStrength: "a-verifier",
    declarant: "legal-head",
    statement: [
      "avoir obtenu les avis, décisions et attestations mentionnés à l’article D. 4011-4, ou l’intégration du protocole au projet de santé ;",
      "l’adhésion volontaire de tous les professionnels de santé qui mettent en œuvre le protocole ;",
      "l’engagement de ces professionnels à travailler en équipe pour le mettre en œuvre.",
    ],
    source: sources.currentRegime,
  },
];
