import assert from "node:assert/strict";
import { type Cast, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { deposited, depositOf, journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, gabriel, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { engagedRole } from "./engaged.ts";
import { capacityOf } from "./formateurs.ts";
import { readiness } from "./readiness.ts";

const former: Cast = { ...msp2025, delegates: [ines] };
const line = ({ person }: Invented, role: "delegant" | "delegate") => ({
  person,
  role,
  trainedFrom: "2021-03-01",
  trainedTo: "2021-05-15",
  minutes: 600,
  days: 3,
  declared: ["engagement", "attestation"] as const,
  documents: [],
});

/** A team that has practised since June 2021, whose members signed nothing here: a reprise speaks for them. */
const taken = after(journey(former, "founding"), [
  deposited(camille, "ancien", {
    day: "2021-06-01",
    time: "14:12",
    adds: [...named("delegant", lucie), ...named("delegate", ines)],
  }),
  did(by(lucie.person), "declareReprise", {
    reprise: idOf("reprise"),
    team,
    deposit: depositOf("ancien"),
    lines: [line(lucie, "delegant"), line(ines, "delegate")],
  }),
  did(by(gabriel.person), "confirmReprise", { reprise: idOf("reprise"), team, paper: null }),
]);

const days = ["2021-05-31", "2021-06-02", "2025-03-20"];

const rolesOn = (who: Invented, ...steps: ReadonlyArray<Step>) => {
  const { workspace } = after(taken, steps);
  const known = at(workspace.teams.teams, team);
  assert.ok(known);
  return days.map((day) => engagedRole(workspace, known, who.person, local(day, "12:00")));
};

const capacitiesOn = (who: Invented) => {
  const { workspace, now } = after(taken, [on("2025-04-01", "09:00")]);
  const adopted = at(workspace.protocols.adoptions, team);
  assert.ok(adopted);
  return days.map((day) => {
    const began = local(day, "12:00");
    const limit = day === days[0] ? began : now;
    const formateur = { kind: "person", person: who.person } as const;
    return capacityOf(workspace, adopted.content, formateur, began, limit);
  });
};

const minimumTeamOn = (...steps: ReadonlyArray<Step>) => {
  const { workspace } = after(taken, steps);
  return days.map((day) => {
    const found = readiness(workspace, team, local(day, "12:00")).find(
      ({ requirement }) => requirement === "equipe-minimale",
    );
    return [found?.status, found?.proof, found?.measure?.have];
  });
};

describe("whoever a reprise takes up", () => {
  it("is engaged since the deposit it rests on, and not before", () => {
    expect(rolesOn(lucie)).toEqual([undefined, "delegant", "delegant"]);
    expect(rolesOn(ines)).toEqual([undefined, "delegate", "delegate"]);
  });

  it("trains as delegant since that deposit, as they may attest", () => {
    expect(capacitiesOn(lucie)).toEqual([undefined, "delegant", "delegant"]);
  });

  it("makes the team that the texts ask for, shown as declared", () => {
    expect(minimumTeamOn()).toEqual([
      ["unmet", "recorded", 0],
      ["met", "declared", 2],
      ["met", "declared", 2],
    ]);
  });

  it("is engaged by their own hand once they have signed", () => {
    const signs = (who: Invented): Step =>
      did(by(who.person), "signEngagement", {
        team,
        person: who.person,
        insurance: "own-policy",
        paper: null,
      });
    expect(minimumTeamOn(signs(lucie), signs(ines)).at(-1)).toEqual(["met", "recorded", 2]);
  });

  it("is engaged no longer by it once they have left", () => {
    const left = did(by(lucie.person), "withdrawMember", {
      team,
      person: lucie.person,
      reason: null,
    });
    expect(rolesOn(lucie, on("2025-03-18", "09:00"), left)).toEqual([
      undefined,
      "delegant",
      undefined,
    ]);
  });
});
