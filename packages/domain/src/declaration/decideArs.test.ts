import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines } from "@coopilote/testkit/people.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { ArsRequestId, SuspensionId } from "../kernel/ids.ts";
import { missingFor, readiness } from "../readiness/readiness.ts";

const founded = journey(msp2025, "founding");
const noTeam = idOf("no team");
const request = ArsRequestId.make(idOf("request"));
const suspension = SuspensionId.make(idOf("suspension"));
const letter = documentOf("lettre de l’ARS");
const decision = documentOf("décision de l’ARS");
const decided = filed(decision, ["decision-ars"], [team]);
const coordinator = by(camille.person);

const asked: Wire<"recordArsRequest"> = {
  request,
  team,
  on: "2025-03-07",
  channel: "mail",
  what: "Le programme de la formation",
  due: "2025-03-21",
  documents: [],
};
const requested = after(founded, [did(coordinator, "recordArsRequest", asked)]);
const closing = { request, team, on: "2025-03-10" };
const closed = after(requested, [did(coordinator, "closeArsRequest", closing)]);

describe("the ARS asks", () => {
  it("on a day, by a channel, with a deadline or none", () => {
    givenWorld(founded)
      .when("recordArsRequest", asked)
      .thenFacts({ type: "ArsRequested.2", body: asked });
    givenWorld(founded)
      .when("recordArsRequest", { ...asked, due: null })
      .thenFacts({ type: "ArsRequested.2", body: { ...asked, due: null } });
  });

  it("by a letter that is among the pieces, filed as such", () => {
    const written = { ...asked, documents: [letter, letter] };
    givenWorld(founded, ...filed(letter, ["demande-ars"], [team]))
      .when("recordArsRequest", written)
      .thenFacts({ type: "ArsRequested.2", body: { ...asked, documents: [letter] } });
    givenWorld(founded)
      .when("recordArsRequest", written)
      .thenRefused({ _tag: "NoSuchDocument", document: letter });
    givenWorld(founded, ...filed(letter, ["logigramme"], [team]))
      .when("recordArsRequest", written)
      .thenRefused({ _tag: "DocumentNotOfKind", document: letter, kind: "demande-ars" });
  });

  it("once, of a team that exists", () => {
    givenWorld(requested)
      .when("recordArsRequest", asked)
      .thenRefused({ _tag: "IdAlreadyUsed", id: request });
    givenWorld(founded)
      .when("recordArsRequest", { ...asked, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });

  it("never tomorrow, nor for a day before it asked", () => {
    givenWorld(founded)
      .when("recordArsRequest", { ...asked, on: "2025-03-11" })
      .thenRefused({ _tag: "InTheFuture", path: ["on"] });
    givenWorld(founded)
      .when("recordArsRequest", { ...asked, due: "2025-03-06" })
      .thenRefused({ _tag: "PeriodReversed", path: ["due"] });
    givenWorld(founded)
      .when("recordArsRequest", { ...asked, due: "2125-03-06" })
      .thenRefused({
        _tag: "DayOutOfRange",
        path: ["due"],
        from: "1950-01-01",
        to: "2027-03-10",
      });
  });
});

describe("we answer the ARS", () => {
  const answer: Wire<"answerArs"> = {
    request,
    team,
    on: "2025-03-10",
    documents: [],
    dossier: null,
    summary: "Programme envoyé",
  };

  it("with pieces that are filed, as often as needed", () => {
    const programme = documentOf("programme");
    givenWorld(requested, ...filed(programme, ["programme"], [team]))
      .when("answerArs", { ...answer, documents: [programme] })
      .thenFacts({ type: "ArsAnswered.1", body: { ...answer, documents: [programme] } });
    givenWorld(requested, did(coordinator, "answerArs", answer))
      .when("answerArs", answer)
      .thenFacts({ type: "ArsAnswered.1", body: answer });
    givenWorld(requested)
      .when("answerArs", { ...answer, documents: [programme] })
      .thenRefused({ _tag: "NoSuchDocument", document: programme });
  });

  it("to a request of that team, still open", () => {
    givenWorld(founded)
      .when("answerArs", answer)
      .thenRefused({ _tag: "NoSuchArsRequest", request });
    givenWorld(requested)
      .when("answerArs", { ...answer, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(closed)
      .when("answerArs", answer)
      .thenRefused({ _tag: "ArsRequestAlreadyClosed", request });
  });

  it("after it asked, and not tomorrow", () => {
    givenWorld(requested)
      .when("answerArs", { ...answer, on: "2025-03-06" })
      .thenRefused({ _tag: "PeriodReversed", path: ["on"] });
    givenWorld(requested)
      .when("answerArs", { ...answer, on: "2025-03-11" })
      .thenRefused({ _tag: "InTheFuture", path: ["on"] });
  });
});

describe("a request of the ARS is closed", () => {
  it("once", () => {
    givenWorld(requested)
      .when("closeArsRequest", closing)
      .thenFacts({ type: "ArsClosed.1", body: closing });
    givenWorld(closed)
      .when("closeArsRequest", closing)
      .thenRefused({ _tag: "ArsRequestAlreadyClosed", request });
  });

  it("if it was made, and on a day after it", () => {
    givenWorld(founded)
      .when("closeArsRequest", closing)
      .thenRefused({ _tag: "NoSuchArsRequest", request });
    givenWorld(requested)
      .when("closeArsRequest", { ...closing, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(requested)
      .when("closeArsRequest", { ...closing, on: "2025-03-06" })
      .thenRefused({ _tag: "PeriodReversed", path: ["on"] });
    givenWorld(requested)
      .when("closeArsRequest", { ...closing, on: "2025-03-11" })
      .thenRefused({ _tag: "InTheFuture", path: ["on"] });
  });
});

const suspended: Wire<"recordSuspension"> = {
  suspension,
  team,
  from: { day: "2025-03-12", time: "00:00" },
  document: null,
  reason: "Formation non justifiée",
};

describe("the ARS suspends", () => {
  it("from an instant that may lie ahead", () => {
    givenWorld(founded)
      .when("recordSuspension", suspended)
      .thenFacts({
        type: "Suspended.1",
        body: { ...suspended, from: local("2025-03-12", "00:00") },
      });
  });

  it("once, a team that exists, its letter among the pieces", () => {
    givenWorld(founded, did(coordinator, "recordSuspension", suspended))
      .when("recordSuspension", suspended)
      .thenRefused({ _tag: "IdAlreadyUsed", id: suspension });
    givenWorld(founded)
      .when("recordSuspension", { ...suspended, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(founded)
      .when("recordSuspension", { ...suspended, document: documentOf("nowhere") })
      .thenRefused({ _tag: "NoSuchDocument", document: documentOf("nowhere") });
    givenWorld(founded)
      .when("recordSuspension", { ...suspended, from: { day: "2025-03-30", time: "02:30" } })
      .thenRefused({ _tag: "TimeDoesNotExist", path: ["from"] });
  });
});

describe("a suspension is lifted", () => {
  const stopped = after(founded, [did(coordinator, "recordSuspension", suspended), ...decided]);
  const lifting = {
    suspension,
    team,
    from: { day: "2025-03-20", time: "09:00" },
    document: decision,
  };

  it("never without the written decision of the ARS", () => {
    givenWorld(stopped)
      .when("liftSuspension", { ...lifting, document: null })
      .thenRefused({ _tag: "ArsDecisionMissing" });
    const suspendedByLetter = after(founded, [
      ...decided,
      did(coordinator, "recordSuspension", { ...suspended, document: decision }),
    ]);
    givenWorld(suspendedByLetter)
      .when("liftSuspension", lifting)
      .thenRefused({ _tag: "ArsDecisionMissing" });
    givenWorld(stopped, ...filed(letter, ["reponse-ars"], [team]))
      .when("liftSuspension", { ...lifting, document: letter })
      .thenRefused({ _tag: "DocumentNotOfKind", document: letter, kind: "decision-ars" });
    givenWorld(stopped, ...filed(letter, ["decision-ars"], [ines.person]))
      .when("liftSuspension", { ...lifting, document: letter })
      .thenRefused({
        _tag: "DocumentNotAbout",
        document: letter,
        kind: "decision-ars",
        about: [team],
      });
  });

  it("from an instant, and no condition is missing any more from then on", () => {
    givenWorld(stopped)
      .when("liftSuspension", lifting)
      .thenFacts({
        type: "SuspensionLifted.1",
        body: { ...lifting, from: local("2025-03-20", "09:00") },
      });
    const lifted = after(stopped, [did(coordinator, "liftSuspension", lifting)]);
    const isSuspended = (day: string, time: string) =>
      missingFor(readiness(lifted.workspace, team, local(day, time)), "practice").some(
        ({ missing }) => missing === "suspended",
      );
    expect(isSuspended("2025-03-11", "23:59")).toBe(false);
    expect(isSuspended("2025-03-12", "00:00")).toBe(true);
    expect(isSuspended("2025-03-20", "08:59")).toBe(true);
    expect(isSuspended("2025-03-20", "09:00")).toBe(false);
  });

  it("once, never before it began", () => {
    givenWorld(stopped, did(coordinator, "liftSuspension", lifting), on("2025-03-21", "09:00"))
      .when("liftSuspension", lifting)
      .thenRefused({ _tag: "SuspensionAlreadyLifted", since: local("2025-03-20", "09:00") });
    givenWorld(stopped)
      .when("liftSuspension", { ...lifting, from: { day: "2025-03-11", time: "23:59" } })
      .thenRefused({ _tag: "PeriodReversed", path: ["from"] });
  });

  it("if there was one, of that team, the letter among the pieces", () => {
    givenWorld(founded)
      .when("liftSuspension", lifting)
      .thenRefused({ _tag: "NoSuchSuspension", suspension });
    givenWorld(stopped)
      .when("liftSuspension", { ...lifting, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(stopped)
      .when("liftSuspension", { ...lifting, document: documentOf("nowhere") })
      .thenRefused({ _tag: "NoSuchDocument", document: documentOf("nowhere") });
  });
});
