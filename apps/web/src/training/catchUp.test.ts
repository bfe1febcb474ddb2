import { describe, expect, it } from "vitest";
import { planFor } from "./catchUp.ts";
import { isShort } from "./planAddress.ts";

const delegate = (person: string, counted: number, days: number) => ({
  person,
  training: {
    asked: true,
    holds: counted >= 600 && days >= 3,
    lacking: { minutes: Math.max(0, 600 - counted) },
  },
});

const planning = {
  me: "camille",
  today: { day: "2025-03-10", time: "12:40" },
  teams: [
    {
      team: "t",
      protocol: "lombalgie",
      title: "Douleur lombaire aiguë",
      modules: [{ id: "programme", title: "Programme" }],
      delegants: ["lucie"],
      delegates: [delegate("ines", 585, 3), delegate("hugo", 120, 1), delegate("nora", 600, 3)],
    },
  ],
};

describe("a plan begins", () => {
  it("without those a reprise answers for, whatever was counted here (j24)", () => {
    const [team] = planning.teams;
    const resumed = {
      person: "resumed",
      training: { asked: true, holds: true, lacking: { minutes: 0 } },
    };
    const teams = team === undefined ? [] : [{ ...team, delegates: [...team.delegates, resumed] }];
    const plan = planFor({ ...planning, teams }, { person: undefined, team: undefined });
    expect(plan.persons).toStrictEqual(["ines", "hugo"]);
  });

  it("with whoever of the team still lacks hours or days, and what needs no choice", () => {
    const plan = planFor(planning, { person: undefined, team: undefined });
    expect(plan.persons).toStrictEqual(["ines", "hugo"]);
    expect(plan.segments[0]?.module).toBe("programme");
    expect(plan.segments[0]?.formateurs).toStrictEqual([{ kind: "person", person: "lucie" }]);
    expect(plan.days[0]?.day).toBe("");
  });

  it("as a catch-up of the very minutes someone lacks, today", () => {
    const plan = planFor(planning, { person: "ines", team: "t" });
    expect(plan.days[0]?.day).toBe("2025-03-10");
    expect([plan.segments[0]?.from.time, plan.segments[0]?.to.time]).toStrictEqual([
      "12:40",
      "12:55",
    ]);
    expect(plan.persons).toStrictEqual(["ines"]);
  });

  it("on the day chosen in the calendar", () => {
    const day = "2025-04-01";
    for (const team of ["t", undefined])
      expect(planFor(planning, { person: undefined, team, day }).days[0]?.day).toBe(day);
    expect(planFor(planning, { person: "ines", team: "t", day }).days[0]?.day).toBe(day);
  });

  it("with whoever plans it as formateur, where they are delegant", () => {
    const [team] = planning.teams;
    const teams = team === undefined ? [] : [{ ...team, delegants: ["lucie", "paul"] }];
    const formateursFor = (me: string) =>
      planFor({ ...planning, me, teams }, { person: undefined, team: undefined }).segments[0]
        ?.formateurs;
    expect(formateursFor("paul")).toStrictEqual([{ kind: "person", person: "paul" }]);
    expect(formateursFor("camille")).toStrictEqual([]);
  });

  it("as an ordinary session for someone who lacks hours", () => {
    const plan = planFor(planning, { person: "hugo", team: "t" });
    expect(plan.days[0]?.day).toBe("");
    expect(plan.persons).toStrictEqual(["hugo"]);
  });

  it("as one short stretch up to two hours, as a session beyond", () => {
    expect([15, 120, 121].map((minutes) => isShort({ minutes }))).toStrictEqual([
      true,
      true,
      false,
    ]);
  });
});
