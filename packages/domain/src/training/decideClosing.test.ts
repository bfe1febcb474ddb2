import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, engages, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  segmentOf,
  sequenceOf,
  sessionOf,
  signsAsFormateur,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { DocumentId } from "../kernel/ids.ts";

const tuesday = "2025-03-18";
const session = sessionOf("midi");
const sequence = sequenceOf("midi");
const two = planOf("midi", [
  segment("un", { day: tuesday, from: "12:30", to: "13:30", sequence: "midi" }),
  segment("deux", { day: tuesday, from: "13:30", to: "14:30", sequence: "midi", ledBy: [paul] }),
]);
const ended = after(lombalgie("formed"), [
  added(paul),
  ...engages(lucie),
  scheduled(two, [ines, hugo]),
  on(tuesday, "12:30"),
  opened("midi"),
  on(tuesday, "14:35"),
]);
const participants = [attends(ines, "midi"), on(tuesday, "14:36"), attends(hugo, "midi")];
const lucieSigned = signsAsFormateur(lucie, "midi", ["un"]);
const paulSigned = signsAsFormateur(paul, "midi", ["deux"]);
const everyone: ReadonlyArray<Step> = [...participants, lucieSigned, paulSigned];

type Suppleance = { readonly reason: string; readonly document: string | null } | null;

const whenClosing = (
  steps: ReadonlyArray<Step>,
  suppleance: Suppleance = null,
  actor: Invented = lucie,
) => givenWorld(ended, ...steps).when("closeSheet", { session, suppleance }, by(actor.person));

const flagsOf = ({ result }: ReturnType<typeof whenClosing>) =>
  Result.isSuccess(result)
    ? result.success.flatMap((fact) => (fact.type === "SheetClosed.1" ? fact.body.flags : []))
    : [];

const unverified = [ines, hugo, lucie, paul];
const notedIdentity = ({ person }: Invented) => ({
  flag: "identity-not-verified",
  level: "noted" as const,
  sequence: null,
  person,
});
const neither = ({ person }: Invented) => ({
  gap: "neither-signed-nor-absent" as const,
  sequence,
  person,
});
const unsigned = (label: string, { person }: Invented) => ({
  gap: "segment-not-signed" as const,
  segment: segmentOf(label),
  formateur: person,
});
const sorted = <A extends { readonly person: string }>(all: ReadonlyArray<A>) =>
  all.toSorted((a, b) => (a.person < b.person ? -1 : 1));

const verified = after(lombalgie("formed"), [
  added(paul),
  ...unverified.map(({ person }) =>
    did(by(camille.person), "verifyIdentity", { person, how: "professional-card" }),
  ),
  scheduled(two, [ines, hugo]),
  on(tuesday, "12:30"),
  opened("midi"),
  on(tuesday, "14:35"),
  ...everyone,
]);

describe("a sheet that everyone has signed", () => {
  it("closes in the name of its formateurs, with nothing to explain", () => {
    givenWorld(verified)
      .when("closeSheet", { session, suppleance: null }, by(lucie.person))
      .thenFacts({
        type: "SheetClosed.1",
        body: {
          session,
          at: local(tuesday, "14:36"),
          manner: "formateurs",
          by: lucie.person,
          reason: null,
          document: null,
          flags: [],
        },
      });
  });

  it("notes those whose identity nobody has verified", () => {
    expect(flagsOf(whenClosing(everyone))).toEqual(
      expect.arrayContaining(unverified.map(notedIdentity)),
    );
  });

  it("closes for those stated absent too", () => {
    const steps = [
      attends(ines, "midi"),
      stated(lucie, "midi", hugo, { kind: "absent" }),
      lucieSigned,
      paulSigned,
    ];
    expect(whenClosing(steps).result).toMatchObject({
      success: [{ body: { manner: "formateurs" } }],
    });
  });

  it("closes once", () => {
    whenClosing([...everyone, closed("midi")]).thenRefused({
      _tag: "SheetAlreadyClosed",
      at: local(tuesday, "14:36"),
    });
  });

  it("needs no suppléance", () => {
    whenClosing(everyone, { reason: "Par prudence", document: null }).thenRefused({
      _tag: "SuppleanceNotNeeded",
    });
  });
});

describe("a sheet with gaps", () => {
  it("says each of them, participants first", () => {
    whenClosing([]).thenRefused({
      _tag: "SheetNotReady",
      gaps: [...sorted([ines, hugo]).map(neither), unsigned("un", lucie), unsigned("deux", paul)],
    });
  });

  it("is not closed before the session ends", () => {
    whenClosing([on(tuesday, "14:29"), ...everyone, on(tuesday, "14:29")]).thenRefused({
      _tag: "SheetNotReady",
      gaps: [{ gap: "not-finished", ends: local(tuesday, "14:30") }],
    });
  });

  it("is not closed with nobody on it", () => {
    const alone = after(lombalgie("formed"), [
      scheduled(planOf("midi", two.segments.slice(0, 1)), []),
      on(tuesday, "12:30"),
      opened("midi"),
      on(tuesday, "14:35"),
      lucieSigned,
    ]);
    givenWorld(alone)
      .when("closeSheet", { session, suppleance: null }, by(lucie.person))
      .thenRefused({ _tag: "SheetNotReady", gaps: [{ gap: "nobody-enrolled" }] });
  });

  it("waits for late signatures to be countersigned", () => {
    const late = [
      attends(hugo, "midi"),
      lucieSigned,
      paulSigned,
      on("2025-03-19", "08:00"),
      attends(ines, "midi", "midi", "Téléphone déchargé"),
    ];
    const line = { session, sequence, person: ines.person };
    whenClosing(late).thenRefused({
      _tag: "SheetNotReady",
      gaps: [{ gap: "late-signature-not-countersigned", sequence, person: ines.person }],
    });
    const countersigned = did(by(paul.person), "countersignLateSignature", line);
    expect(whenClosing([...late, countersigned]).result).toMatchObject({ _tag: "Success" });
  });

  it("is not closed while planned", () => {
    givenWorld(lombalgie("formed"), added(paul), scheduled(two, [ines]))
      .when("closeSheet", { session, suppleance: null }, by(lucie.person))
      .thenRefused({ _tag: "SessionNotOpen", state: "planned" });
  });
});

describe("closing par suppléance", () => {
  const reason = "Le Dr Fictif est parti en congé";
  const document = DocumentId.make(idOf("feuille papier"));
  const missingPaul: ReadonlyArray<Step> = [...participants, lucieSigned];

  it("covers the formateur who has not signed, with a reason and a piece, and wants explaining", () => {
    const outcome = whenClosing(
      [...missingPaul, ...filed(document, ["feuille-emargement"], [session])],
      { reason, document },
    );
    expect(outcome.result).toMatchObject({
      success: [{ body: { manner: "suppleance", by: lucie.person, document } }],
    });
    expect(flagsOf(outcome)).toEqual(
      expect.arrayContaining([
        { flag: "closed-by-suppleance", level: "to-explain", sequence: null, person: null },
        { flag: "segment-not-signed", level: "noted", sequence, person: paul.person },
      ]),
    );
  });

  it("may be done by a coordinator", () => {
    expect(whenClosing(missingPaul, { reason, document: null }, camille).result).toMatchObject({
      success: [{ body: { manner: "suppleance", by: camille.person } }],
    });
  });

  it("is not done by a formateur only proposed as delegant", () => {
    const left = did(by(lucie.person), "withdrawMember", {
      team,
      person: lucie.person,
      reason: null,
    });
    const again = did(by(camille.person), "proposeMember", {
      team,
      person: lucie.person,
      role: "delegant",
    });
    whenClosing([...missingPaul, left, again], { reason, document: null }).thenRefused({
      _tag: "NotEngaged",
      person: lucie.person,
    });
  });

  it("is not done by the formateur who has not signed", () => {
    whenClosing(missingPaul, { reason, document: null }, paul).thenRefused({
      _tag: "NotAboutOneself",
      person: paul.person,
    });
  });

  it("never covers a participant's gap", () => {
    whenClosing([attends(ines, "midi"), lucieSigned], { reason, document: null }).thenRefused({
      _tag: "SheetNotReady",
      gaps: [neither(hugo)],
    });
  });

  it("joins a piece that was filed", () => {
    whenClosing(missingPaul, { reason, document }).thenRefused({
      _tag: "NoSuchDocument",
      document,
    });
  });
});

describe("a point raised by a closed sheet", () => {
  const answer = {
    session,
    flag: "identity-not-verified",
    sequence: null,
    person: ines.person,
    explanation: "Carte professionnelle vue le lendemain",
  };
  const whenExplained = (of: Partial<typeof answer>, ...steps: ReadonlyArray<Step>) =>
    givenWorld(ended, ...everyone, ...steps).when(
      "explainFlag",
      { ...answer, ...of },
      by(lucie.person),
    );

  it("is answered", () => {
    whenExplained({}, closed("midi")).thenFacts({
      type: "FlagExplained.1",
      body: { ...answer, by: lucie.person },
    });
  });

  it("is one that was raised, of that person", () => {
    whenExplained({ flag: "overlap" }, closed("midi")).thenRefused({
      _tag: "NoSuchFlag",
      flag: "overlap",
    });
    whenExplained({ person: camille.person }, closed("midi")).thenRefused({
      _tag: "NoSuchFlag",
      flag: "identity-not-verified",
    });
  });

  it("is not known before the sheet closes", () => {
    whenExplained({}).thenRefused({ _tag: "NoSuchFlag", flag: "identity-not-verified" });
  });
});
