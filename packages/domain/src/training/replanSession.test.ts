import { givenWorld } from "@coopilote/testkit/given.ts";
import { lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines, lucie, nora, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  opened,
  planOf,
  scheduled,
  segment,
  segmentOf,
  sessionIn,
  sessionOf,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { planEntry } from "./TrainingSession.ts";

const formed = lombalgie("formed");
const tuesday = "2025-03-18";
const session = sessionOf("midi");
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);

const moved = planOf("midi", [segment("midi", { day: tuesday, from: "13:00", to: "15:00" })]);
const open = [scheduled(lunch, [ines]), on(tuesday, "12:30"), opened("midi")];

describe("replanning a session", () => {
  const whenReplanned = (...steps: ReadonlyArray<Step>) =>
    givenWorld(formed, ...steps).when("replanSession", { ...moved, reason: "Salle prise" });

  it("keeps its reason", () => {
    const [planned] = moved.segments;
    if (planned === undefined) throw new Error("no segment");
    whenReplanned(scheduled(lunch, [ines])).thenFacts({
      type: "SessionReplanned.1",
      body: {
        session,
        title: "Formation lombalgie",
        place: "Salle de réunion",
        segments: [{ ...planned, from: local(tuesday, "13:00"), to: local(tuesday, "15:00") }],
        capacity: null,
        reason: "Salle prise",
      },
    });
  });

  it("goes on while it is open and nobody has signed", () => {
    expect(whenReplanned(...open).result).toMatchObject({ _tag: "Success" });
  });

  it("stops at the first signature", () => {
    whenReplanned(...open, attends(ines, "midi")).thenRefused({
      _tag: "SheetAlreadyWritten",
      since: local(tuesday, "12:30"),
    });
  });

  it("is not for a session that was cancelled", () => {
    whenReplanned(
      scheduled(lunch, []),
      did(by(lucie.person), "cancelSession", { session, reason: "Formateur malade" }),
    ).thenRefused({ _tag: "SessionNotPlanned", state: "cancelled" });
  });

  it("keeps room for those enrolled", () => {
    givenWorld(formed, scheduled(lunch, [ines, hugo]))
      .when("replanSession", { ...moved, capacity: 1, reason: null })
      .thenRefused({ _tag: "CapacityReached", capacity: 1 });
  });

  it("does not make a participant its only formateur", () => {
    const byInes = segment("midi", { day: tuesday, from: "13:00", to: "15:00", ledBy: [ines] });
    givenWorld(formed, scheduled(lunch, [ines]))
      .when("replanSession", { ...planOf("midi", [byInes]), reason: null })
      .thenRefused({
        _tag: "FormateurAlsoParticipant",
        person: ines.person,
        segment: segmentOf("midi"),
      });
  });

  it("asks what planning asks", () => {
    givenWorld(formed, scheduled(lunch, []), on("2025-03-20", "09:00"))
      .when("replanSession", { ...moved, reason: null })
      .thenRefused({ _tag: "SessionAlreadyOver", ended: local(tuesday, "15:00") });
  });

  const alsoIn = did(by(lucie.person), "replanSession", {
    ...planOf("midi", [segment("midi", { day: tuesday, from: "12:00", to: "14:00" })]),
    reason: null,
  });
  const over = (replaces: number, ...steps: ReadonlyArray<Step>) => {
    const world = after(formed, [scheduled(lunch, [ines]), ...steps]);
    const current = planEntry(sessionIn(world, "midi"));
    const asked = { ...moved, reason: null, replaces: current - replaces };
    return { current, when: givenWorld(world).when("replanSession", asked) };
  };

  it("replaces the plan that was read", () => {
    expect(over(0, alsoIn).when.result).toMatchObject({ _tag: "Success" });
  });

  it("does not replace a plan that someone changed meanwhile", () => {
    const { current, when } = over(1, alsoIn);
    when.thenRefused({ _tag: "PlanHasChanged", current });
  });

  it("needs a session", () => {
    whenReplanned().thenRefused({ _tag: "NoSuchSession", session });
  });
});

describe("cancelling a session", () => {
  const cancel = { session, reason: "Formateur malade" };

  it("keeps the reason", () => {
    givenWorld(formed, ...open)
      .when("cancelSession", cancel)
      .thenFacts({ type: "SessionCancelled.1", body: cancel });
  });

  it("is refused once someone signed: what was signed is shortened or noted absent, never erased", () => {
    const signed = after(formed, [...open, attends(ines, "midi")]);
    givenWorld(signed)
      .when("cancelSession", cancel)
      .thenRefused({ _tag: "SheetAlreadyWritten", since: signed.now });
  });

  it("stays possible after the hour where nobody signed", () => {
    const world = after(formed, [...open, on(tuesday, "18:00")]);
    givenWorld(world)
      .when("cancelSession", cancel)
      .thenFacts({ type: "SessionCancelled.1", body: cancel });
  });

  it("happens once", () => {
    givenWorld(formed, scheduled(lunch, []), did(by(lucie.person), "cancelSession", cancel))
      .when("cancelSession", cancel)
      .thenRefused({ _tag: "SessionNotPlanned", state: "cancelled" });
  });
});

describe("opening a session", () => {
  const whenOpening = (...steps: ReadonlyArray<Step>) =>
    givenWorld(formed, scheduled(lunch, [ines]), ...steps).when("openSession", { session });

  it("is for an hour before it begins, and after", () => {
    whenOpening(on(tuesday, "11:30")).thenFacts({ type: "SessionOpened.1", body: { session } });
  });

  it("is not for earlier", () => {
    whenOpening(on(tuesday, "11:29")).thenRefused({
      _tag: "SessionOpensLater",
      opens: local(tuesday, "11:30"),
    });
  });

  it("happens once", () => {
    whenOpening(on(tuesday, "12:00"), opened("midi")).thenRefused({
      _tag: "SessionNotPlanned",
      state: "open",
    });
  });
});

describe("enrolling", () => {
  const whenEnrolled = (...persons: ReadonlyArray<string>) =>
    givenWorld(formed, ...open).when("enrolParticipants", { session, persons });

  it("adds late arrivals to an open sheet, and those already there not again", () => {
    whenEnrolled(hugo.person, ines.person).thenFacts({
      type: "ParticipantsEnrolled.1",
      body: { session, persons: [hugo.person] },
    });
  });

  it("changes nothing where everyone is there already", () => {
    whenEnrolled(ines.person).thenFacts();
  });

  it("stops when the room is full", () => {
    givenWorld(formed, scheduled({ ...lunch, capacity: 2 }, [ines, hugo]))
      .when("enrolParticipants", { session, persons: [nora.person] })
      .thenRefused({ _tag: "CapacityReached", capacity: 2 });
  });

  it("is not for whoever leads the whole session", () => {
    whenEnrolled(lucie.person).thenRefused({
      _tag: "FormateurAlsoParticipant",
      person: lucie.person,
      segment: segmentOf("midi"),
    });
  });

  it("is not for strangers", () => {
    whenEnrolled(paul.person).thenRefused({ _tag: "NoSuchPerson", person: paul.person });
  });
});

describe("removing a participant", () => {
  const whenRemoved = (person: string, ...steps: ReadonlyArray<Step>) =>
    givenWorld(formed, ...open, ...steps).when("removeParticipant", { session, person });

  it("is possible while they have signed nothing", () => {
    whenRemoved(ines.person).thenFacts({
      type: "ParticipantRemoved.1",
      body: { session, person: ines.person },
    });
  });

  it("is no longer once they have signed", () => {
    whenRemoved(ines.person, attends(ines, "midi")).thenRefused({
      _tag: "AlreadySigned",
      since: local(tuesday, "12:30"),
    });
  });

  it("is of someone enrolled", () => {
    whenRemoved(hugo.person).thenRefused({ _tag: "NotEnrolled", person: hugo.person });
  });
});
