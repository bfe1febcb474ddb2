import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, type Invented, lucie, nora } from "@coopilote/testkit/people.ts";
import {
  attends,
  opened,
  planOf,
  scan,
  scheduled,
  segment,
  segmentOf,
  sequenceOf,
  sessionIn,
  sessionOf,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { stateOf } from "./TrainingSession.ts";

type Recorded = Wire<"recordPaperSheet">;

const tuesday = "2025-03-18";
const session = sessionOf("midi");
const sequence = sequenceOf("midi");
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);
const planned = after(lombalgie("formed"), [
  scheduled(lunch, [ines, hugo]),
  ...filed(scan, ["feuille-emargement"], [team]),
]);
const over = after(planned, [on(tuesday, "18:00")]);

const line = (
  { person }: Invented,
  of: Partial<Recorded["attendances"][number]> = {},
): Recorded["attendances"][number] => ({
  sequence,
  person,
  presence: { kind: "whole" },
  signed: true,
  ...of,
});
const recorded: Recorded = {
  session,
  document: scan,
  attendances: [line(ines), line(hugo)],
  signedSegments: [
    { segment: segmentOf("midi"), formateur: { kind: "person", person: lucie.person } },
  ],
};
const whenRecorded = (
  of: Partial<Recorded> = {},
  world: World = over,
  ...steps: ReadonlyArray<Step>
) => givenWorld(after(world, steps)).when("recordPaperSheet", { ...recorded, ...of });

const factsOf = ({ result }: ReturnType<typeof whenRecorded>) =>
  Result.isSuccess(result) ? result.success : [];
const typesOf = (when: ReturnType<typeof whenRecorded>) => factsOf(when).map(({ type }) => type);

describe("the signed sheet of a session that was planned", () => {
  it("says who was there, who signed and who led, and closes it, by one act that its scan proves", () => {
    const when = whenRecorded();
    expect(typesOf(when)).toEqual([
      "AttendanceSigned.1",
      "AttendanceSigned.1",
      "SegmentSigned.1",
      "SheetClosed.1",
      "DocumentAttached.1",
    ]);
    expect(factsOf(when)[0]).toMatchObject({
      body: {
        person: ines.person,
        signature: {
          signer: ines.person,
          at: local(tuesday, "14:30"),
          method: "paper",
          sentence: "presence.1",
          document: scan,
          typedBy: camille.person,
        },
      },
    });
    expect(factsOf(when)[3]).toMatchObject({ body: { manner: "paper", document: scan } });
    const closed = after(over, [did(by(camille.person), "recordPaperSheet", recorded)]);
    expect(stateOf(sessionIn(closed, "midi"))).toBe("closed");
  });

  it("keeps what was signed on a device already, and adds the rest", () => {
    const begun = after(planned, [
      on(tuesday, "12:00"),
      opened("midi"),
      on(tuesday, "14:31"),
      attends(ines, "midi"),
      on(tuesday, "18:00"),
    ]);
    const signed = factsOf(whenRecorded({}, begun)).filter(
      ({ type }) => type === "AttendanceSigned.1",
    );
    expect(signed).toMatchObject([{ body: { person: hugo.person } }]);
  });

  it("enrols whoever came without being expected, and says who was absent or left early", () => {
    const when = whenRecorded({
      attendances: [
        line(nora),
        line(ines, { presence: { kind: "absent" }, signed: false }),
        line(hugo, {
          presence: {
            kind: "partial",
            arrived: { day: tuesday, time: "12:30" },
            left: { day: tuesday, time: "14:00" },
          },
        }),
      ],
    });
    expect(factsOf(when)[0]).toMatchObject({
      type: "ParticipantsEnrolled.1",
      body: { persons: [nora.person] },
    });
    expect(factsOf(when).filter(({ type }) => type === "PresenceStated.1")).toMatchObject([
      { body: { person: ines.person, presence: { kind: "absent" } } },
      { body: { person: hugo.person, presence: { kind: "partial" } } },
    ]);
    expect(factsOf(when)).toContainEqual(expect.objectContaining({ type: "SheetClosed.1" }));
  });

  it("that nobody signed is closed all the same, and says so", () => {
    const unsigned = [line(ines, { signed: false }), line(hugo, { signed: false })];
    const when = whenRecorded({ attendances: unsigned, signedSegments: [] });
    expect(typesOf(when)).toEqual(["SheetClosed.1", "DocumentAttached.1"]);
    const flags = factsOf(when).flatMap((fact) =>
      fact.type === "SheetClosed.1" ? fact.body.flags.map(({ flag }) => flag) : [],
    );
    expect(flags).toContain("attendance-not-signed");
    expect(flags).toContain("segment-not-signed");
  });

  it("is refused whole before the session ends, once it is closed, or for another séquence", () => {
    const early = after(planned, [on(tuesday, "14:00")]);
    whenRecorded({}, early).thenRefused({
      _tag: "SheetNotReady",
      gaps: [{ gap: "not-finished", ends: local(tuesday, "14:30") }],
    });
    const closed = did(by(camille.person), "recordPaperSheet", recorded);
    whenRecorded({}, over, closed).thenRefused({
      _tag: "SheetAlreadyClosed",
      at: local(tuesday, "14:30"),
    });
    const elsewhere = { ...line(ines), sequence: sequenceOf("soir") };
    whenRecorded({ attendances: [line(hugo), elsewhere] }).thenRefused({
      _tag: "NoSuchSequence",
      sequence: sequenceOf("soir"),
    });
  });
});
