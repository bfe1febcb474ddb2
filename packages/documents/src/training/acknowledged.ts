import { listed } from "@coopilote/domain/journal/registerPhrases.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import type { TrainingAttestation } from "@coopilote/domain/training/Training.ts";
import { wordsIn } from "../kernel/named.ts";

/**
 * « a pris connaissance de l’attestation de l’organisme « Organisme Fictif » »: what a delegant who did not teach read, of
 * the organismes whose minutes count (j20); nothing where they taught, or where nothing that counts came from an organisme.
 */
export const acknowledgedIn = (
  legible: Legible,
  { manner, team, person, at: given }: TrainingAttestation,
): string | null => {
  const judged = judgedBy(legible.workspace, team, given);
  if (manner !== "acknowledged" || judged === undefined) return null;
  const { lines } = ledger(legible.workspace, person, judged.version, given, team);
  const certificates = lines.flatMap(({ counted, origin }) =>
    counted > 0 && origin.kind === "external" ? [origin.training] : [],
  );
  const words = wordsIn(legible);
  const named = [...new Set(certificates.map((training) => words.external(training)))];
  return named.length === 0 ? null : `a pris connaissance de ${listed(named)}`;
};
