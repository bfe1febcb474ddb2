import { lombalgie } from "@coopilote/testkit/history.ts";
import { lucie } from "@coopilote/testkit/people.ts";
import { planOf, segment } from "@coopilote/testkit/sessions.ts";
import { decided } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { array, assert, constantFrom, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, Day, minutesBetween } from "../kernel/time.ts";
import type { Segment } from "./facts.ts";
import { sequencesOf } from "./TrainingSession.ts";

const formed = lombalgie("formed");

const two = (value: number): string => String(value).padStart(2, "0");
const civil = (day: Day, minutes: number) => ({
  day: addDays(day, Math.floor(minutes / 1440)),
  time: `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`,
});

const stretch = record({
  pause: constantFrom(0, 0, 0, 10, 30, 30, 31, 45, -5),
  length: constantFrom(15, 30, 60, 90, 120, 210),
  sequence: constantFrom("a", "a", "a", "b", "c"),
});

/** Plans as people type them: mostly one stretch after another, on ordinary days and nights of clock change. */
const plans = record({
  day: constantFrom("2025-03-18", "2025-03-30", "2025-10-26").map((day) => Day.make(day)),
  start: constantFrom(0, 30, 540, 750, 1200, 1320),
  stretches: array(stretch, { minLength: 1, maxLength: 6 }),
}).chain(({ day, start, stretches }) => {
  const ends = stretches.reduce<ReadonlyArray<number>>(
    (known, { pause, length }) => known.concat((known.at(-1) ?? start) + pause + length),
    [],
  );
  const segments = stretches.map(({ length, sequence }, index) => {
    const to = ends[index] ?? start;
    const from = civil(day, Math.max(0, to - length));
    const until = civil(day, to);
    return segment(String(index), {
      day: from.day,
      from: from.time,
      until: until.day,
      to: until.time,
      sequence,
    });
  });
  return shuffledSubarray(segments, { minLength: 1 });
});

const acceptedPlan = (segments: ReturnType<typeof planOf>["segments"]): ReadonlyArray<Segment> => {
  const wire = { ...planOf("x", segments), persons: [] };
  const { result } = decided(formed, "scheduleSession", wire, by(lucie.person));
  return Result.getOrElse(result, () => []).flatMap((fact) =>
    fact.type === "SessionScheduled.1" ? fact.body.segments : [],
  );
};

const inOrder = (segments: ReadonlyArray<Segment>) =>
  segments.toSorted((a, b) => a.from.at - b.from.at);

/** Property over the plans that are accepted; most must be, or it would say nothing. */
const ofAcceptedPlans = (holds: (segments: ReadonlyArray<Segment>) => void): void => {
  const seen = { accepted: 0 };
  assert(
    property(plans, (planned) => {
      const segments = acceptedPlan(planned);
      if (segments.length > 0) seen.accepted += 1;
      holds(segments);
    }),
    { numRuns: 300 },
  );
  expect(seen.accepted).toBeGreaterThan(30);
};

describe("any plan accepted", () => {
  it("has no two segments at once", () => {
    ofAcceptedPlans((segments) => {
      const ordered = inOrder(segments);
      ordered.slice(1).forEach((segment, index) => {
        expect(segment.from.at).toBeGreaterThanOrEqual(ordered[index]?.to.at ?? 0);
      });
    });
  });

  it("has séquences of four real hours at most", () => {
    ofAcceptedPlans((segments) => {
      sequencesOf(segments).forEach(({ from, to }) => {
        expect((to.at - from.at) / 60_000).toBeLessThanOrEqual(240);
      });
    });
  });

  it("has séquences of one stretch, with pauses of half an hour at most", () => {
    ofAcceptedPlans((segments) => {
      const ordered = inOrder(segments);
      sequencesOf(segments).forEach(({ sequence, segments: own }) => {
        const first = ordered.findIndex((segment) => segment.sequence === sequence);
        expect(ordered.slice(first, first + own.length)).toEqual(own);
        own.slice(1).forEach((segment, index) => {
          const before = own[index];
          expect(before === undefined ? 0 : minutesBetween(before.to, segment.from)).toBeLessThan(
            31,
          );
        });
      });
    });
  });
});
