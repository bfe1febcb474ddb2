import { sha256 } from "@coopilote/testkit/draw.ts";
import { lombalgie } from "@coopilote/testkit/history.ts";
import { hugo, ines, lucie, nora, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionIn,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { HashMap } from "effect";
import {
  type Arbitrary,
  assert,
  constantFrom,
  property,
  record,
  shuffledSubarray,
  subarray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { remember } from "../kernel/History.ts";
import { keyOf } from "../kernel/maps.ts";
import { Instant, type LocalInstant } from "../kernel/time.ts";
import type { Presence } from "./facts.ts";
import { sheetHash } from "./sheet.ts";
import type { TrainingSession } from "./TrainingSession.ts";

const tuesday = "2025-03-18";
const planned = after(lombalgie("formed"), [
  scheduled(
    planOf("midi", [
      segment("un", { day: tuesday, from: "12:30", to: "13:30", sequence: "midi" }),
      segment("deux", { day: tuesday, from: "13:30", to: "14:30", sequence: "midi" }),
    ]),
    [ines, hugo],
  ),
  on(tuesday, "12:30"),
]);
const done = after(planned, [
  opened("midi"),
  on(tuesday, "14:30"),
  attends(ines, "midi"),
  attends(hugo, "midi"),
  signsAsFormateur(lucie, "midi", ["un", "deux"]),
  closed("midi"),
]);
const before = sessionIn(planned, "midi");
const afterwards = sessionIn(done, "midi");
const sheet = (session: TrainingSession) => sheetHash(sha256, session);
const [entry] = HashMap.values(before.enrolled);

const shifted = (instant: LocalInstant, minutes: number): LocalInstant => ({
  ...instant,
  at: Instant.make(instant.at + minutes * 60_000),
});

/** What is displayed of a sheet, by choices few enough for two draws to meet. */
const displays = record({
  shift: constantFrom(0, 1),
  ledBy: constantFrom(lucie, paul),
  enrolled: subarray([ines, hugo, nora], { minLength: 1, maxLength: 2 }),
  left: constantFrom<"stays" | "leaves" | "absent">("stays", "leaves", "absent"),
});
type Display = typeof displays extends Arbitrary<infer D> ? D : never;

const presenceOf = ({ shift, left }: Display): Presence => {
  const [first] = before.segments;
  if (left === "stays" || first === undefined) return { kind: "whole" };
  return left === "absent"
    ? { kind: "absent" }
    : { kind: "partial", arrived: shifted(first.from, shift), left: shifted(first.to, shift) };
};

const displayed = (session: TrainingSession, display: Display): TrainingSession => ({
  ...session,
  segments: session.segments.map((segment) => ({
    ...segment,
    from: shifted(segment.from, display.shift),
    to: shifted(segment.to, display.shift),
    formateurs: [{ kind: "person", person: display.ledBy.person }],
  })),
  enrolled: HashMap.fromIterable(
    display.enrolled.flatMap(({ person }) => (entry === undefined ? [] : [[person, entry]])),
  ),
  presences: HashMap.make([
    keyOf(sequenceOf("midi"), ines.person),
    entry === undefined
      ? undefined
      : remember(undefined, {
          ...entry,
          presence: presenceOf(display),
          by: display.ledBy.person,
          reason: null,
        }),
  ]),
});

/** What a reader of the sheet would tell apart; presences of people not on it do not show. */
const legible = ({ shift, ledBy, enrolled, left }: Display): string =>
  JSON.stringify([
    shift,
    ledBy.person,
    enrolled.map(({ person }) => person).toSorted(),
    enrolled.includes(ines) ? left : "stays",
  ]);

describe("the hash of a sheet", () => {
  it("differs exactly where times, formateurs, people or presences do", () => {
    assert(
      property(displays, displays, (one, other) => {
        const same = legible(one) === legible(other);
        expect(sheet(displayed(before, one)) === sheet(displayed(before, other))).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same before and after signatures, opening and closing", () => {
    assert(
      property(displays, (display) => {
        expect(sheet(displayed(afterwards, display))).toBe(sheet(displayed(before, display)));
      }),
    );
  });

  it("does not depend on the order in which segments were typed", () => {
    assert(
      property(
        displays,
        shuffledSubarray([...before.segments], { minLength: 2 }),
        (display, segments) => {
          const typed = { ...before, segments };
          expect(sheet(displayed(typed, display))).toBe(sheet(displayed(before, display)));
        },
      ),
    );
  });
});
