import { added, lombalgie } from "@coopilote/testkit/history.ts";
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
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionIn,
  sessionOf,
  signsAsFormateur,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, contextOf, type World } from "@coopilote/testkit/World.ts";
import { HashMap } from "effect";
import { describe, expect, it } from "vitest";
import type { Flag } from "./facts.ts";
import { remember } from "../kernel/History.ts";
import { Instant, type LocalInstant } from "../kernel/time.ts";
import { sheetFlags } from "./sheetFlags.ts";
import type { Closing, TrainingSession } from "./TrainingSession.ts";

const tuesday = "2025-03-18";
const sequence = sequenceOf("midi");
const team = [lucie, paul, ines, hugo, nora];
const house = after(lombalgie("formed"), [
  added(paul),
  ...team.map(({ person }) =>
    did(by(camille.person), "verifyIdentity", { person, how: "personal-knowledge" }),
  ),
]);

const flagsIn = (
  world: World,
  session: TrainingSession = sessionIn(world, "midi"),
  manner: Closing["manner"] = "formateurs",
): ReadonlyArray<Flag> =>
  sheetFlags(session, {
    sessions: HashMap.values(world.workspace.training.sessions),
    holiday: contextOf(world, by(lucie.person), "formateur").holiday,
    manner,
  });

const held = (
  day: string,
  enrolled: ReadonlyArray<Invented>,
  ...steps: ReadonlyArray<Step>
): World =>
  after(house, [
    scheduled(planOf("midi", [segment("midi", { day, from: "12:30", to: "14:30" })]), enrolled),
    on(day, "12:30"),
    opened("midi"),
    on(day, "14:30"),
    ...steps,
    signsAsFormateur(lucie, "midi"),
  ]);

const flag = (code: string, level: Flag["level"], person: Invented | null = null) => ({
  flag: code,
  level,
  sequence,
  person: person?.person ?? null,
});
const second =
  (seconds: number): Step =>
  (world) => ({
    ...world,
    now: { ...world.now, at: Instant.make(world.now.at + seconds * 1000) },
  });

describe("the calendar", () => {
  it("says nothing of a Tuesday", () => {
    expect(flagsIn(held(tuesday, [ines], attends(ines, "midi")))).toEqual([]);
  });

  it("wants 14 July explained", () => {
    expect(flagsIn(held("2025-07-14", [ines], attends(ines, "midi")))).toEqual([
      flag("public-holiday", "to-explain"),
    ]);
  });

  it("notes a Sunday", () => {
    expect(flagsIn(held("2025-03-23", [ines], attends(ines, "midi")))).toEqual([
      flag("sunday", "noted"),
    ]);
  });

  it("sees the day that a séquence enters at midnight, not the one it ends on at midnight", () => {
    const night = (until: string) =>
      flagsIn(
        after(house, [
          scheduled(
            planOf("midi", [
              segment("midi", { day: "2025-07-13", from: "22:00", to: until, until: "2025-07-14" }),
            ]),
            [ines],
          ),
          on("2025-07-13", "22:00"),
          opened("midi"),
          on("2025-07-14", "08:00"),
          attends(ines, "midi"),
          signsAsFormateur(lucie, "midi"),
        ]),
      );
    expect(night("00:30")).toEqual([flag("public-holiday", "to-explain"), flag("sunday", "noted")]);
    expect(night("00:00")).toEqual([flag("sunday", "noted")]);
  });
});

describe("signatures in a chain", () => {
  const four = [ines, hugo, nora, paul];
  const oneAfterAnother = (seconds: number): World =>
    held(tuesday, four, ...four.flatMap((person) => [second(seconds), attends(person, "midi")]));

  it("are four from their own devices within twenty seconds", () => {
    expect(flagsIn(oneAfterAnother(6))).toEqual([flag("chain-signing", "to-explain")]);
  });

  it("are not four in a minute", () => {
    expect(flagsIn(oneAfterAnother(7))).toEqual([]);
  });

  it("are not three", () => {
    const three = four.slice(1).map((person) => attends(person, "midi"));
    expect(flagsIn(held(tuesday, four.slice(1), ...three))).toEqual([]);
  });

  it("are not those given on the formateur's tablet", () => {
    const world = oneAfterAnother(6);
    const session = sessionIn(world, "midi");
    const onTablet = HashMap.map(session.signatures, (history) =>
      history === undefined
        ? history
        : remember(undefined, {
            ...history.latest,
            signature: { ...history.latest.signature, method: "shared-device" as const },
          }),
    );
    expect(flagsIn(world, { ...session, signatures: onTablet })).toEqual([]);
  });
});

describe("someone in two places", () => {
  const elsewhere = (
    from: string,
    to: string,
    ...steps: ReadonlyArray<Step>
  ): ReadonlyArray<Step> => [
    scheduled(
      planOf("ailleurs", [segment("ailleurs", { day: tuesday, from, to, ledBy: [paul] })]),
      [ines],
    ),
    on(tuesday, "14:20"),
    opened("ailleurs"),
    ...steps,
  ];
  const overlaps = (...steps: ReadonlyArray<Step>) =>
    flagsIn(held(tuesday, [ines], attends(ines, "midi"), ...steps));
  const overlap = flag("overlap", "to-explain", ines);

  it("is to be explained", () => {
    expect(overlaps(...elsewhere("14:00", "15:00", attends(ines, "ailleurs")))).toEqual([overlap]);
  });

  it("is not someone who goes from one to the other", () => {
    const next = elsewhere("14:30", "15:30", on(tuesday, "14:30"), attends(ines, "ailleurs"));
    expect(overlaps(...next)).toEqual([]);
  });

  it("is not someone who goes elsewhere during a pause", () => {
    const world = after(house, [
      scheduled(
        planOf("midi", [
          segment("un", { day: tuesday, from: "12:30", to: "13:30", sequence: "midi" }),
          segment("deux", { day: tuesday, from: "14:00", to: "15:00", sequence: "midi" }),
        ]),
        [ines],
      ),
      on(tuesday, "12:30"),
      opened("midi"),
      ...elsewhere("13:30", "14:00", attends(ines, "ailleurs")),
      on(tuesday, "15:00"),
      attends(ines, "midi"),
      signsAsFormateur(lucie, "midi", ["un", "deux"]),
    ]);
    expect(flagsIn(world)).toEqual([]);
  });

  it("is not someone enrolled elsewhere who has not signed there", () => {
    expect(overlaps(...elsewhere("14:00", "15:00"))).toEqual([]);
  });

  it("is not someone stated to have left by then", () => {
    const left = stated(paul, "ailleurs", ines, {
      kind: "partial",
      arrived: { day: tuesday, time: "14:00" },
      left: { day: tuesday, time: "14:10" },
    });
    const early = stated(lucie, "midi", ines, {
      kind: "partial",
      arrived: { day: tuesday, time: "12:30" },
      left: { day: tuesday, time: "14:00" },
    });
    const steps = elsewhere("14:00", "15:00", attends(ines, "ailleurs"), left, early);
    expect(overlaps(...steps)).not.toContainEqual(overlap);
  });

  it("is not a session that was cancelled", () => {
    const cancel = did(by(lucie.person), "cancelSession", {
      session: sessionOf("ailleurs"),
      reason: "Alerte incendie",
    });
    expect(overlaps(...elsewhere("14:00", "15:00", cancel))).toEqual([]);
  });

  it("may be a formateur", () => {
    const steps = elsewhere("14:00", "15:00", signsAsFormateur(paul, "ailleurs"));
    const flags = flagsIn(
      held(tuesday, [ines, paul], attends(ines, "midi"), attends(paul, "midi"), ...steps),
    );
    expect(flags).toContainEqual(flag("overlap", "to-explain", paul));
  });
});

describe("what else a sheet shows", () => {
  it("is a participant who leads while present, unless stated to have left", () => {
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
    const world = after(house, [
      scheduled(two, [paul]),
      on(tuesday, "12:30"),
      opened("midi"),
      on(tuesday, "14:30"),
      attends(paul, "midi"),
      signsAsFormateur(lucie, "midi", ["un"]),
      signsAsFormateur(paul, "midi", ["deux"]),
    ]);
    expect(flagsIn(world)).toEqual([flag("formateur-also-participant", "to-explain", paul)]);
    const left = stated(lucie, "midi", paul, {
      kind: "partial",
      arrived: { day: tuesday, time: "12:30" },
      left: { day: tuesday, time: "13:30" },
    });
    expect(flagsIn(after(world, [left]))).toEqual([]);
  });

  it("is a signature for less than was then stated", () => {
    const until = (time: string) =>
      stated(lucie, "midi", ines, {
        kind: "partial",
        arrived: { day: tuesday, time: "12:30" },
        left: { day: tuesday, time },
      });
    const world = held(tuesday, [ines], until("13:40"), attends(ines, "midi"), until("14:00"));
    expect(flagsIn(world)).toEqual([flag("signature-shorter", "noted", ines)]);
  });

  it("is a signature dated before the séquence", () => {
    const world = held(tuesday, [ines], attends(ines, "midi"));
    const session = sessionIn(world, "midi");
    const dayBefore = ({ at, ...rest }: LocalInstant) => ({
      ...rest,
      at: Instant.make(at - 24 * 60 * 60_000),
    });
    const signatures = HashMap.map(session.signatures, (history) =>
      history === undefined
        ? history
        : remember(undefined, {
            ...history.latest,
            signature: {
              ...history.latest.signature,
              at: dayBefore(history.latest.signature.at),
            },
          }),
    );
    expect(flagsIn(world, { ...session, signatures })).toEqual([
      flag("signed-before-start", "to-explain", ines),
    ]);
  });

  it("notes once the signatures that precede the end: they say that someone is there", () => {
    const world = after(house, [
      scheduled(planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]), [
        ines,
        hugo,
      ]),
      on(tuesday, "12:40"),
      opened("midi"),
      attends(ines, "midi"),
      attends(hugo, "midi"),
      on(tuesday, "14:30"),
      signsAsFormateur(lucie, "midi"),
    ]);
    expect(flagsIn(world)).toEqual([flag("signed-before-end", "noted")]);
  });

  it("is a closing par suppléance", () => {
    const world = held(tuesday, [ines], attends(ines, "midi"));
    expect(flagsIn(world, sessionIn(world, "midi"), "suppleance")).toEqual([
      { flag: "closed-by-suppleance", level: "to-explain", sequence: null, person: null },
    ]);
  });
});
