import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { hugo, ines } from "@coopilote/testkit/people.ts";
import { planOf, scheduled, segment, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, on, type Step } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import type { Segment } from "../training/facts.ts";
import { stateOf } from "../training/TrainingSession.ts";
import { type Thought, whatIf } from "./foreseen.ts";

const day = (label: string, date: string): Step =>
  scheduled(planOf(label, [segment(label, { day: date, from: "09:00", to: "13:00" })]), [
    ines,
    hugo,
  ]);

const world = after(lombalgie("engaged"), [
  on("2025-03-03", "09:00"),
  day("un", "2025-03-25"),
  day("deux", "2025-03-26"),
  day("trois", "2025-03-27"),
  day("cinq", "2025-04-17"),
]);

const segmentsOf = (label: string): ReadonlyArray<Segment> =>
  at(world.workspace.training.sessions, sessionOf(label))?.segments ?? [];

const supposed = (thought: Thought) => whatIf(world.workspace, team, thought, world.now);

const cancelled = (label: string) => supposed({ kind: "cancelled", session: sessionOf(label) });

const heldAt = (label: string, segments: ReadonlyArray<Segment>) =>
  supposed({ kind: "planned", session: sessionOf(label), segments, persons: [] });

describe("what planned sessions would give, were one changed", () => {
  it("a session cancelled leaves it to the next one, and says who is late", () => {
    const { planned, changed, shifts } = cancelled("deux");
    expect([planned.earliest?.day, changed.earliest?.day]).toEqual(["2025-03-27", "2025-04-17"]);
    expect(shifts.map(({ person }) => person)).toEqual([ines.person, hugo.person].toSorted());
    expect(shifts.map(({ after: then }) => then?.day)).toEqual(["2025-04-17", "2025-04-17"]);
  });

  it("a session held at its own times changes nothing", () => {
    expect(heldAt("deux", segmentsOf("deux")).shifts).toEqual([]);
  });

  it("a session moved to another's times is held then", () => {
    const { changed } = heldAt("trois", segmentsOf("cinq"));
    expect(changed.earliest?.day).toBe("2025-04-17");
  });

  it("a session cancelled for another of the same day changes nobody’s day", () => {
    const evening = after(world, [
      scheduled(
        planOf("soir", [segment("soir", { day: "2025-03-27", from: "18:00", to: "22:00" })]),
        [ines, hugo],
      ),
    ]);
    const thought = { kind: "cancelled", session: sessionOf("trois") } as const;
    const { changed, shifts } = whatIf(evening.workspace, team, thought, evening.now);
    expect(changed.earliest?.time).toBe("22:00");
    expect(shifts).toEqual([]);
  });

  it("writes nothing: the workspace asked about keeps its sessions", () => {
    cancelled("deux");
    const kept = at(world.workspace.training.sessions, sessionOf("deux"));
    expect(kept && stateOf(kept)).toBe("planned");
  });
});
