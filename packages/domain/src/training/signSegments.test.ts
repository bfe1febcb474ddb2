import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  ledSentenceIn,
  opened,
  planOf,
  scheduled,
  segment,
  segmentOf,
  sessionOf,
  shownIn,
  signsAsFormateur,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";

const tuesday = "2025-03-18";
const session = sessionOf("midi");
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);
const planned = after(lombalgie("formed"), [scheduled(lunch, [ines, hugo]), on(tuesday, "12:00")]);
const open = after(planned, [opened("midi"), on(tuesday, "12:35")]);
const left = local(tuesday, "14:30");

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

describe("a formateur", () => {
  const two = planOf("midi", [
    segment("un", { day: tuesday, from: "12:30", to: "13:30", sequence: "midi" }),
    segment("deux", { day: tuesday, from: "13:30", to: "14:30", sequence: "midi", ledBy: [paul] }),
  ]);
  const shared = after(lombalgie("formed"), [
    added(paul),
    scheduled(two, [ines]),
    on(tuesday, "12:30"),
    opened("midi"),
    on(tuesday, "14:00"),
  ]);
  const whenLed = (person: Invented, segments: ReadonlyArray<string>, world = shared) =>
    givenWorld(world).when(
      "signSegments",
      {
        session,
        segments: segments.map(segmentOf),
        shown: shownIn(world, "midi"),
        sentence: ledSentenceIn(world, "midi", segments),
      },
      by(person.person),
    );

  it("signs the segments they led", () => {
    whenLed(paul, ["deux"]).thenFacts({
      type: "SegmentSigned.1",
      body: {
        session,
        segment: segmentOf("deux"),
        formateur: { kind: "person", person: paul.person },
        signature: {
          ...signedBy(paul, [tuesday, "14:00"], "segments-led-under-way.1"),
          shown: shownIn(shared, "midi"),
        },
      },
    });
  });

  it("does not sign what another led", () => {
    whenLed(lucie, ["un", "deux"]).thenRefused({
      _tag: "NotAFormateurHere",
      person: lucie.person,
    });
  });

  it("signs no segment before it begins", () => {
    whenLed(paul, ["deux"], after(shared, [on(tuesday, "13:29")])).thenRefused({
      _tag: "SegmentNotBegun",
      begins: local(tuesday, "13:30"),
    });
  });

  it("signs once", () => {
    whenLed(lucie, ["un"], after(shared, [signsAsFormateur(lucie, "midi", ["un"])])).thenRefused({
      _tag: "AlreadySigned",
      since: local(tuesday, "14:00"),
    });
  });

  it("does not sign a sheet that has changed", () => {
    const shown = shownIn(shared, "midi");
    const changed = after(shared, [stated(lucie, "midi", ines, { kind: "absent" })]);
    givenWorld(changed)
      .when(
        "signSegments",
        { session, segments: [segmentOf("un")], shown, sentence: "segments-led.1" },
        by(lucie.person),
      )
      .thenRefused({ _tag: "SheetHasChanged", current: shownIn(changed, "midi") });
  });

  it("signs segments of the session", () => {
    whenLed(lucie, ["trois"]).thenRefused({ _tag: "NoSuchSegment", segment: segmentOf("trois") });
  });

  it("does not sign a sheet that is closed", () => {
    const done = after(open, [
      on(tuesday, "14:30"),
      attends(ines, "midi"),
      attends(hugo, "midi"),
      signsAsFormateur(lucie, "midi"),
      closed("midi"),
    ]);
    whenLed(lucie, ["midi"], done).thenRefused({ _tag: "SheetAlreadyClosed", at: left });
  });
});
