import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { learned } from "@coopilote/testkit/texts.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { Node, Source } from "../protocols/Requirement.ts";
import { asOf } from "./asOf.ts";
import { heldNow } from "./heldNow.ts";
import { binomeReadiness, readiness } from "./readiness.ts";

const vascular = "echo-vasculaire";
const abdominal = "echo-abdominale";
const superficial = "echo-superficielle";

/** So many acts of a type, done in the presence of a délégant. */
const done = (act: string, count: number, source: Source): Node => ({
  leaf: {
    part: act,
    rule: {
      kind: "supervised-practice",
      act,
      part: "in-presence",
      count: { known: true, value: count },
    },
    basis: "annexe",
    strength: "a-verifier",
    source,
  },
});

/** A text that asks acts of some types, each by itself. */
const asking = (
  revision: number,
  ...counts: ReadonlyArray<readonly [act: string, count: number]>
): Step =>
  learned((chosen) => ({
    ...chosen,
    revision,
    requirements: [
      ...chosen.requirements,
      {
        id: "actes",
        title: "Actes en présence",
        appliesTo: "delegate",
        bites: "before-practice",
        asks: {
          perActType: {
            allOf: counts.map(([act, count]) => done(act, count, chosen.arrete.source)),
          },
        },
      },
    ],
  }));

const byActType = asking(2, [vascular, 2], [abdominal, 3]);

const acts = (act: string, count: number, day = 30): Step =>
  did(by(lucie.person), "recordSupervisedPractice", {
    team,
    person: ines.person,
    act,
    part: "in-presence",
    on: { day: dayOf(msp2025, day), time: "14:20" },
    count,
    successes: null,
  });

const declared = after(journey(msp2025, "depositing"), [byActType]);
const vascularOnly = after(declared, [acts(vascular, 2)]);
const both = after(vascularOnly, [on(dayOf(msp2025, 31), "09:00"), acts(abdominal, 3)]);

const ofActs = ({ workspace, now }: World) =>
  readiness(workspace, team, now)
    .filter(
      ({ requirement, subject }) =>
        requirement === "actes" && subject.kind === "member" && subject.person === ines.person,
    )
    .map(({ actType, status, measure }) => [actType, status, measure?.have]);

const mise = { team, effective: null, delegates: [ines.person] };
const started = (world: World) =>
  after(world, [did(by(camille.person), "recordMiseEnOeuvre", mise)]);

describe("a requirement asked by type of act", () => {
  it("gives one finding for each type", () => {
    expect(ofActs(declared)).toEqual([
      [abdominal, "unmet", 0],
      [vascular, "unmet", 0],
    ]);
    expect(ofActs(vascularOnly)).toEqual([
      [abdominal, "unmet", 0],
      [vascular, "met", 2],
    ]);
  });

  it("makes a binôme ready for the types it is ready for", () => {
    const pairOf = ({ workspace, now }: World) =>
      binomeReadiness(readiness(workspace, team, now), "practice").find(
        ({ delegate }) => delegate === ines.person,
      );
    expect(pairOf(declared)).toMatchObject({ actTypes: [], missing: [{ actType: abdominal }] });
    expect(pairOf(vascularOnly)).toMatchObject({ actTypes: [vascular], missing: [] });
    expect(pairOf(both)).toMatchObject({ actTypes: [abdominal, vascular], missing: [] });
  });
});

/** The types Inès practised on the evening of a day, and since which day. */
const practised = ({ workspace }: World, day: string) => {
  const answer = asOf(workspace, workspace, team, local(day, "18:00")).find(
    ({ delegate }) => delegate === ines.person,
  );
  const { types, since } = answer?.inPractice ?? {};
  return { types: types?.map((one) => [one.actType, one.since.day]), since: since?.day };
};

describe("practice by type of act", () => {
  const start = (actTypes: ReadonlyArray<string>, world: World) => ({
    type: "PracticeStarted.1" as const,
    body: { team, person: ines.person, actTypes, effective: world.now, by: camille.person },
  });

  it("does not begin while no type is ready", () => {
    expect(lacking(givenWorld(declared).when("recordMiseEnOeuvre", mise))).toEqual([
      "actes · acts-missing · Inès",
    ]);
  });

  it("begins for the types that are ready", () => {
    givenWorld(vascularOnly)
      .when("recordMiseEnOeuvre", mise)
      .thenFacts(
        {
          type: "MiseEnOeuvreRecorded.1",
          body: { team, effective: vascularOnly.now, by: camille.person },
        },
        start([vascular], vascularOnly),
      );
  });

  it("widens to a type that has become ready since, and to no other", () => {
    const world = started(vascularOnly);
    const again = { team, person: ines.person, effective: null };
    givenWorld(world).when("startPractice", again).thenRefused({
      _tag: "AlreadyPractising",
      person: ines.person,
      since: world.now,
    });
    const later = after(world, [on(dayOf(msp2025, 31), "09:00"), acts(abdominal, 3)]);
    givenWorld(later)
      .when("startPractice", again)
      .thenFacts(start([abdominal, vascular], later));
  });

  it("keeps the types of a later start when one is recorded late, before it", () => {
    const began = after(journey(msp2025, "depositing"), [
      asking(2, [vascular, 2], [abdominal, 3], [superficial, 1]),
      acts(vascular, 2),
      did(by(camille.person), "recordMiseEnOeuvre", mise),
      on(dayOf(msp2025, 34), "09:00"),
      acts(abdominal, 3, 33),
      did(by(camille.person), "startPractice", { team, person: ines.person, effective: null }),
    ]);
    const late = after(began, [
      on(dayOf(msp2025, 35), "09:00"),
      acts(superficial, 1, 31),
      did(by(camille.person), "startPractice", {
        team,
        person: ines.person,
        effective: { day: dayOf(msp2025, 32), time: "09:00" },
      }),
      on(dayOf(msp2025, 40), "09:00"),
    ]);
    const first = dayOf(msp2025, 30);
    expect([30, 32, 34].map((day) => practised(late, dayOf(msp2025, day)))).toEqual([
      { types: [[vascular, first]], since: first },
      {
        types: [
          [superficial, dayOf(msp2025, 32)],
          [vascular, first],
        ],
        since: first,
      },
      {
        types: [
          [abdominal, dayOf(msp2025, 34)],
          [superficial, dayOf(msp2025, 32)],
          [vascular, first],
        ],
        since: first,
      },
    ]);
  });

  it("is not widened at an instant before a stop, of theirs or of the team", () => {
    const back = (stopped: string | null) =>
      after(started(vascularOnly), [
        acts(abdominal, 3),
        on(dayOf(msp2025, 32), "09:00"),
        did(by(lucie.person), "stopPractice", { team, person: stopped, reason: "Congé" }),
        on(dayOf(msp2025, 34), "09:00"),
        did(by(camille.person), "startPractice", { team, person: ines.person, effective: null }),
      ]);
    for (const stopped of [ines.person, null])
      givenWorld(back(stopped))
        .when("startPractice", {
          team,
          person: ines.person,
          effective: { day: dayOf(msp2025, 31), time: "09:00" },
        })
        .thenRefused({
          _tag: "EffectiveBeforeStop",
          stopped: local(dayOf(msp2025, 32), "09:00"),
        });
  });

  it("goes on only while the conditions of one of its own types hold", () => {
    const world = after(started(vascularOnly), [
      on(dayOf(msp2025, 31), "09:00"),
      acts(abdominal, 3),
    ]);
    const harder = after(world, [asking(3, [vascular, 5], [abdominal, 3])]);
    const holdsIn = ({ workspace, now }: World) =>
      heldNow(workspace, team, now).get(ines.person)?.holds;
    expect([holdsIn(world), holdsIn(harder)]).toEqual([true, false]);
  });

  it("is answered for with the types whose conditions held", () => {
    const heldIn = ({ workspace, now }: World) => {
      const [answer] = asOf(workspace, workspace, team, now);
      const { byTexts, actTypes } = answer?.heldAsKnownToday ?? {};
      return { byTexts, actTypes: actTypes?.byTexts };
    };
    expect([declared, vascularOnly, both].map(heldIn)).toEqual([
      { byTexts: false, actTypes: [] },
      { byTexts: true, actTypes: [vascular] },
      { byTexts: true, actTypes: [abdominal, vascular] },
    ]);
  });

  it("is answered for with its types", () => {
    const world = after(started(vascularOnly), [
      on(dayOf(msp2025, 31), "09:00"),
      acts(abdominal, 3),
      did(by(camille.person), "startPractice", { team, person: ines.person, effective: null }),
      on(dayOf(msp2025, 40), "09:00"),
    ]);
    const [first, second] = [dayOf(msp2025, 30), dayOf(msp2025, 31)];
    expect([practised(world, first), practised(world, second)]).toEqual([
      { types: [[vascular, first]], since: first },
      {
        types: [
          [abdominal, second],
          [vascular, first],
        ],
        since: first,
      },
    ]);
  });
});
