import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { attestationOf, journey } from "@coopilote/testkit/journey.ts";
import { hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import { sequenceOf, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { heldNow } from "./heldNow.ts";

const started = journey(autumn2025, "starting");
const day = dayOf(autumn2025, 40);

/** Left an hour and a half early on the first day of training, stated once its sheet is closed. */
const first = dayOf(autumn2025, 14);
const reduced = did(by(lucie.person), "statePresence", {
  session: sessionOf(first),
  sequence: sequenceOf(first),
  person: ines.person,
  presence: {
    kind: "partial",
    arrived: { day: first, time: "13:00" },
    left: { day: first, time: "15:00" },
  },
  reason: "Partie avant la fin",
});

const heldBy = ({ person }: Invented, ...steps: ReadonlyArray<Step>) => {
  const { workspace, now } = after(started, [on(day, "09:00"), ...steps]);
  const held = heldNow(workspace, team, now).get(person);
  return { holds: held?.holds, missing: held?.missing.map(({ missing }) => missing) };
};

describe("a decision to practise", () => {
  it("is held while nothing lacks", () => {
    expect(heldBy(ines)).toEqual({ holds: true, missing: [] });
  });

  it("is not while the only delegant is away and nobody answers for them", () => {
    const away = did(by(lucie.person), "recordAbsence", {
      absence: idOf("absence"),
      person: lucie.person,
      from: { day, time: "09:00" },
      until: { day: dayOf(autumn2025, 50), time: "08:00" },
      coveredBy: null,
    });
    expect(heldBy(ines, away)).toEqual({ holds: false, missing: ["delegant-absent"] });
  });

  it("is not once the attestation of the training is revoked, and a colleague goes on", () => {
    const revoked = did(by(lucie.person), "revokeAttestation", {
      attestation: attestationOf(ines),
      team,
      person: ines.person,
      reason: "Gestes à revoir",
    });
    expect(heldBy(ines, revoked)).toEqual({ holds: false, missing: ["attestation-revoked"] });
    expect(heldBy(hugo, revoked)).toEqual({ holds: true, missing: [] });
  });

  it("is not once no delegant is left", () => {
    const left = did(by(lucie.person), "withdrawMember", {
      team,
      person: lucie.person,
      reason: null,
    });
    expect(heldBy(ines, left)).toEqual({ holds: false, missing: ["no-delegant"] });
  });

  it("is not once hours are reduced on a closed sheet", () => {
    expect(heldBy(ines, reduced)).toEqual({ holds: false, missing: ["hours-missing"] });
  });
});
