import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { hugo, ines } from "@coopilote/testkit/people.ts";
import { planOf, scheduled, segment, sessionIn, sessionOf } from "@coopilote/testkit/sessions.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { after, on, type Step } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import { completing } from "./completing.ts";
import { heldBy, shifts, type Thought, thoughtOf } from "./foreseen.ts";
import { ledger } from "./ledger.ts";
import { judgedBy } from "./textOn.ts";

const lunch = (day: string): Step =>
  scheduled(planOf(day, [segment(day, { day, from: "13:00", to: "16:30" })]), [ines]);

const days = ["2025-03-18", "2025-03-25", "2025-04-01"] as const;
const planned = after(lombalgie("engaged"), [on("2025-03-10", "09:00"), ...days.map(lunch)]);
const { workspace, now } = planned;

/** A planned session at the same hours of another day. */
const movedTo = (label: string, day: string) => {
  const { session, segments } = sessionIn(planned, label);
  return {
    kind: "planned" as const,
    session,
    persons: [],
    segments: segments.map((one) => ({
      ...one,
      from: local(day, one.from.time),
      to: local(day, one.to.time),
    })),
  };
};

const shiftsBy = (thought: Thought) =>
  shifts(completing(workspace, now), completing(thoughtOf(workspace, [thought], now), now));

describe("planned sessions", () => {
  it("say whom the last of them completes, and on what day", () => {
    expect(completing(workspace, now)).toMatchObject([
      { session: sessionOf("2025-04-01"), team, person: ines.person, on: { day: "2025-04-01" } },
    ]);
  });

  it("thought of on another day say whose training waits until then, and write nothing", () => {
    expect(shiftsBy(movedTo("2025-03-25", "2025-04-08"))).toMatchObject([
      { person: ines.person, before: { day: "2025-04-01" }, after: { day: "2025-04-08" } },
    ]);
    expect(sessionIn(planned, "2025-03-25").segments[0]?.from.day).toBe("2025-03-25");
  });

  it("moved within the same plan change nobody’s day", () => {
    expect(shiftsBy(movedTo("2025-03-18", "2025-03-19"))).toEqual([]);
  });
});

describe("a session thought of", () => {
  it("brings its minutes to those who would take part, after what is planned before it", () => {
    const session = sessionOf("pensée");
    const [model] = sessionIn(planned, "2025-04-01").segments;
    if (model === undefined) throw new Error("it has a part");
    const [from, to] = [local("2025-04-02", "12:30"), local("2025-04-02", "14:00")];
    const thought: Thought = {
      kind: "planned",
      session,
      persons: [hugo.person],
      segments: [{ ...model, from, to }],
    };
    const fork = thoughtOf(workspace, [thought], now);
    const judged = judgedBy(workspace, team, now);
    if (judged === undefined) throw new Error("the team has a text");
    const counted = (person: typeof hugo.person, except: ReadonlySet<typeof session>) =>
      ledger(heldBy(fork, team, to, except), person, judged.version, to, team).counted;
    expect(counted(hugo.person, new Set())).toBe(90);
    expect(counted(hugo.person, new Set([session]))).toBe(0);
    expect(counted(ines.person, new Set())).toBe(630);
  });
});
