import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { attestationOf, journey } from "@coopilote/testkit/journey.ts";
import { hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionOf,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { changedSince } from "./attestations.ts";
import { ledger } from "./ledger.ts";
import { judgedBy } from "./textOn.ts";

const attested = journey(autumn2025, "attesting");
const first = dayOf(autumn2025, 14);

const presence = (kind: "absent" | "shorter"): Step =>
  did(by(lucie.person), "statePresence", {
    session: sessionOf(first),
    sequence: sequenceOf(first),
    person: ines.person,
    presence:
      kind === "absent"
        ? { kind }
        : {
            kind: "partial",
            arrived: { day: first, time: "13:00" },
            left: { day: first, time: "15:00" },
          },
    reason: "Partie avant la fin",
  });

const revoked = did(by(lucie.person), "revokeAttestation", {
  attestation: attestationOf(ines),
  team,
  person: ines.person,
  reason: "Gestes à revoir",
});

const changedFor = (who: Invented, ...steps: ReadonlyArray<Step>) => {
  const { workspace, now } = after(attested, [on(dayOf(autumn2025, 40), "09:00"), ...steps]);
  const judged = judgedBy(workspace, team, now);
  const signed = at(workspace.training.attestations, attestationOf(who));
  if (judged === undefined || signed === undefined) throw new Error("nothing attested");
  const own = ledger(workspace, who.person, judged.version, now, team);
  return changedSince(signed, judged.version, own);
};

describe("hours attested", () => {
  it("are those of the ledger while nothing changes", () => {
    expect(changedFor(ines)).toBeUndefined();
  });

  it("are no longer once the presence is reduced on a closed sheet; a colleague's still are", () => {
    expect(changedFor(ines, presence("shorter"))).toEqual({ minutes: 540, days: 3 });
    expect(changedFor(hugo, presence("shorter"))).toBeUndefined();
  });

  it("nor are the days, once a whole day is removed", () => {
    expect(changedFor(ines, presence("absent"))).toEqual({ minutes: 420, days: 2 });
  });

  it("are not changed by a session held since", () => {
    const since = dayOf(autumn2025, 41);
    const more = planOf("depuis", [segment("depuis", { day: since, from: "12:30", to: "14:00" })]);
    const held: ReadonlyArray<Step> = [
      scheduled(more, [ines]),
      on(since, "12:15"),
      opened("depuis"),
      on(since, "14:01"),
      attends(ines, "depuis"),
      signsAsFormateur(lucie, "depuis"),
      closed("depuis"),
    ];
    expect(changedFor(ines, ...held)).toBeUndefined();
    expect(changedFor(ines, ...held, presence("absent"))).toEqual({ minutes: 420, days: 2 });
  });

  it("are not compared once the attestation is revoked", () => {
    expect(changedFor(ines, presence("shorter"), revoked)).toBeUndefined();
  });
});
