import { documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { addedBy, filed, team } from "@coopilote/testkit/history.ts";
import { deposited, journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import {
  camille,
  hugo,
  ines,
  type Invented,
  lucie,
  nora,
  paul,
} from "@coopilote/testkit/people.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { LocalInstant } from "../kernel/time.ts";

const noTeam = idOf("no team");
const declared = journey(msp2025, "depositing");
const started = journey(msp2025, "starting");

const mise = (
  delegates: ReadonlyArray<Invented>,
  effective: Wire<"recordMiseEnOeuvre">["effective"] = null,
): Wire<"recordMiseEnOeuvre"> => ({
  team,
  effective,
  delegates: delegates.map(({ person }) => person),
});

const miseFact = (effective: LocalInstant) => ({
  type: "MiseEnOeuvreRecorded.1" as const,
  body: { team, effective, by: camille.person },
});
const startFact = ({ person }: Invented, effective: LocalInstant) => ({
  type: "PracticeStarted.1" as const,
  body: { team, person, actTypes: [], effective, by: camille.person },
});

describe("the protocol is mis en œuvre", () => {
  it("for the delegates named, from now", () => {
    const now = local("2025-04-09", "14:30");
    givenWorld(declared)
      .when("recordMiseEnOeuvre", mise([ines, hugo]))
      .thenFacts(miseFact(now), startFact(ines, now), startFact(hugo, now));
  });

  it("a week late, from the instant it began", () => {
    const then = local("2025-04-10", "08:00");
    givenWorld(declared, on("2025-04-17", "19:00"))
      .when("recordMiseEnOeuvre", mise([ines, ines], { day: "2025-04-10", time: "08:00" }))
      .thenFacts(miseFact(then), startFact(ines, then));
  });

  it("for a team that exists, once it has happened", () => {
    givenWorld(declared)
      .when("recordMiseEnOeuvre", { ...mise([ines]), team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(declared)
      .when("recordMiseEnOeuvre", mise([ines], { day: "2025-04-09", time: "14:31" }))
      .thenRefused({ _tag: "InTheFuture", path: ["effective"] });
  });

  it("for delegates of the team at that instant", () => {
    givenWorld(declared)
      .when("recordMiseEnOeuvre", mise([nora]))
      .thenRefused({ _tag: "NotAMember", person: nora.person });
    givenWorld(declared)
      .when("recordMiseEnOeuvre", mise([lucie]))
      .thenRefused({ _tag: "NotADelegate", person: lucie.person });
  });

  it("once", () => {
    givenWorld(started)
      .when("recordMiseEnOeuvre", mise([ines]))
      .thenRefused({ _tag: "AlreadyMisEnOeuvre", since: local("2025-04-10", "08:30") });
  });

  it("never before the receipt that declares them: 14:12 does not cover the morning", () => {
    givenWorld(declared)
      .when("recordMiseEnOeuvre", mise([ines], { day: "2025-04-09", time: "09:00" }))
      .thenRefused({
        _tag: "EffectiveBeforeReceipt",
        person: ines.person,
        receipt: local("2025-04-09", "14:12"),
      });
    const now = local("2025-04-09", "14:12");
    givenWorld(declared)
      .when("recordMiseEnOeuvre", mise([ines], { day: "2025-04-09", time: "14:12" }))
      .thenFacts(miseFact(now), startFact(ines, now));
  });

  it("never before the receipt that declares a delegant of theirs", () => {
    const apart = after(journey(msp2025, "attesting"), [
      on("2025-04-10", "18:00"),
      deposited(camille, "premier", {
        day: "2025-04-10",
        time: "08:00",
        adds: named("delegate", ines),
      }),
      deposited(camille, "second", {
        day: "2025-04-10",
        time: "16:00",
        adds: named("delegant", lucie),
      }),
    ]);
    givenWorld(apart)
      .when("recordMiseEnOeuvre", mise([ines], { day: "2025-04-10", time: "12:00" }))
      .thenRefused({
        _tag: "EffectiveBeforeReceipt",
        person: lucie.person,
        receipt: local("2025-04-10", "16:00"),
      });
    const then = local("2025-04-10", "16:00");
    givenWorld(apart)
      .when("recordMiseEnOeuvre", mise([ines], { day: "2025-04-10", time: "16:00" }))
      .thenFacts(miseFact(then), startFact(ines, then));
  });
});

describe("mise en œuvre is refused with what is missing", () => {
  it("a delegate whom no deposit names", () => {
    const first = after(journey(msp2025, "attesting"), [
      deposited(camille, "premier", {
        day: "2025-04-08",
        time: "10:00",
        adds: [...named("delegant", lucie), ...named("delegate", ines)],
      }),
    ]);
    expect(lacking(givenWorld(first).when("recordMiseEnOeuvre", mise([ines, hugo])))).toEqual([
      "declare · not-declared · Hugo",
    ]);
    expect(lacking(givenWorld(first).when("recordMiseEnOeuvre", mise([ines])))).toEqual([]);
  });

  it("at a step before, all that is missing for the closest binôme, each once", () => {
    expect(
      lacking(
        givenWorld(journey(msp2025, "training")).when("recordMiseEnOeuvre", mise([ines, hugo])),
      ),
    ).toEqual([
      "attestation-formation · attestation-missing · Inès",
      "declare · not-declared · Lucie",
      "declare · not-declared · Inès",
      "attestation-formation · attestation-missing · Hugo",
      "declare · not-declared · Hugo",
    ]);
  });

  it("what was in place too late does not hold earlier", () => {
    const late = after(declared, [
      on("2025-04-12", "10:00"),
      did(by(lucie.person), "addRequirement", {
        requirement: "charte",
        team,
        basis: "structure",
        family: null,
        appliesTo: "team",
        bites: "before-practice",
        asks: { kind: "team-document", document: "charte" },
        title: "Charte de l’équipe",
        citation: "Décision de la maison de santé",
      }),
      on("2025-04-14", "10:00"),
      ...filed(documentOf("charte"), ["charte"], [team]),
      on("2025-04-15", "10:00"),
    ]);
    expect(
      lacking(
        givenWorld(late).when(
          "recordMiseEnOeuvre",
          mise([ines], { day: "2025-04-13", time: "08:00" }),
        ),
      ),
    ).toEqual(["charte · document-missing · team"]);
    const then = local("2025-04-14", "12:00");
    givenWorld(late)
      .when("recordMiseEnOeuvre", mise([ines], { day: "2025-04-14", time: "12:00" }))
      .thenFacts(miseFact(then), startFact(ines, then));
  });

  it("a delegate without a delegant at that instant", () => {
    const apart = did(by(ines.person), "dissolveBinome", {
      team,
      delegant: lucie.person,
      delegate: ines.person,
      reason: null,
    });
    givenWorld(declared, apart)
      .when("recordMiseEnOeuvre", mise([hugo, ines]))
      .thenRefused({ _tag: "NoBinome", person: ines.person });
  });

  it("one of two delegants is enough", () => {
    const away: ReadonlyArray<Step> = [
      addedBy(by(camille.person))(paul),
      did(by(camille.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
    ];
    const now = local("2025-04-09", "14:30");
    givenWorld(declared, ...away)
      .when("recordMiseEnOeuvre", mise([ines]))
      .thenFacts(miseFact(now), startFact(ines, now));
  });
});
