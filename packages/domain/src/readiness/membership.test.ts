import { msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { addedBy, engages, reachable, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { EntityId } from "../kernel/ids.ts";
import { asOf } from "./asOf.ts";
import { binomeReadiness, readiness } from "./readiness.ts";

const delegantsOf = ({ workspace }: World, delegate: Invented, day: string) =>
  binomeReadiness(readiness(workspace, team, local(day, "12:00")), "practice")
    .filter((pair) => pair.delegate === delegate.person)
    .map(({ delegant }) => delegant)
    .toSorted();

const proposed = ({ person }: Invented, role: "delegant" | "delegate"): Step =>
  did(by(camille.person), "proposeMember", { team, person, role });

describe("a binôme exists while both are in the team", () => {
  it("a delegant who joins later makes none before", () => {
    const joined = after(journey(msp2025, "depositing"), [
      on("2025-04-14", "09:00"),
      addedBy(by(camille.person))(paul),
      proposed(paul, "delegant"),
      ...engages(paul),
      reachable(paul),
    ]);
    expect(delegantsOf(joined, ines, "2025-04-11")).toEqual([lucie.person]);
    expect(delegantsOf(joined, ines, "2025-04-14")).toEqual([lucie.person, paul.person].toSorted());
  });

  it("a delegate who leaves and comes back keeps the days they were there", () => {
    const back = after(journey(msp2025, "depositing"), [
      on("2025-04-14", "09:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
      on("2025-05-12", "09:00"),
      proposed(ines, "delegate"),
      ...engages(ines),
    ]);
    expect(
      ["2025-04-11", "2025-04-20", "2025-05-12"].map((day) => delegantsOf(back, ines, day)),
    ).toEqual([[lucie.person], [], [lucie.person]]);
  });

  it("a delegate who comes back as delegant keeps the days they practised as delegate", () => {
    const back = after(journey(msp2025, "starting"), [
      on("2025-04-14", "09:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
      on("2025-05-12", "09:00"),
      proposed(ines, "delegant"),
    ]);
    const whoOn = (day: string) =>
      asOf(back.workspace, back.workspace, team, local(day, "12:00")).map(
        ({ delegate, inPractice }) => [delegate, inPractice.why],
      );
    expect(delegantsOf(back, ines, "2025-04-11")).toEqual([lucie.person]);
    expect(whoOn("2025-04-11")).toContainEqual([ines.person, "in-practice"]);
    expect(whoOn("2025-05-12")).not.toContainEqual([ines.person, expect.anything()]);
  });

  it("belongs to no entity that has closed", () => {
    const site = EntityId.make(idOf("site"));
    const moved = after(journey(msp2025, "starting"), [
      did(by(camille.person), "addEntity", { entity: site, name: "Site du Port", finess: null }),
      on("2025-07-01", "09:00"),
      did(by(camille.person), "closeEntity", { entity: site, on: "2025-06-30" }),
      did(by(camille.person), "endAffiliation", {
        affiliation: idOf(`affiliation ${ines.person}`),
        person: ines.person,
        on: "2025-05-31",
      }),
      did(by(camille.person), "recordAffiliation", {
        affiliation: idOf("affiliation site"),
        person: ines.person,
        entity: site,
        as: "salarie",
        from: "2025-06-01",
        document: null,
      }),
    ]);
    const belongingOn = (day: string) =>
      readiness(moved.workspace, team, local(day, "12:00")).find(
        ({ kind, subject }) =>
          kind === "same-affiliation" &&
          subject.kind === "binome" &&
          subject.delegate === ines.person,
      )?.status;
    expect([belongingOn("2025-06-30"), belongingOn("2025-07-01")]).toEqual(["met", "unmet"]);
  });

  it("someone proposed twice and never engaged was in the team each time", () => {
    const back = after(journey(msp2025, "depositing"), [
      on("2025-04-14", "09:00"),
      addedBy(by(camille.person))(paul),
      proposed(paul, "delegant"),
      on("2025-04-28", "09:00"),
      did(by(paul.person), "withdrawMember", { team, person: paul.person, reason: null }),
      on("2025-05-12", "09:00"),
      proposed(paul, "delegant"),
    ]);
    expect(
      ["2025-04-13", "2025-04-21", "2025-05-05", "2025-05-12"].map((day) =>
        delegantsOf(back, ines, day).includes(paul.person),
      ),
    ).toEqual([false, true, false, true]);
  });

  it("whoever left and came back practises again only by a new start", () => {
    const back = after(journey(msp2025, "starting"), [
      on("2025-04-14", "09:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
      on("2025-05-12", "09:00"),
      proposed(ines, "delegate"),
      ...engages(ines),
    ]);
    const practice = ({ workspace }: World, instant = local("2025-05-12", "09:00")) =>
      asOf(workspace, workspace, team, instant).find(({ delegate }) => delegate === ines.person)
        ?.inPractice.why;
    expect(practice(back)).toBe("not-started");
    const again = after(back, [
      did(by(camille.person), "startPractice", { team, person: ines.person, effective: null }),
    ]);
    expect(practice(again)).toBe("in-practice");
    expect(practice(again, local("2025-04-11", "09:00"))).toBe("in-practice");
  });
});
