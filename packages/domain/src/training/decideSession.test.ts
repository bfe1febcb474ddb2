import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { gabriel, hugo, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import { planOf, scheduled, segment, segmentOf, sessionOf } from "@coopilote/testkit/sessions.ts";
import { did, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { DocumentId } from "../kernel/ids.ts";

const formed = lombalgie("formed");
const tuesday = "2025-03-18";
const session = sessionOf("midi");
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);
const at = (from: string, to: string, sequence: string, label = from) =>
  segment(label, { day: tuesday, from, to, sequence });

type Segments = Wire<"scheduleSession">["segments"];

const whenPlanned = (segments: Segments, ...steps: ReadonlyArray<Step>) =>
  givenWorld(formed, ...steps).when("scheduleSession", {
    ...planOf("midi", segments),
    persons: [],
  });

const scheduledSegment = (
  planned: Segments[number],
  from: [string, string],
  to: [string, string],
) => ({
  ...planned,
  from: local(...from),
  to: local(...to),
});

const thenScheduled = (
  planned: Segments[number],
  from: [string, string],
  to: [string, string],
  outcome = whenPlanned([planned]),
) => {
  outcome.thenFacts({
    type: "SessionScheduled.1",
    body: {
      session,
      title: "Formation lombalgie",
      place: "Salle de réunion",
      segments: [scheduledSegment(planned, from, to)],
      capacity: null,
      afterwards: null,
    },
  });
};

describe("the times of a planned session", () => {
  it("span lunch under one signature", () => {
    const midi = segment("midi", { day: tuesday, from: "12:30", to: "14:30" });
    thenScheduled(midi, [tuesday, "12:30"], [tuesday, "14:30"]);
  });

  it("may be of the evening", () => {
    const evening = segment("soir", { day: tuesday, from: "20:00", to: "22:00" });
    thenScheduled(evening, [tuesday, "20:00"], [tuesday, "22:00"]);
  });

  it("may cross midnight", () => {
    const night = segment("nuit", {
      day: tuesday,
      from: "22:00",
      to: "00:30",
      until: "2025-03-19",
    });
    thenScheduled(night, [tuesday, "22:00"], ["2025-03-19", "00:30"]);
  });

  it("are real minutes: five and a half hours by the clock of the night of March are four and a half", () => {
    const day = "2025-03-30";
    whenPlanned([segment("nuit", { day, from: "00:30", to: "06:00" })]).thenRefused({
      _tag: "SequenceTooLong",
      path: ["segments", 0, "to"],
      minutes: 270,
      longest: 240,
    });
  });

  it("are real minutes: five hours by the clock of the night of March are four", () => {
    const day = "2025-03-30";
    const night = segment("nuit", { day, from: "00:30", to: "05:30" });
    thenScheduled(night, [day, "00:30"], [day, "05:30"]);
  });

  it("are real minutes: three and a half hours by the clock of the night of October are four and a half", () => {
    const day = "2025-10-26";
    whenPlanned([segment("nuit", { day, from: "01:00", to: "04:30" })]).thenRefused({
      _tag: "SequenceTooLong",
      path: ["segments", 0, "to"],
      minutes: 270,
      longest: 240,
    });
  });

  it("are refused at the field where the clock skips them", () => {
    const day = "2025-03-30";
    whenPlanned([
      segment("a", { day: tuesday, from: "09:00", to: "10:00" }),
      segment("b", { day, from: "02:30", to: "04:00" }),
    ]).thenRefused({ _tag: "TimeDoesNotExist", path: ["segments", 1, "from"] });
  });

  it("are refused at the field where the clock gives them twice", () => {
    whenPlanned([segment("a", { day: "2025-10-26", from: "01:00", to: "02:30" })]).thenRefused({
      _tag: "TimeExistsTwice",
      path: ["segments", 0, "to"],
    });
  });

  it("take the second of two when told which", () => {
    const day = "2025-10-26";
    const night = segment("nuit", { day, from: "01:00", to: "02:30" });
    const outcome = whenPlanned([{ ...night, to: { day, time: "02:30", which: "second" } }]);
    expect(outcome.result).toMatchObject({
      success: [{ body: { segments: [{ to: { time: "02:30", offset: 60 } }] } }],
    });
  });

  it("are at most two years ahead", () => {
    whenPlanned([segment("a", { day: "2027-03-11", from: "09:00", to: "10:00" })]).thenRefused({
      _tag: "DayOutOfRange",
      path: ["segments", 0, "from"],
      from: "1950-01-01",
      to: "2027-03-10",
    });
  });

  it.each(["10:00", "09:30"])("do not end before they begin, nor at once: %s", (to) => {
    whenPlanned([at("10:00", to, "a")]).thenRefused({
      _tag: "SegmentReversed",
      path: ["segments", 0, "to"],
    });
  });
});

describe("the segments of a planned session", () => {
  it("do not overlap, whoever leads them", () => {
    whenPlanned(
      [
        segment("b", { day: tuesday, from: "10:00", to: "11:00", sequence: "b", ledBy: [paul] }),
        at("09:00", "10:01", "a"),
      ],
      added(paul),
    ).thenRefused({
      _tag: "SegmentsOverlap",
      path: ["segments", 0, "from"],
    });
  });

  it("follow one another in a séquence with half an hour's pause at most", () => {
    whenPlanned([at("09:00", "10:00", "a"), at("10:31", "11:00", "a")]).thenRefused({
      _tag: "SequenceNotContinuous",
      path: ["segments", 1, "from"],
    });
  });

  it("may leave half an hour between them", () => {
    const segments = [at("09:00", "10:00", "a"), at("10:30", "11:00", "a")];
    expect(whenPlanned(segments).result).toMatchObject({ _tag: "Success" });
  });

  it("of one séquence are not interleaved with those of another", () => {
    whenPlanned([
      at("09:00", "10:00", "a"),
      at("10:00", "10:15", "b"),
      at("10:15", "11:00", "a"),
    ]).thenRefused({ _tag: "SequenceNotContinuous", path: ["segments", 2, "from"] });
  });

  it("make séquences of four hours at most, 4 h 15 being refused", () => {
    whenPlanned([at("09:00", "11:00", "a"), at("11:15", "13:15", "a")]).thenRefused({
      _tag: "SequenceTooLong",
      path: ["segments", 1, "to"],
      minutes: 255,
      longest: 240,
    });
  });

  it("may fill a long day in several séquences", () => {
    const segments = [at("09:00", "13:00", "a"), at("13:00", "17:00", "b")];
    expect(whenPlanned(segments).result).toMatchObject({ _tag: "Success" });
  });

  it("are each named once", () => {
    whenPlanned([at("09:00", "10:00", "a", "x"), at("10:00", "11:00", "a", "x")]).thenRefused({
      _tag: "IdAlreadyUsed",
      id: segmentOf("x"),
    });
  });
});

describe("what a session is about", () => {
  const day = { day: tuesday, from: "09:00", to: "10:00" };

  it("is a protocol that a team of the structure has chosen", () => {
    whenPlanned([segment("a", { ...day, protocols: ["cheville"] })]).thenRefused({
      _tag: "ProtocolNotChosen",
      protocol: "cheville",
    });
  });

  it("is every one of its protocols", () => {
    whenPlanned([segment("a", { ...day, protocols: ["lombalgie", "cheville"] })]).thenRefused({
      _tag: "ProtocolNotChosen",
      protocol: "cheville",
    });
  });

  it("is a module of the text", () => {
    whenPlanned([segment("a", { ...day, module: "anatomie" })]).thenRefused({
      _tag: "NoSuchModule",
      module: "anatomie",
    });
  });

  it("is led by people who exist", () => {
    whenPlanned([segment("a", { ...day, ledBy: [paul] })]).thenRefused({
      _tag: "NoSuchPerson",
      person: paul.person,
    });
  });

  it("is led by guests who have been named", () => {
    const guest = idOf("guest");
    const planned = segment("a", day);
    whenPlanned([{ ...planned, formateurs: [{ kind: "guest", guest }] }]).thenRefused({
      _tag: "NoSuchGuest",
      guest,
    });
  });

  it("is planned once", () => {
    givenWorld(formed, scheduled(lunch, []))
      .when("scheduleSession", { ...lunch, persons: [] })
      .thenRefused({ _tag: "IdAlreadyUsed", id: session });
  });

  it("is not of a day gone by: that is entered afterwards", () => {
    whenPlanned([segment("a", { day: "2025-03-09", from: "09:00", to: "10:00" })]).thenRefused({
      _tag: "SessionAlreadyOver",
      ended: local("2025-03-09", "10:00"),
    });
  });

  it("may be earlier the same day", () => {
    const outcome = whenPlanned([segment("a", { day: "2025-03-10", from: "07:00", to: "08:00" })]);
    expect(outcome.result).toMatchObject({ _tag: "Success" });
  });
});

describe("those enrolled when a session is planned", () => {
  const whenEnrolling = (...persons: ReadonlyArray<string>) =>
    givenWorld(formed).when("scheduleSession", { ...lunch, persons });

  it("are each enrolled once", () => {
    expect(whenEnrolling(ines.person, hugo.person, ines.person).result).toMatchObject({
      success: [
        { type: "SessionScheduled.1" },
        {
          type: "ParticipantsEnrolled.1",
          body: { persons: [ines.person, hugo.person].toSorted() },
        },
      ],
    });
  });

  it("exist", () => {
    whenEnrolling(paul.person).thenRefused({ _tag: "NoSuchPerson", person: paul.person });
  });

  it("do not lead all of it", () => {
    whenEnrolling(ines.person, lucie.person).thenRefused({
      _tag: "FormateurAlsoParticipant",
      person: lucie.person,
      segment: segmentOf("midi"),
    });
  });

  it("may lead a part of it and follow another (two GPs, each the other's part)", () => {
    const outcome = givenWorld(formed, added(paul)).when("scheduleSession", {
      ...planOf("midi", [
        segment("a", { day: tuesday, from: "12:30", to: "13:30", ledBy: [lucie] }),
        segment("b", { day: tuesday, from: "13:30", to: "14:30", ledBy: [paul] }),
      ]),
      persons: [lucie.person, paul.person],
    });
    expect(outcome.result).toMatchObject({ _tag: "Success" });
  });

  it("fit in the room", () => {
    givenWorld(formed)
      .when("scheduleSession", { ...lunch, capacity: 1, persons: [ines.person, hugo.person] })
      .thenRefused({ _tag: "CapacityReached", capacity: 1 });
  });
});

describe("a guest formateur", () => {
  const guest = idOf("guest");
  const named = {
    guest,
    name: gabriel.name,
    profession: "medecin",
    qualifications: ["rhumatologie"],
    organisation: null,
    number: null,
    engagement: null,
  };

  it("is named once", () => {
    givenWorld(formed).when("nameGuestFormateur", named).thenFacts({
      type: "GuestFormateurNamed.1",
      body: named,
    });
    givenWorld(formed, did(by(lucie.person), "nameGuestFormateur", named))
      .when("nameGuestFormateur", named)
      .thenRefused({ _tag: "IdAlreadyUsed", id: guest });
  });

  it("proves an engagement elsewhere by a piece that was filed", () => {
    const engagement = idOf("piece");
    givenWorld(formed)
      .when("nameGuestFormateur", { ...named, engagement })
      .thenRefused({ _tag: "NoSuchDocument", document: engagement });
    const piece = DocumentId.make(engagement);
    givenWorld(formed, ...filed(piece, ["annexe"], [team]))
      .when("nameGuestFormateur", { ...named, engagement })
      .thenRefused({
        _tag: "DocumentNotOfKind",
        document: engagement,
        kind: "engagement-formateur",
      });
  });

  it("may lead a session", () => {
    const [planned] = lunch.segments;
    if (planned === undefined) throw new Error("no segment");
    const led = { ...planned, formateurs: [{ kind: "guest" as const, guest }] };
    const outcome = whenPlanned([led], did(by(lucie.person), "nameGuestFormateur", named));
    thenScheduled(led, [tuesday, "12:30"], [tuesday, "14:30"], outcome);
  });
});
