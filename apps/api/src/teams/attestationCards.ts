import type { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { acknowledgedIn } from "@coopilote/documents/training/acknowledged.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import { attestationState, changedSince } from "@coopilote/domain/readiness/attestations.ts";
import { ledgers } from "@coopilote/domain/readiness/ledger.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { attestationNumber } from "@coopilote/domain/dossier/paperNumber.ts";
import type { TrainingAttestation } from "@coopilote/domain/training/Training.ts";
import { HashMap } from "effect";
import { nameOf, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Card = TeamView["attestations"][number];

/** What the ledger counts now, where it is no longer what was attested. */
const changedIn = (
  { snapshot: { workspace }, now }: Pick<ViewRequest, "snapshot" | "now">,
  team: TeamId,
): ((attested: TrainingAttestation) => Card["changed"]) => {
  const judged = judgedBy(workspace, team, now);
  if (judged === undefined) return () => null;
  const ledgerOf = ledgers(workspace, judged.version, now, team);
  return (attested) => changedSince(attested, judged.version, ledgerOf(attested.person)) ?? null;
};

/** The number of the attestation that took the place of another. */
const replacementOf = (
  { snapshot, sha256 }: Pick<ViewRequest, "snapshot" | "sha256">,
  attested: TrainingAttestation,
): string | null => {
  const known = attestationState(snapshot.workspace, attested);
  return known.state === "replaced" ? attestationNumber(sha256, known.by.attestation) : null;
};

/** Attestations given in a team, the newest first, revoked ones among them. */
export const attestationCards = (
  request: Pick<ViewRequest, "snapshot" | "now" | "sha256">,
  team: TeamId,
): ReadonlyArray<Card> => {
  const { snapshot } = request;
  const changed = changedIn(request, team);
  return [...HashMap.values(snapshot.workspace.training.attestations)]
    .filter((each) => each.team === team)
    .toSorted((a, b) => b.entry - a.entry)
    .map((attested) => ({ attested, replacedBy: replacementOf(request, attested) }))
    .map(({ attested, replacedBy }) => ({
      attestation: attested.attestation,
      person: attested.person,
      replacedBy,
      by: nameOf(snapshot, PersonId.make(attested.signature.signer)),
      byPerson: PersonId.make(attested.signature.signer),
      at: attested.signature.at,
      minutes: attested.minutes,
      days: attested.days,
      changed: replacedBy === null ? changed(attested) : null,
      manner: attested.manner,
      acknowledged: acknowledgedIn(snapshot, attested),
      revoked:
        attested.revoked === undefined
          ? null
          : {
              at: attested.revoked.at,
              by: nameOf(snapshot, attested.revoked.by),
              reason: textIn(snapshot, attested.revoked.reason),
            },
    }));
};
