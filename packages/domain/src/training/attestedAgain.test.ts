import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { team } from "@coopilote/testkit/history.ts";
import { attestationOf, journey, ledgerOf } from "@coopilote/testkit/journey.ts";
import { hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import { sequenceOf, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { AttestationId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { attestationState } from "../readiness/attestations.ts";

const attested = journey(autumn2025, "attesting");
const first = dayOf(autumn2025, 14);
const second = AttestationId.make(idOf("corrected"));

const again = (world: World, who: Invented = ines): Wire<"attestTraining"> => ({
  attestation: second,
  team,
  person: who.person,
  delegant: lucie.person,
  ledger: ledgerOf(world, who),
  paper: null,
});

/** Inès left a quarter of an hour early one day, which is said after she was attested. */
const corrected = after(attested, [
  on(dayOf(autumn2025, 40), "09:00"),
  did(by(lucie.person), "statePresence", {
    session: sessionOf(first),
    sequence: sequenceOf(first),
    person: ines.person,
    presence: {
      kind: "partial",
      arrived: { day: first, time: "13:00" },
      left: { day: first, time: "16:15" },
    },
    reason: "Partie avant la fin",
  }),
]);

const givenIn = ({ workspace }: World, attestation: AttestationId) => {
  const known = at(workspace.training.attestations, attestation);
  if (known === undefined) throw new Error("nothing attested");
  return known;
};
const stateIn = (world: World, attestation: AttestationId) =>
  attestationState(world.workspace, givenIn(world, attestation));

describe("an attestation whose hours were corrected", () => {
  const replaced = after(corrected, [did(by(lucie.person), "attestTraining", again(corrected))]);

  it("is given again over the corrected hours", () => {
    expect(givenIn(replaced, second).minutes).toBe(615);
  });

  it("is another one, and the one before says by which it is replaced", () => {
    expect(stateIn(corrected, attestationOf(ines))).toEqual({ state: "standing" });
    expect(stateIn(replaced, second)).toEqual({ state: "standing" });
    const before = stateIn(replaced, attestationOf(ines));
    expect(before).toMatchObject({ state: "replaced", by: { attestation: second } });
    expect(givenIn(replaced, attestationOf(ines)).minutes).toBe(630);
  });

  it("stands again where the one that replaced it is revoked", () => {
    const undone = after(replaced, [
      did(by(lucie.person), "revokeAttestation", {
        attestation: second,
        team,
        person: ines.person,
        reason: "Donnée par erreur",
      }),
    ]);
    expect(stateIn(undone, second)).toMatchObject({ state: "revoked" });
    expect(stateIn(undone, attestationOf(ines))).toEqual({ state: "standing" });
  });

  it("is the one attestation of its person to be replaced: a colleague's still stands", () => {
    givenWorld(corrected)
      .when("attestTraining", again(corrected, hugo), by(lucie.person))
      .thenRefused({
        _tag: "AlreadyAttested",
        attestation: attestationOf(hugo),
        since: givenIn(corrected, attestationOf(hugo)).signature.at,
      });
  });
});
