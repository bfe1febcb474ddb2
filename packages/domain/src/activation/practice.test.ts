import { type Cast, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { addedBy, engages, team } from "@coopilote/testkit/history.ts";
import { attests, dayOfTraining, deposited, journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, type Invented, lucie, nora } from "@coopilote/testkit/people.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { LocalInstant } from "../kernel/time.ts";
import { asOf } from "../readiness/asOf.ts";

const noTeam = idOf("no team");
const fewer: Cast = { ...msp2025, delegates: [ines] };
const declared = journey(msp2025, "depositing");
const started = journey(msp2025, "starting");

const start = (
  { person }: Invented,
  effective: Wire<"startPractice">["effective"] = null,
): Wire<"startPractice"> => ({ team, person, effective });
const startFact = ({ person }: Invented, effective: LocalInstant) => ({
  type: "PracticeStarted.1" as const,
  body: { team, person, actTypes: [], effective, by: camille.person },
});
const inPractice = ({ workspace }: World, on_: LocalInstant): ReadonlyArray<string> =>
  asOf(workspace, workspace, team, on_)
    .filter(({ inPractice: { holds } }) => holds)
    .map(
      ({ delegate }) => [ines, hugo].find(({ person }) => person === delegate)?.name.given ?? "",
    );

describe("a later delegate begins", () => {
  const joined = after(journey(fewer, "starting"), [
    on("2025-04-14", "09:00"),
    addedBy(by(camille.person))(hugo),
    did(by(camille.person), "proposeMember", { team, person: hugo.person, role: "delegate" }),
    on("2025-04-15", "09:00"),
    ...engages(hugo),
    ...["2025-04-21", "2025-04-28", "2025-05-05"].flatMap((day) =>
      dayOfTraining(day, lucie, [hugo]),
    ),
    attests(lucie, hugo),
  ]);
  const added = after(joined, [
    on("2025-05-06", "12:00"),
    deposited(camille, "second", {
      day: "2025-05-06",
      time: "11:00",
      adds: named("delegate", hugo),
    }),
  ]);

  it("once a deposit names them: the first does not cover them", () => {
    expect(lacking(givenWorld(joined).when("startPractice", start(hugo)))).toEqual([
      "declare · not-declared · Hugo",
    ]);
    const now = local("2025-05-06", "12:00");
    givenWorld(added).when("startPractice", start(hugo)).thenFacts(startFact(hugo, now));
    givenWorld(added)
      .when("startPractice", start(hugo, { day: "2025-05-06", time: "09:00" }))
      .thenRefused({
        _tag: "EffectiveBeforeReceipt",
        person: hugo.person,
        receipt: local("2025-05-06", "11:00"),
      });
  });

  it("never before they were in the team", () => {
    givenWorld(
      joined,
      deposited(camille, "second", {
        day: "2025-04-10",
        time: "11:00",
        adds: named("delegate", hugo),
      }),
    )
      .when("startPractice", start(hugo, { day: "2025-04-11", time: "09:00" }))
      .thenRefused({ _tag: "NoBinome", person: hugo.person });
  });

  it("in a team that exists, of which they are a delegate", () => {
    givenWorld(added)
      .when("startPractice", { ...start(hugo), team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(added)
      .when("startPractice", start(nora))
      .thenRefused({ _tag: "NotAMember", person: nora.person });
    givenWorld(added)
      .when("startPractice", start(lucie))
      .thenRefused({ _tag: "NotADelegate", person: lucie.person });
    givenWorld(added)
      .when("startPractice", start(hugo, { day: "2025-05-06", time: "12:01" }))
      .thenRefused({ _tag: "InTheFuture", path: ["effective"] });
  });

  it("after the mise en œuvre of the team", () => {
    givenWorld(declared).when("startPractice", start(ines)).thenRefused({ _tag: "NotMisEnOeuvre" });
    givenWorld(added)
      .when("startPractice", start(hugo, { day: "2025-04-10", time: "08:29" }))
      .thenRefused({
        _tag: "EffectiveBeforeMiseEnOeuvre",
        since: local("2025-04-10", "08:30"),
      });
  });

  it("once while it goes on", () => {
    givenWorld(started)
      .when("startPractice", start(ines))
      .thenRefused({
        _tag: "AlreadyPractising",
        person: ines.person,
        since: local("2025-04-10", "08:30"),
      });
  });

  it("not alone with a delegant who left", () => {
    const left = after(added, [
      did(by(lucie.person), "withdrawMember", { team, person: lucie.person, reason: null }),
    ]);
    givenWorld(left)
      .when("startPractice", start(hugo))
      .thenRefused({ _tag: "NoBinome", person: hugo.person });
  });
});

describe("practice stops and resumes", () => {
  const evening = after(started, [on("2025-04-14", "20:00")]);
  const stop = (person: Invented | null): Wire<"stopPractice"> => ({
    team,
    person: person?.person ?? null,
    reason: "Congé",
  });
  const stopped = after(evening, [did(by(ines.person), "stopPractice", stop(ines))]);
  const next = after(stopped, [on("2025-04-16", "08:00")]);

  it("a delegate stops tonight, alone", () => {
    givenWorld(evening)
      .when("stopPractice", stop(ines), by(ines.person))
      .thenFacts({
        type: "PracticeStopped.1",
        body: {
          team,
          person: ines.person,
          from: local("2025-04-14", "20:00"),
          by: ines.person,
          reason: "Congé",
        },
      });
    expect(inPractice(stopped, local("2025-04-14", "19:59"))).toEqual(
      expect.arrayContaining(["Inès", "Hugo"]),
    );
    expect(inPractice(stopped, local("2025-04-14", "20:00"))).toEqual(["Hugo"]);
  });

  it("is then said to be an internal stop, not a start that never was", () => {
    const whyOf = ({ workspace }: World, one: Invented) =>
      asOf(workspace, workspace, team, local("2025-04-16", "08:00")).find(
        ({ delegate }) => delegate === one.person,
      )?.inPractice.why;
    expect([whyOf(next, ines), whyOf(next, hugo)]).toEqual(["stopped", "in-practice"]);
    const all = after(evening, [did(by(lucie.person), "stopPractice", stop(null))]);
    expect([whyOf(all, ines), whyOf(all, hugo)]).toEqual(["stopped", "stopped"]);
  });

  it("the whole team stops at once", () => {
    const all = after(evening, [did(by(lucie.person), "stopPractice", stop(null))]);
    expect(inPractice(all, local("2025-04-14", "20:00"))).toEqual([]);
    givenWorld(all)
      .when("stopPractice", stop(null))
      .thenRefused({ _tag: "NotPractising", person: null });
    givenWorld(all)
      .when("stopPractice", stop(hugo))
      .thenRefused({ _tag: "NotPractising", person: hugo.person });
  });

  it("only what goes on is stopped, in a team that exists", () => {
    givenWorld(stopped)
      .when("stopPractice", stop(ines))
      .thenRefused({ _tag: "NotPractising", person: ines.person });
    givenWorld(declared)
      .when("stopPractice", stop(null))
      .thenRefused({ _tag: "NotPractising", person: null });
    givenWorld(stopped)
      .when("stopPractice", { ...stop(hugo), team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });

  it("who stopped begins again after the stop, and never within it", () => {
    const now = local("2025-04-16", "08:00");
    givenWorld(next).when("startPractice", start(ines)).thenFacts(startFact(ines, now));
    givenWorld(next)
      .when("startPractice", start(ines, { day: "2025-04-14", time: "19:00" }))
      .thenRefused({
        _tag: "AlreadyPractising",
        person: ines.person,
        since: local("2025-04-10", "08:30"),
      });
  });

  it("a start recorded late does not undo a stop", () => {
    const back = after(next, [
      did(by(camille.person), "startPractice", start(ines)),
      on("2025-04-18", "08:00"),
      did(by(ines.person), "stopPractice", stop(ines)),
      on("2025-04-21", "08:00"),
    ]);
    givenWorld(back)
      .when("startPractice", start(ines, { day: "2025-04-15", time: "08:00" }))
      .thenRefused({ _tag: "EffectiveBeforeStop", stopped: local("2025-04-18", "08:00") });
  });
});

describe("a delegate removed from the declaration", () => {
  it("practises no more, while the others stay", () => {
    const removed = after(started, [
      on("2025-04-14", "12:00"),
      deposited(camille, "second", {
        day: "2025-04-14",
        time: "11:00",
        removes: named("delegate", hugo),
      }),
    ]);
    const held = asOf(removed.workspace, removed.workspace, team, local("2025-04-14", "11:30"));
    expect(
      held.filter(({ heldAsKnownToday: { byTexts } }) => byTexts).map(({ delegate }) => delegate),
    ).toEqual([ines.person]);
  });
});
