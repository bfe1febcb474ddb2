import { givenWorld } from "@coopilote/testkit/given.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { added, lombalgie } from "@coopilote/testkit/history.ts";
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
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionOf,
  signsAsFormateur,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";

type Presence = Wire<"statePresence">["presence"];

const tuesday = "2025-03-18";
const session = sessionOf("midi");
const sequence = sequenceOf("midi");
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);
const open = after(lombalgie("formed"), [
  scheduled(lunch, [ines, hugo]),
  on(tuesday, "12:00"),
  opened("midi"),
  on(tuesday, "13:00"),
]);
const between = (arrived: string, left: string): Presence => ({
  kind: "partial",
  arrived: { day: tuesday, time: arrived },
  left: { day: tuesday, time: left },
});
const closing: ReadonlyArray<Step> = [
  attends(ines, "midi"),
  attends(hugo, "midi"),
  on(tuesday, "14:30"),
  signsAsFormateur(lucie, "midi"),
  closed("midi"),
  on(tuesday, "18:00"),
];

const whenStating = (
  presence: Presence,
  steps: ReadonlyArray<Step> = [],
  of: { readonly actor?: Invented; readonly person?: Invented; readonly reason?: string } = {},
) =>
  givenWorld(open, ...steps).when(
    "statePresence",
    {
      session,
      sequence,
      person: (of.person ?? ines).person,
      presence,
      reason: of.reason ?? null,
    },
    by((of.actor ?? lucie).person),
  );

describe("a formateur states a presence", () => {
  it("with its arrival and departure", () => {
    whenStating(between("12:45", "14:30")).thenFacts({
      type: "PresenceStated.1",
      body: {
        session,
        sequence,
        person: ines.person,
        presence: {
          kind: "partial",
          arrived: local(tuesday, "12:45"),
          left: local(tuesday, "14:30"),
        },
        by: lucie.person,
        reason: null,
      },
    });
  });

  it("and a participant does not", () => {
    whenStating({ kind: "absent" }, [], { actor: ines, person: ines }).thenRefused({
      _tag: "NotAFormateurHere",
      person: ines.person,
    });
  });

  it("never about themselves where they both lead and follow", () => {
    const two = planOf("midi", [
      segment("un", { day: tuesday, from: "12:30", to: "13:30", sequence: "midi" }),
      segment("deux", {
        day: tuesday,
        from: "13:30",
        to: "14:30",
        sequence: "midi",
        ledBy: [paul],
      }),
    ]);
    const world = after(lombalgie("formed"), [
      added(paul),
      scheduled(two, [lucie, paul]),
      on(tuesday, "12:30"),
      opened("midi"),
    ]);
    givenWorld(world)
      .when(
        "statePresence",
        { session, sequence, person: lucie.person, presence: { kind: "absent" }, reason: null },
        by(lucie.person),
      )
      .thenRefused({ _tag: "NotAboutOneself", person: lucie.person });
  });

  it("of a séquence that they lead", () => {
    whenStating({ kind: "absent" }, [], { actor: camille }).thenRefused({
      _tag: "NotAFormateurHere",
      person: camille.person,
    });
  });

  it("of someone enrolled", () => {
    whenStating({ kind: "absent" }, [], { person: nora }).thenRefused({
      _tag: "NotEnrolled",
      person: nora.person,
    });
  });

  it.each([
    ["12:29", "14:30"],
    ["12:30", "14:31"],
  ])("within the séquence: not from %s to %s", (arrived, left) => {
    whenStating(between(arrived, left)).thenRefused({
      _tag: "PresenceOutsideSequence",
      from: local(tuesday, "12:30"),
      to: local(tuesday, "14:30"),
    });
  });

  it.each(["12:45", "12:40"])("not reversed, nor empty: 12:45 to %s", (left) => {
    whenStating(between("12:45", left)).thenRefused({
      _tag: "PeriodReversed",
      path: ["presence", "left"],
    });
  });

  it("not before they came", () => {
    whenStating(between("13:01", "14:30")).thenRefused({
      _tag: "InTheFuture",
      path: ["presence", "arrived"],
    });
  });

  it("ahead of the séquence where someone is excused, and no other way", () => {
    const early = [on(tuesday, "12:29")];
    expect(whenStating({ kind: "absent" }, early).result).toMatchObject({ _tag: "Success" });
    whenStating({ kind: "whole" }, early).thenRefused({
      _tag: "SequenceNotBegun",
      begins: local(tuesday, "12:30"),
    });
  });

  it("once: saying it again changes nothing", () => {
    const arrival = between("12:45", "14:30");
    whenStating(arrival, [stated(lucie, "midi", ines, arrival)]).thenFacts();
    whenStating({ kind: "absent" }, [stated(lucie, "midi", ines, { kind: "absent" })]).thenFacts();
  });

  it("on an open sheet", () => {
    const cancel = did(by(lucie.person), "cancelSession", { session, reason: "Alerte incendie" });
    whenStating({ kind: "absent" }, [cancel]).thenRefused({
      _tag: "SessionNotOpen",
      state: "cancelled",
    });
  });

  it("less or more after the participant signed, while the sheet is open", () => {
    const signed = [stated(lucie, "midi", ines, between("12:45", "14:00")), attends(ines, "midi")];
    expect(whenStating(between("12:45", "13:40"), signed).result).toMatchObject({
      _tag: "Success",
    });
    expect(whenStating({ kind: "whole" }, signed).result).toMatchObject({ _tag: "Success" });
  });
});

describe("once the sheet is closed", () => {
  it("times are reduced with a reason", () => {
    const reason = "Partie avant la fin, oublié sur la feuille";
    expect(whenStating(between("12:30", "13:40"), closing, { reason }).result).toMatchObject({
      success: [{ body: { presence: { left: { time: "13:40" } } } }],
    });
  });

  it("times are not reduced without one", () => {
    whenStating({ kind: "absent" }, closing).thenRefused({
      _tag: "ReasonMissing",
      path: ["reason"],
    });
  });

  it("times are not increased", () => {
    const shorter = [stated(lucie, "midi", ines, between("12:45", "14:30")), ...closing];
    whenStating({ kind: "whole" }, shorter, { reason: "Elle était là" }).thenRefused({
      _tag: "SheetAlreadyClosed",
      at: local(tuesday, "14:30"),
    });
  });

  it("someone absent stays so", () => {
    const absent = stated(lucie, "midi", hugo, { kind: "absent" });
    const steps = [absent, ...closing.filter((_, index) => index !== 1)];
    whenStating(between("12:45", "14:30"), steps, {
      person: hugo,
      reason: "Il était là",
    }).thenRefused({
      _tag: "SheetAlreadyClosed",
      at: local(tuesday, "14:30"),
    });
  });
});

describe("« tous présents »", () => {
  const whenEveryone = (...steps: ReadonlyArray<Step>) =>
    givenWorld(open, ...steps).when(
      "stateEveryonePresent",
      { session, sequence },
      by(lucie.person),
    );
  const whole = ({ person }: Invented) => ({
    type: "PresenceStated.1" as const,
    body: {
      session,
      sequence,
      person,
      presence: { kind: "whole" as const },
      by: lucie.person,
      reason: null,
    },
  });

  it("states presence and signs for nobody", () => {
    const each = [ines, hugo].toSorted((a, b) => (a.person < b.person ? -1 : 1));
    whenEveryone().thenFacts(...each.map(whole));
  });

  it("leaves what was stated before", () => {
    whenEveryone(stated(lucie, "midi", ines, { kind: "absent" })).thenFacts(whole(hugo));
  });

  it("changes nothing the second time", () => {
    whenEveryone(did(by(lucie.person), "stateEveryonePresent", { session, sequence })).thenFacts();
  });

  it("waits for the séquence to begin", () => {
    whenEveryone(on(tuesday, "12:29")).thenRefused({
      _tag: "SequenceNotBegun",
      begins: local(tuesday, "12:30"),
    });
  });

  it("is over once the sheet is closed", () => {
    whenEveryone(...closing).thenRefused({
      _tag: "SheetAlreadyClosed",
      at: local(tuesday, "14:30"),
    });
  });
});

describe("a séquence that guests alone lead", () => {
  const guest = idOf("guest");
  const led = planOf("midi", [
    {
      ...segment("midi", { day: tuesday, from: "12:30", to: "14:30" }),
      formateurs: [{ kind: "guest", guest }],
    },
  ]);
  const world = after(lombalgie("formed"), [
    did(by(camille.person), "nameGuestFormateur", {
      guest,
      name: paul.name,
      profession: "medecin",
      qualifications: [],
      organisation: null,
      number: null,
      engagement: null,
    }),
    scheduled(led, [ines]),
    on(tuesday, "12:30"),
    opened("midi"),
  ]);

  it("has its presences stated by whoever runs the sheet: guests have no account", () => {
    const step = did(by(camille.person), "statePresence", {
      session,
      sequence,
      person: ines.person,
      presence: { kind: "absent" },
      reason: null,
    });
    expect(after(world, [step]).entries.at(-1)?.fact).toMatchObject({
      type: "PresenceStated.1",
      body: { by: camille.person },
    });
  });
});
