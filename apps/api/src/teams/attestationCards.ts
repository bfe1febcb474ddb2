import type { TeamView } from "@coopilote/contract/teams/answers.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { HashMap } from "effect";
import { nameOf, textIn } from "../people/names.ts";

/** Attestations given in a team, the newest first, revoked ones among them. */
export const attestationCards = (snapshot: Snapshot, team: TeamId): TeamView["attestations"] =>
  [...HashMap.values(snapshot.workspace.training.attestations)]
    .filter((each) => each.team === team)
    .toSorted((a, b) => b.entry - a.entry)
    .map(({ attestation, person, signature, minutes, days, manner, revoked }) => ({
      attestation,
      person,
      by: nameOf(snapshot, PersonId.make(signature.signer)),
      byPerson: PersonId.make(signature.signer),
      at: signature.at,
      minutes,
      days,
      manner,
      revoked:
        revoked === undefined
          ? null
          : {
              at: revoked.at,
              by: nameOf(snapshot, revoked.by),
              reason: textIn(snapshot, revoked.reason),
            },
    }));
