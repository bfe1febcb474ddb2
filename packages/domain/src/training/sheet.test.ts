import { added, lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  opened,
  planOf,
  scheduled,
  segment,
  segmentOf,
  sequenceOf,
  sessionIn,
  shownIn,
  signsAsFormateur,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { extentIn, participantsIn, sheetGaps } from "./sheet.ts";
import { sequencesOf } from "./TrainingSession.ts";

const tuesday = "2025-03-18";
const morning = segment("matin", { day: tuesday, from: "09:00", to: "10:00", ledBy: [paul] });
const lunch = segment("midi", { day: tuesday, from: "12:30", to: "14:30" });
const open = after(lombalgie("formed"), [
  added(paul),
  scheduled(planOf("midi", [lunch, morning]), [ines, paul]),
  on(tuesday, "09:00"),
  opened("midi"),
  on(tuesday, "14:30"),
]);
const partial = (arrived: string, left: string): Step =>
  stated(lucie, "midi", ines, {
    kind: "partial",
    arrived: { day: tuesday, time: arrived },
    left: { day: tuesday, time: left },
  });

const inSession = (...steps: ReadonlyArray<Step>) => sessionIn(after(open, steps), "midi");

describe("someone's times in a séquence", () => {
  const timesOf = ({ person }: Invented, ...steps: ReadonlyArray<Step>) => {
    const session = inSession(...steps);
    const [, midi] = sequencesOf(session.segments);
    return midi === undefined ? undefined : extentIn(session, midi, person);
  };

  it("are those planned where nothing was stated", () => {
    expect(timesOf(ines)).toEqual({
      from: local(tuesday, "12:30"),
      to: local(tuesday, "14:30"),
    });
  });

  it("are those stated last", () => {
    expect(timesOf(ines, partial("12:45", "14:00"), partial("12:45", "14:30"))).toEqual({
      from: local(tuesday, "12:45"),
      to: local(tuesday, "14:30"),
    });
  });

  it("are none where they were absent", () => {
    expect(timesOf(ines, stated(lucie, "midi", ines, { kind: "absent" }))).toBeUndefined();
  });
});

describe("a séquence's participants", () => {
  it("are those enrolled who do not lead all of it", () => {
    const session = inSession();
    const each = sequencesOf(session.segments).map((one) => participantsIn(session, one));
    expect(each).toEqual([[ines.person], [ines.person, paul.person].toSorted()]);
  });
});

describe("the gaps of a sheet", () => {
  it("ask nothing of a formateur for the séquence that they lead", () => {
    const gaps = sheetGaps(inSession(), local(tuesday, "14:30"));
    expect(gaps).not.toContainEqual({
      gap: "neither-signed-nor-absent",
      sequence: sequenceOf("matin"),
      person: paul.person,
    });
  });

  it("follow the clock, then the segments that nobody has signed", () => {
    const gaps = sheetGaps(inSession(), local(tuesday, "14:29"));
    expect(gaps.map(({ gap }) => gap)).toEqual([
      "not-finished",
      "neither-signed-nor-absent",
      "neither-signed-nor-absent",
      "neither-signed-nor-absent",
      "segment-not-signed",
      "segment-not-signed",
    ]);
  });

  it("leave a late signature that was put aside by an absence", () => {
    const gaps = sheetGaps(
      inSession(
        attends(paul, "midi"),
        attends(ines, "midi", "matin"),
        on("2025-03-19", "09:00"),
        attends(ines, "midi", "midi", "Oubliée"),
        stated(lucie, "midi", ines, { kind: "absent" }),
        signsAsFormateur(paul, "midi", ["matin"]),
      ),
      local("2025-03-19", "09:00"),
    );
    expect(gaps).toEqual([
      { gap: "segment-not-signed", segment: segmentOf("midi"), formateur: lucie.person },
    ]);
  });
});

describe("the hash of a sheet", () => {
  const before = shownIn(open, "midi");
  const hashAfter = (...steps: ReadonlyArray<Step>) => shownIn(after(open, steps), "midi");

  it("changes with who is enrolled", () => {
    const enrol = did(by(lucie.person), "enrolParticipants", {
      session: sessionIn(open, "midi").session,
      persons: [hugo.person],
    });
    expect(hashAfter(enrol)).not.toBe(before);
  });

  it("changes with an absence, and with other times", () => {
    const absent = hashAfter(stated(lucie, "midi", ines, { kind: "absent" }));
    const late = hashAfter(partial("12:45", "14:30"));
    expect(new Set([before, absent, late]).size).toBe(3);
  });

  it("stays where the whole séquence is stated: that is what was shown", () => {
    expect(hashAfter(stated(lucie, "midi", ines, { kind: "whole" }))).toBe(before);
    expect(hashAfter(partial("12:30", "14:30"))).toBe(before);
  });

  it("stays after a signature, of a participant or a formateur", () => {
    expect(hashAfter(attends(ines, "midi"))).toBe(before);
    expect(hashAfter(signsAsFormateur(lucie, "midi"))).toBe(before);
  });
});
