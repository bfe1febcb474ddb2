import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
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
import {
  planOf,
  scan,
  segment,
  segmentOf,
  sequenceOf,
  sessionOf,
  shownIn,
} from "@coopilote/testkit/sessions.ts";
import { after, did, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { concerned, documentsAbout } from "../documents/Document.ts";
import { DocumentId } from "../kernel/ids.ts";

type Entered = Wire<"enterSessionAfterwards">;
type Line = Entered["attendances"][number];

const saturday = "2025-03-08";
const session = sessionOf("samedi");
const sequence = sequenceOf("samedi");
const morning = segment("samedi", { day: saturday, from: "09:00", to: "12:30" });
const world = after(lombalgie("formed"), filed(scan, ["feuille-emargement"], [team]));

const line = ({ person }: Invented, of: Partial<Line> = {}): Line => ({
  sequence,
  person,
  presence: { kind: "whole" },
  signed: true,
  ...of,
});
const ledBy = (label: string, { person }: Invented): Entered["signedSegments"][number] => ({
  segment: segmentOf(label),
  formateur: { kind: "person", person },
});

const entered: Entered = {
  ...planOf("samedi", [morning]),
  document: scan,
  attendances: [line(ines)],
  signedSegments: [ledBy("samedi", lucie)],
};
const whenEntered = (of: Partial<Entered> = {}, ...steps: ReadonlyArray<Step>) =>
  givenWorld(world, ...steps).when("enterSessionAfterwards", { ...entered, ...of });

const onPaper = (signer: Invented, sentence: string) => ({
  signer: signer.person,
  at: local(saturday, "12:30"),
  method: "paper" as const,
  sentence,
  shown: null,
  device: "ordinateur",
  identity: "not-verified" as const,
  document: scan,
  typedBy: camille.person,
});
const noted = (flag: string, of: { sequence?: string; person?: string } = {}) => ({
  flag,
  level: "noted" as const,
  sequence: of.sequence ?? null,
  person: of.person ?? null,
});
const toExplain = (flag: string, of: { sequence?: string; person?: string } = {}) => ({
  ...noted(flag, of),
  level: "to-explain" as const,
});
const flagsOf = ({ result }: ReturnType<typeof whenEntered>) =>
  Result.isSuccess(result)
    ? result.success.flatMap((fact) => (fact.type === "SheetClosed.1" ? fact.body.flags : []))
    : [];

describe("a session entered afterwards, from its paper sheet", () => {
  it("is planned, attended, signed and closed by one act, dated as on the sheet", () => {
    whenEntered().thenFacts(
      {
        type: "SessionScheduled.1",
        body: {
          session,
          title: "Formation lombalgie",
          place: "Salle de réunion",
          segments: [{ ...morning, from: local(saturday, "09:00"), to: local(saturday, "12:30") }],
          capacity: null,
          afterwards: scan,
        },
      },
      { type: "ParticipantsEnrolled.1", body: { session, persons: [ines.person] } },
      {
        type: "AttendanceSigned.1",
        body: {
          session,
          sequence,
          person: ines.person,
          from: local(saturday, "09:00"),
          to: local(saturday, "12:30"),
          late: null,
          signature: onPaper(ines, "presence.1"),
        },
      },
      {
        type: "SegmentSigned.1",
        body: {
          session,
          segment: segmentOf("samedi"),
          formateur: { kind: "person", person: lucie.person },
          signature: onPaper(lucie, "segments-led.1"),
        },
      },
      {
        type: "SheetClosed.1",
        body: {
          session,
          at: local(saturday, "12:30"),
          manner: "paper",
          by: camille.person,
          reason: null,
          document: scan,
          flags: [
            noted("identity-not-verified", { person: ines.person }),
            noted("identity-not-verified", { person: lucie.person }),
          ],
        },
      },
      { type: "DocumentAttached.1", body: { document: scan, about: [session] } },
    );
  });

  it("takes as its own the scan that was filed before the session was known here", () => {
    const { world: then } = whenEntered();
    const known = after(then, [did(by(camille.person), "enterSessionAfterwards", entered)]);
    const pieces = documentsAbout(known.workspace.documents, session, known.now);
    expect(pieces.map((piece) => [piece.document, concerned(piece)])).toEqual([
      [scan, [team, session]],
    ]);
  });

  it("states who left early, as typed by whoever types", () => {
    const left = {
      kind: "partial" as const,
      arrived: { day: saturday, time: "09:00" },
      left: { day: saturday, time: "11:00" },
    };
    expect(whenEntered({ attendances: [line(ines, { presence: left })] }).result).toMatchObject({
      success: [
        { type: "SessionScheduled.1" },
        { type: "ParticipantsEnrolled.1" },
        { type: "PresenceStated.1", body: { by: camille.person, presence: { kind: "partial" } } },
        { type: "AttendanceSigned.1", body: { to: { time: "11:00" } } },
        { type: "SegmentSigned.1" },
        { type: "SheetClosed.1" },
        { type: "DocumentAttached.1" },
      ],
    });
  });

  it("wants it explained that someone typed a sheet on which they take part", () => {
    const own = flagsOf(whenEntered({ attendances: [line(ines), line(camille)] }));
    expect(own).toContainEqual(toExplain("typed-by-participant", { person: camille.person }));
    expect(flagsOf(whenEntered()).map(({ flag }) => flag)).not.toContain("typed-by-participant");
  });

  it("keeps as a gap whoever neither signed nor was absent", () => {
    const outcome = whenEntered({ attendances: [line(ines), line(hugo, { signed: false })] });
    expect(flagsOf(outcome)).toContainEqual(
      noted("attendance-not-signed", { sequence, person: hugo.person }),
    );
    expect(
      Result.getOrElse(outcome.result, () => [])
        .filter(({ type }) => type === "AttendanceSigned.1")
        .map(({ body }) => ("person" in body ? body.person : undefined)),
    ).toEqual([ines.person]);
  });

  it("keeps as a gap a formateur who did not sign", () => {
    expect(flagsOf(whenEntered({ signedSegments: [] }))).toContainEqual(
      noted("segment-not-signed", { sequence, person: lucie.person }),
    );
  });

  it("may be of earlier the same day", () => {
    const today = planOf("samedi", [
      segment("samedi", { day: "2025-03-10", from: "07:00", to: "09:00" }),
    ]);
    expect(whenEntered(today).result).toMatchObject({ _tag: "Success" });
  });

  it("lets a silent gap be signed late, with a reason and a countersignature", () => {
    const entry = did(by(camille.person), "enterSessionAfterwards", {
      ...entered,
      attendances: [line(hugo, { signed: false })],
    });
    const unsigned = after(world, [entry]);
    const { result } = givenWorld(unsigned).when(
      "signAttendance",
      {
        session,
        sequence,
        person: hugo.person,
        shown: shownIn(unsigned, "samedi"),
        sentence: "presence.1",
        late: "Feuille passée sans moi",
      },
      by(hugo.person),
    );
    expect(result).toMatchObject({ success: [{ body: { person: hugo.person } }] });
  });
});

describe("what a paper sheet shows when it is entered", () => {
  const plan = (...segments: ReadonlyArray<Entered["segments"][number]>): Partial<Entered> => ({
    ...planOf("samedi", segments),
    attendances: [],
    signedSegments: [],
  });

  it("is a séquence of more than four hours, to explain", () => {
    const long = segment("samedi", { day: saturday, from: "08:00", to: "12:15" });
    expect(flagsOf(whenEntered(plan(long)))).toContainEqual(
      toExplain("sequence-too-long", { sequence }),
    );
  });

  it("is one signature for a morning and an afternoon, to explain", () => {
    const outcome = whenEntered(
      plan(
        segment("am", { day: saturday, from: "10:00", to: "12:00", sequence: "samedi" }),
        segment("pm", { day: saturday, from: "13:00", to: "14:00", sequence: "samedi" }),
      ),
    );
    expect(flagsOf(outcome)).toContainEqual(toExplain("sequence-not-continuous", { sequence }));
  });

  it("is a public holiday, to explain: 14 July", () => {
    const outcome = whenEntered(
      plan(segment("samedi", { day: "2024-07-14", from: "09:00", to: "12:00" })),
    );
    expect(flagsOf(outcome)).toContainEqual(toExplain("public-holiday", { sequence }));
    expect(flagsOf(outcome)).toContainEqual(noted("sunday", { sequence }));
  });

  it("is someone who signed as participant what they led, to explain", () => {
    expect(flagsOf(whenEntered({ attendances: [line(lucie)] }))).toContainEqual(
      toExplain("formateur-also-participant", { sequence, person: lucie.person }),
    );
  });

  it("is someone in two places at once, to explain", () => {
    const other = did(by(camille.person), "enterSessionAfterwards", {
      ...entered,
      ...planOf("autre", [
        segment("autre", { day: saturday, from: "12:00", to: "13:00", ledBy: [paul] }),
      ]),
      attendances: [{ ...line(ines), sequence: sequenceOf("autre") }],
      signedSegments: [ledBy("autre", paul)],
    });
    expect(flagsOf(whenEntered({}, added(paul), other))).toContainEqual(
      toExplain("overlap", { sequence, person: ines.person }),
    );
  });
});

describe("a paper sheet is not entered", () => {
  it("without its scan", () => {
    const document = DocumentId.make(idOf("autre"));
    whenEntered({ document }).thenRefused({ _tag: "NoSuchDocument", document });
  });

  it("with a scan filed as something else", () => {
    const document = DocumentId.make(idOf("autre"));
    whenEntered({ document }, ...filed(document, ["annexe"], [team])).thenRefused({
      _tag: "DocumentNotOfKind",
      document,
      kind: "feuille-emargement",
    });
  });

  it("with a sheet about people who are not on it, or to be redone", () => {
    const document = DocumentId.make(idOf("autre"));
    const kind = "feuille-emargement";
    whenEntered({ document }, ...filed(document, [kind], [hugo.person])).thenRefused({
      _tag: "DocumentNotAbout",
      document,
      kind,
      about: [session],
    });
    const redone = did(by(camille.person), "askToRedoDocument", {
      document: scan,
      reason: "Il manque une page",
    });
    whenEntered({}, redone).thenRefused({ _tag: "DocumentToRedo", document: scan, kind });
  });

  it("twice", () => {
    whenEntered({}, did(by(camille.person), "enterSessionAfterwards", entered)).thenRefused({
      _tag: "IdAlreadyUsed",
      id: session,
    });
  });

  it("for a session that is not over", () => {
    const later = segment("samedi", { day: "2025-03-10", from: "08:00", to: "09:01" });
    whenEntered(planOf("samedi", [later])).thenRefused({
      _tag: "InTheFuture",
      path: ["segments", 0, "to"],
    });
  });

  it("for an impossible date", () => {
    const ancient = segment("samedi", { day: "1949-12-31", from: "08:00", to: "09:00" });
    whenEntered(planOf("samedi", [ancient])).thenRefused({
      _tag: "DayOutOfRange",
      path: ["segments", 0, "from"],
      from: "1950-01-01",
      to: "2027-03-10",
    });
  });

  it("with overlapping parts", () => {
    whenEntered({
      ...planOf("samedi", [
        morning,
        segment("suite", { day: saturday, from: "12:00", to: "13:00" }),
      ]),
    }).thenRefused({ _tag: "SegmentsOverlap", path: ["segments", 1, "from"] });
  });

  it("with a stranger on it", () => {
    whenEntered({ attendances: [line(paul)] }).thenRefused({
      _tag: "NoSuchPerson",
      person: paul.person,
    });
  });

  it("with a line for a séquence it has not", () => {
    const other = sequenceOf("dimanche");
    whenEntered({ attendances: [line(ines, { sequence: other })] }).thenRefused({
      _tag: "NoSuchSequence",
      sequence: other,
    });
  });

  it("with two lines for one person in a séquence", () => {
    whenEntered({ attendances: [line(ines), line(ines)] }).thenRefused({
      _tag: "IdAlreadyUsed",
      id: ines.person,
    });
  });

  it("with someone both absent and signing", () => {
    whenEntered({ attendances: [line(ines, { presence: { kind: "absent" } })] }).thenRefused({
      _tag: "StatedAbsent",
      person: ines.person,
    });
  });

  it("with times outside the séquence", () => {
    const early = {
      kind: "partial" as const,
      arrived: { day: saturday, time: "08:30" },
      left: { day: saturday, time: "11:00" },
    };
    whenEntered({ attendances: [line(ines, { presence: early })] }).thenRefused({
      _tag: "PresenceOutsideSequence",
      from: local(saturday, "09:00"),
      to: local(saturday, "12:30"),
    });
  });

  it("with the signature of someone who did not lead", () => {
    whenEntered({ signedSegments: [ledBy("samedi", nora)] }).thenRefused({
      _tag: "NotAFormateurHere",
      person: nora.person,
    });
    whenEntered({ signedSegments: [ledBy("dimanche", lucie)] }).thenRefused({
      _tag: "NoSuchSegment",
      segment: segmentOf("dimanche"),
    });
    const guest = idOf("guest");
    whenEntered({
      signedSegments: [{ segment: segmentOf("samedi"), formateur: { kind: "guest", guest } }],
    }).thenRefused({ _tag: "NoSuchGuest", guest });
  });
});
