import { givenWorld } from "@coopilote/testkit/given.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { added, lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines, type Invented, lucie, nora, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  opened,
  planOf,
  presenceSentenceIn,
  scheduled,
  segment,
  segmentOf,
  sequenceOf,
  sessionIn,
  sessionOf,
  shownIn,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { AttendanceSentence } from "./sentences.ts";
import { sheetHash } from "./sheet.ts";

const tuesday = "2025-03-18";
const session = sessionOf("midi");
const sequence = sequenceOf("midi");
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);
const planned = after(lombalgie("formed"), [scheduled(lunch, [ines, hugo]), on(tuesday, "12:00")]);
const open = after(planned, [opened("midi"), on(tuesday, "12:35")]);
const left = local(tuesday, "14:30");
const underWay = "presence-under-way.1";

const whenSigning = (
  { person }: Invented,
  steps: ReadonlyArray<Step> = [],
  late: string | null = null,
  world = open,
) => {
  const before = after(world, steps);
  return givenWorld(before).when(
    "signAttendance",
    {
      session,
      sequence,
      person,
      shown: shownIn(before, "midi"),
      sentence: presenceSentenceIn(before, "midi", "midi", person),
      late,
    },
    by(person),
  );
};

const signedBy = ({ person }: Invented, at: readonly [string, string], sentence: string) => ({
  signer: person,
  at: local(...at),
  method: "account" as const,
  sentence,
  device: "ordinateur",
  identity: "not-verified" as const,
  document: null,
  typedBy: null,
});

describe("a participant", () => {
  it("signs for the planned séquence, over the sheet as it was shown", () => {
    whenSigning(ines).thenFacts({
      type: "AttendanceSigned.1",
      body: {
        session,
        sequence,
        person: ines.person,
        from: local(tuesday, "12:30"),
        to: left,
        late: null,
        signature: {
          ...signedBy(ines, [tuesday, "12:35"], underWay),
          shown: sheetHash(sha256, sessionIn(open, "midi")),
        },
      },
    });
  });

  it("attests to having followed it only once it has ended", () => {
    const sentenceAt = (time: string) => whenSigning(ines, [on(tuesday, time)]).result;
    expect(sentenceAt("14:29")).toMatchObject({
      success: [{ body: { signature: { sentence: underWay } } }],
    });
    expect(sentenceAt("14:30")).toMatchObject({
      success: [{ body: { signature: { sentence: "presence.1" } } }],
    });
  });

  it("attests to having followed the part they were there for, once they have left", () => {
    const gone = stated(lucie, "midi", ines, {
      kind: "partial",
      arrived: { day: tuesday, time: "12:30" },
      left: { day: tuesday, time: "13:00" },
    });
    expect(whenSigning(ines, [gone, on(tuesday, "13:05")]).result).toMatchObject({
      success: [{ body: { signature: { sentence: "presence.1" } } }],
    });
  });

  it("signs no other words than those they read: the end may pass while they read", () => {
    const read = (time: string, sentence: AttendanceSentence) =>
      givenWorld(after(open, [on(tuesday, time)])).when(
        "signAttendance",
        {
          session,
          sequence,
          person: ines.person,
          shown: shownIn(open, "midi"),
          sentence,
          late: null,
        },
        by(ines.person),
      );
    read("14:30", underWay).thenRefused({ _tag: "SentenceHasChanged", sentence: "presence.1" });
    read("14:29", "presence.1").thenRefused({ _tag: "SentenceHasChanged", sentence: underWay });
  });

  it("signs for the times that the formateur stated", () => {
    const arrived = { day: tuesday, time: "13:00" };
    const late = stated(lucie, "midi", ines, {
      kind: "partial",
      arrived,
      left: { day: tuesday, time: "14:30" },
    });
    expect(whenSigning(ines, [on(tuesday, "13:10"), late]).result).toMatchObject({
      success: [{ body: { from: { time: "13:00" }, to: { time: "14:30" }, late: null } }],
    });
  });

  it("still signs after another has: a signature does not change the sheet", () => {
    const shown = shownIn(open, "midi");
    const { result } = givenWorld(open, attends(ines, "midi")).when(
      "signAttendance",
      { session, sequence, person: hugo.person, shown, sentence: underWay, late: null },
      by(hugo.person),
    );
    expect(result).toMatchObject({ _tag: "Success" });
  });

  it("does not sign a sheet that has changed under their eyes", () => {
    const shown = shownIn(open, "midi");
    const world = after(open, [
      did(by(lucie.person), "enrolParticipants", { session, persons: [nora.person] }),
    ]);
    givenWorld(world)
      .when(
        "signAttendance",
        { session, sequence, person: ines.person, shown, sentence: underWay, late: null },
        by(ines.person),
      )
      .thenRefused({ _tag: "SheetHasChanged", current: shownIn(world, "midi") });
  });

  it("signs once for the same times", () => {
    whenSigning(ines, [attends(ines, "midi"), on(tuesday, "13:00")]).thenRefused({
      _tag: "AlreadySigned",
      since: local(tuesday, "12:35"),
    });
  });

  it("does not sign again for less", () => {
    const early = stated(lucie, "midi", ines, {
      kind: "partial",
      arrived: { day: tuesday, time: "12:30" },
      left: { day: tuesday, time: "13:40" },
    });
    whenSigning(ines, [attends(ines, "midi"), early]).thenRefused({
      _tag: "AlreadySigned",
      since: local(tuesday, "12:35"),
    });
  });

  it("signs again for more", () => {
    const until = (time: string) =>
      stated(lucie, "midi", ines, {
        kind: "partial",
        arrived: { day: tuesday, time: "12:30" },
        left: { day: tuesday, time },
      });
    const steps = [until("13:40"), attends(ines, "midi"), until("14:00")];
    expect(whenSigning(ines, steps).result).toMatchObject({
      success: [{ body: { to: { time: "14:00" } } }],
    });
  });

  it("does not sign where they were stated absent", () => {
    whenSigning(ines, [stated(lucie, "midi", ines, { kind: "absent" })]).thenRefused({
      _tag: "StatedAbsent",
      person: ines.person,
    });
  });

  it("does not sign where the times stated no longer meet the séquence, replanned since", () => {
    const later = planOf("midi", [segment("midi", { day: tuesday, from: "13:00", to: "15:00" })]);
    const early = stated(lucie, "midi", ines, {
      kind: "partial",
      arrived: { day: tuesday, time: "12:30" },
      left: { day: tuesday, time: "12:50" },
    });
    const replanned = did(by(lucie.person), "replanSession", { ...later, reason: null });
    whenSigning(ines, [early, replanned, on(tuesday, "13:05")]).thenRefused({
      _tag: "PresenceOutsideSequence",
      from: local(tuesday, "13:00"),
      to: local(tuesday, "15:00"),
    });
  });

  it("never signs before the séquence begins", () => {
    whenSigning(ines, [opened("midi"), on(tuesday, "12:29")], null, planned).thenRefused({
      _tag: "SequenceNotBegun",
      begins: local(tuesday, "12:30"),
    });
  });

  it("does not sign a session that is not open", () => {
    whenSigning(ines, [on(tuesday, "12:40")], null, planned).thenRefused({
      _tag: "SessionNotOpen",
      state: "planned",
    });
  });

  it("does not sign a session that was cancelled", () => {
    const cancel = did(by(lucie.person), "cancelSession", { session, reason: "Alerte incendie" });
    whenSigning(ines, [cancel]).thenRefused({ _tag: "SessionNotOpen", state: "cancelled" });
  });

  it("is enrolled", () => {
    whenSigning(nora).thenRefused({ _tag: "NotEnrolled", person: nora.person });
  });

  it("signs for nobody else", () => {
    givenWorld(open)
      .when(
        "signAttendance",
        {
          session,
          sequence,
          person: ines.person,
          shown: shownIn(open, "midi"),
          sentence: underWay,
          late: null,
        },
        by(hugo.person),
      )
      .thenRefused({ _tag: "SignedByThemselvesOnly", person: ines.person });
  });

  it("signs a séquence of the session", () => {
    const other = sequenceOf("soir");
    givenWorld(open)
      .when(
        "signAttendance",
        {
          session,
          sequence: other,
          person: ines.person,
          shown: shownIn(open, "midi"),
          sentence: underWay,
          late: null,
        },
        by(ines.person),
      )
      .thenRefused({ _tag: "NoSuchSequence", sequence: other });
  });

  it("does not sign a séquence that they lead throughout", () => {
    const two = planOf("midi", [
      segment("midi", { day: tuesday, from: "12:30", to: "13:30", ledBy: [paul] }),
      segment("suite", { day: tuesday, from: "13:30", to: "14:30" }),
    ]);
    const world = after(lombalgie("formed"), [
      added(paul),
      scheduled(two, [paul, lucie]),
      on(tuesday, "12:30"),
      opened("midi"),
    ]);
    whenSigning(paul, [], null, world).thenRefused({
      _tag: "FormateurAlsoParticipant",
      person: paul.person,
      segment: segmentOf("midi"),
    });
  });
});

describe("a signature given late", () => {
  const reason = "Téléphone déchargé";
  const afterwards = [on("2025-03-19", "08:00")];

  it("is ordinary until the end of the day while the sheet is open", () => {
    expect(whenSigning(ines, [on(tuesday, "23:50")]).result).toMatchObject({
      success: [{ body: { late: null } }],
    });
  });

  it("is ordinary within half an hour of the end, even past midnight", () => {
    const evening = planOf("midi", [segment("midi", { day: tuesday, from: "20:00", to: "23:50" })]);
    const world = after(lombalgie("formed"), [
      scheduled(evening, [ines]),
      on(tuesday, "20:00"),
      opened("midi"),
    ]);
    expect(whenSigning(ines, [on("2025-03-19", "00:20")], null, world).result).toMatchObject({
      success: [{ body: { late: null } }],
    });
    whenSigning(ines, [on("2025-03-19", "00:21")], null, world).thenRefused({
      _tag: "LateSignatureNeedsReason",
      ended: local(tuesday, "23:50"),
    });
  });

  it("is ordinary on the second day of a séquence that crosses midnight", () => {
    const night = planOf("midi", [
      segment("midi", { day: tuesday, from: "22:00", to: "00:30", until: "2025-03-19" }),
    ]);
    const world = after(lombalgie("formed"), [
      scheduled(night, [ines]),
      on(tuesday, "22:00"),
      opened("midi"),
      on("2025-03-19", "11:00"),
    ]);
    expect(whenSigning(ines, [], null, world).result).toMatchObject({
      success: [{ body: { late: null } }],
    });
  });

  it("needs a reason from the next day on", () => {
    whenSigning(ines, afterwards).thenRefused({ _tag: "LateSignatureNeedsReason", ended: left });
  });

  it("keeps its reason", () => {
    whenSigning(ines, afterwards, reason).thenFacts({
      type: "AttendanceSigned.1",
      body: {
        session,
        sequence,
        person: ines.person,
        from: local(tuesday, "12:30"),
        to: left,
        late: reason,
        signature: {
          ...signedBy(ines, ["2025-03-19", "08:00"], "presence.1"),
          shown: shownIn(open, "midi"),
        },
      },
    });
  });

  it("keeps no reason where it was in time", () => {
    expect(whenSigning(ines, [], reason).result).toMatchObject({
      success: [{ body: { late: null } }],
    });
  });
});
