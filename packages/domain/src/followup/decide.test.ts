import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, hugo, ines, lucie, msp } from "@coopilote/testkit/people.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { about } from "../about.ts";

const coordinator = by(camille.person);
const practising = after(journey(msp2025, "starting"), [on("2025-06-02", "09:00")]);
const count = idOf("count");

const acts: Wire<"countActs"> = {
  count,
  team,
  person: ines.person,
  act: "bilan",
  from: "2025-05-01",
  until: "2025-05-31",
  acts: 12,
};
const counted = after(practising, [did(coordinator, "countActs", acts)]);

describe("acts of a delegate", () => {
  it("are counted, of whom is never said", () => {
    givenWorld(practising).when("countActs", acts).thenFacts({ type: "ActsCounted.1", body: acts });
    givenWorld(practising)
      .when("countActs", { ...acts, acts: 0 })
      .thenFacts({ type: "ActsCounted.1", body: { ...acts, acts: 0 } });
  });

  it("are those of a delegate of a team that exists", () => {
    givenWorld(practising)
      .when("countActs", { ...acts, person: lucie.person })
      .thenRefused({ _tag: "NotADelegate", person: lucie.person });
    givenWorld(practising)
      .when("countActs", { ...acts, team: idOf("no team") })
      .thenRefused({ _tag: "NoSuchTeam", team: idOf("no team") });
  });

  it("are counted once a day, over days gone by", () => {
    const again = { ...acts, count: idOf("again"), from: "2025-05-31", until: "2025-06-01" };
    givenWorld(counted).when("countActs", again).thenRefused({ _tag: "CountsOverlap", count });
    givenWorld(counted)
      .when("countActs", { ...again, act: "radio" })
      .thenFacts({ type: "ActsCounted.1", body: { ...again, act: "radio" } });
    givenWorld(counted)
      .when("countActs", { ...again, person: hugo.person })
      .thenFacts({ type: "ActsCounted.1", body: { ...again, person: hugo.person } });
    givenWorld(practising)
      .when("countActs", { ...acts, until: "2025-06-03" })
      .thenRefused({ _tag: "InTheFuture", path: ["until"] });
    givenWorld(practising)
      .when("countActs", { ...acts, until: "2025-04-30" })
      .thenRefused({ _tag: "PeriodReversed", path: ["until"] });
    givenWorld(counted).when("countActs", acts).thenRefused({ _tag: "IdAlreadyUsed", id: count });
  });
});

describe("a share of the acts", () => {
  const share: Wire<"countRatio"> = {
    count,
    team,
    ratio: "gardes",
    from: "2025-05-01",
    until: "2025-05-31",
    part: 20,
    whole: 100,
  };

  it("is a part of a whole that is not nothing", () => {
    givenWorld(practising)
      .when("countRatio", share)
      .thenFacts({ type: "RatioCounted.1", body: share });
    givenWorld(practising)
      .when("countRatio", { ...share, part: 101 })
      .thenRefused({ _tag: "PartExceedsWhole", whole: 100 });
    givenWorld(practising)
      .when("countRatio", { ...share, part: 0, whole: 0 })
      .thenRefused({ _tag: "NothingCounted" });
  });

  it("is counted once a day", () => {
    givenWorld(practising, did(coordinator, "countRatio", share))
      .when("countRatio", { ...share, count: idOf("again") })
      .thenRefused({ _tag: "CountsOverlap", count });
  });
});

describe("the activity of the structure", () => {
  const document = documentOf("activité");
  const volume: Wire<"stateVolume"> = {
    count,
    act: "vvc",
    from: "2024-01-01",
    until: "2024-12-31",
    acts: 1200,
    document,
  };
  const filedThere = after(
    practising,
    filed(document, ["preuve-activite"], [msp.structure], coordinator),
  );

  it("is stated with a piece that was filed", () => {
    givenWorld(filedThere)
      .when("stateVolume", volume)
      .thenFacts({ type: "VolumeStated.1", body: volume });
    givenWorld(practising)
      .when("stateVolume", volume)
      .thenRefused({ _tag: "NoSuchDocument", document });
  });

  it("is stated once a day", () => {
    givenWorld(filedThere, did(coordinator, "stateVolume", volume))
      .when("stateVolume", { ...volume, count: idOf("again") })
      .thenRefused({ _tag: "CountsOverlap", count });
  });
});

describe("a count is voided", () => {
  const voiding = { count, reason: "Mauvais mois" };

  it("with a reason, once, and its days may be counted again", () => {
    givenWorld(counted)
      .when("voidCount", voiding)
      .thenFacts({ type: "CountVoided.1", body: voiding });
    const voided = after(counted, [did(coordinator, "voidCount", voiding)]);
    givenWorld(voided)
      .when("voidCount", voiding)
      .thenRefused({ _tag: "CountAlreadyVoided", count });
    const again = { ...acts, count: idOf("again") };
    givenWorld(voided).when("countActs", again).thenFacts({ type: "ActsCounted.1", body: again });
  });

  it("where there is one", () => {
    givenWorld(practising).when("voidCount", voiding).thenRefused({ _tag: "NoSuchCount", count });
  });

  it("in a line that hides neither the team nor the delegate", () => {
    const voided = after(counted, [did(coordinator, "voidCount", voiding)]);
    const last = voided.entries.at(-1);
    expect(last === undefined ? [] : about(counted.workspace, last.fact)).toEqual(
      [team, ines.person].toSorted(),
    );
  });
});
