import { dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { alsoAsking, asking } from "@coopilote/testkit/everyKind.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { findingIn, standing } from "@coopilote/testkit/judged.ts";
import { camille, hugo, ines, type Invented, lucie, msp } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { AppliesTo, Basis, Kind } from "../protocols/Requirement.ts";
import { holds } from "../protocols/holds.ts";

const known = <A>(value: A) => ({ known: true as const, value });
const coordinator = by(camille.person);

/** Practice starts on 10 April 2025; the text asks this from then on. */
const asked = (rule: Kind, appliesTo: AppliesTo = "delegate", basis: Basis = "annexe"): World => {
  const requirement = asking(rule, appliesTo, "after-start");
  const { asks } = requirement;
  return after(journey(msp2025, "starting"), [
    alsoAsking({
      ...requirement,
      asks: "leaf" in asks ? { leaf: { ...asks.leaf, basis } } : asks,
    }),
  ]);
};

const counted = (
  label: string,
  whose: Invented,
  act: string,
  [from, until]: readonly [string, string],
  acts: number,
): Step =>
  did(coordinator, "countActs", {
    count: idOf(label),
    team,
    person: whose.person,
    act,
    from,
    until,
    acts,
  });

const year = ["2025-04-10", "2026-04-09"] as const;

describe("the acts that keep a skill", () => {
  const all: Kind = { kind: "upkeep", acts: [], count: known(60), per: "year" };
  const picc: Kind = { kind: "upkeep", acts: ["picc"], count: known(40), per: "year" };

  it("are first due one period after the first day of practice", () => {
    const before = after(asked(all), [on("2026-04-09", "09:00")]);
    expect(standing(before, "upkeep")).toBe("met · 0/60 acts");
    expect(findingIn(before, "upkeep").due).toBe("2026-04-10");
    expect(standing(journeyed(all, "2026-04-10"), "upkeep")).toBe(
      "due-soon · upkeep-not-counted · 0/60 acts",
    );
    expect(standing(journeyed(all, "2026-05-10"), "upkeep")).toBe(
      "lapsed · upkeep-not-counted · 0/60 acts",
    );
  });

  it("of all types, and of one of them, are counted each in its own right", () => {
    const acts = [
      counted("picc", ines, "picc", year, 39),
      counted("midline", ines, "midline", year, 25),
    ];
    expect(standing(journeyed(all, "2026-05-10", acts), "upkeep")).toBe("met · 64/60 acts");
    expect(standing(journeyed(picc, "2026-05-10", acts), "upkeep")).toBe(
      "lapsed · upkeep-too-low · 39/40 acts",
    );
  });

  it("of someone are not those of a colleague; of a team they are everyone's", () => {
    const acts = [counted("ines", ines, "picc", year, 35), counted("hugo", hugo, "picc", year, 30)];
    expect(standing(journeyed(all, "2026-05-10", acts), "upkeep")).toBe(
      "lapsed · upkeep-too-low · 35/60 acts",
    );
    expect(standing(journeyed(all, "2026-05-10", acts, "team"), "upkeep")).toBe("met · 65/60 acts");
  });

  it("asked each week are judged on the last week that is counted, a month's count by its share", () => {
    const weekly: Kind = { kind: "upkeep", acts: [], count: known(5), per: "week" };
    const month = ["2025-04-10", "2025-05-07"] as const;
    expect(
      [20, 19].map((acts) =>
        standing(
          journeyed(weekly, "2025-05-09", [counted("avril", ines, "vvc", month, acts)]),
          "upkeep",
        ),
      ),
    ).toEqual(["met · 5/5 acts", "lapsed · upkeep-too-low · 4/5 acts"]);
  });

  it("asked by the structure alone remove nobody", () => {
    const own = after(asked(all, "delegate", "structure"), [on("2026-05-10", "09:00")]);
    const finding = findingIn(own, "upkeep");
    expect([finding.status, finding.ofTexts, holds(finding)]).toEqual(["overdue", false, true]);
  });

  it("of a number no text read gives are unknown once they are due, and may be supplied", () => {
    const unknown: Kind = { ...all, count: { known: false } };
    expect(standing(asked(unknown), "upkeep")).toBe("due-soon · figure-unknown");
    const due = journeyed(unknown, "2026-05-10", [counted("ines", ines, "picc", year, 35)]);
    expect(standing(due, "upkeep")).toBe("unknown · figure-unknown");
    const supplied = (removes: boolean) =>
      after(due, [
        did(by(lucie.person), "supplyFigure", {
          team,
          requirement: "upkeep",
          part: "upkeep",
          value: 40,
          removes,
          citation: "Annexe, page 6",
        }),
      ]);
    expect([false, true].map((removes) => standing(supplied(removes), "upkeep"))).toEqual([
      "overdue · upkeep-too-low · 35/40 acts",
      "lapsed · upkeep-too-low · 35/40 acts",
    ]);
  });

  it("are nobody's before anyone practises", () => {
    const world = after(journey(msp2025, "depositing"), [
      alsoAsking(asking(all, "delegate", "after-start")),
    ]);
    expect(standing(world, "upkeep")).toBe("not-applicable");
  });

  const journeyed = (
    rule: Kind,
    day: string,
    steps: ReadonlyArray<Step> = [],
    appliesTo: AppliesTo = "delegate",
  ): World => after(asked(rule, appliesTo), [on(day, "09:00"), ...steps]);
});

describe("a share of the acts", () => {
  const share = (part: number, ratio: string): Step =>
    did(coordinator, "countRatio", {
      count: idOf(ratio),
      team,
      ratio,
      from: year[0],
      until: year[1],
      part,
      whole: 1000,
    });
  const standingOf = (rule: Kind, ...steps: ReadonlyArray<Step>) =>
    standing(after(asked(rule, "team"), [on("2026-05-10", "09:00"), ...steps]), "ratio");

  it("kept by delegants is at least so much", () => {
    const kept: Kind = {
      kind: "ratio",
      ratio: "gardes",
      bound: "at-least",
      percent: 20,
      per: "year",
    };
    expect(standingOf(kept)).toBe("lapsed · ratio-not-counted · 0/20 percent");
    expect(standingOf(kept, share(200, "gardes"))).toBe("met · 20/20 percent");
    expect(standingOf(kept, share(150, "gardes"))).toBe(
      "lapsed · ratio-not-reached · 15/20 percent",
    );
  });

  it("of images that cannot be read is at most so much", () => {
    const unreadable: Kind = {
      kind: "ratio",
      ratio: "illisibles",
      bound: "at-most",
      percent: 10,
      per: "year",
    };
    expect(standingOf(unreadable, share(100, "illisibles"))).toBe("met · 10/10 percent");
    expect(standingOf(unreadable, share(120, "illisibles"))).toBe(
      "lapsed · ratio-exceeded · 12/10 percent",
    );
  });

  it("is said with the day it is judged on while its first period runs, and no longer after", () => {
    const unreadable: Kind = {
      kind: "ratio",
      ratio: "illisibles",
      bound: "at-most",
      percent: 25,
      per: "year",
    };
    const counting = did(coordinator, "countRatio", {
      count: idOf("illisibles"),
      team,
      ratio: "illisibles",
      from: "2025-04-10",
      until: "2025-12-31",
      part: 280,
      whole: 1000,
    });
    const running = after(asked(unreadable, "team"), [on("2026-01-10", "09:00"), counting]);
    const { status, measure } = findingIn(running, "ratio");
    expect([status, measure?.have, measure?.bound, measure?.judgedOn]).toEqual([
      "met",
      28,
      "at-most",
      "2026-04-10",
    ]);
    const over = after(running, [on("2026-05-11", "09:00")]);
    expect(findingIn(over, "ratio").measure?.judgedOn).toBe(undefined);
  });
});

describe("the activity of the whole structure", () => {
  const rule: Kind = { kind: "structure-volume", act: "vvc", count: known(1000) };
  const stated = (label: string, of: string, acts: number): ReadonlyArray<Step> => [
    ...filed(documentOf(label), ["preuve-activite"], [msp.structure], coordinator),
    did(coordinator, "stateVolume", {
      count: idOf(label),
      act: "vvc",
      from: `${of}-01-01`,
      until: `${of}-12-31`,
      acts,
      document: documentOf(label),
    }),
  ];
  const world = (...steps: ReadonlyArray<Step>) =>
    after(journey(msp2025, "engaging"), [
      alsoAsking(asking(rule, "structure")),
      on(dayOf(msp2025, 14), "09:00"),
      ...steps,
    ]);

  it("is the last year stated with its accepted piece", () => {
    expect(standing(world(), rule.kind)).toBe("unmet · volume-not-stated");
    expect(standing(world(...stated("2023", "2023", 900)), rule.kind)).toBe(
      "partly · volume-too-low · 900/1000 acts",
    );
    expect(
      standing(world(...stated("2023", "2023", 900), ...stated("2024", "2024", 1100)), rule.kind),
    ).toBe("met · 1100/1000 acts");
  });

  it("grows old without removing anyone: that is a rule of Coopilote", () => {
    const old = world(...stated("2021", "2021", 1100));
    const finding = findingIn(old, rule.kind);
    expect([finding.status, finding.basis, finding.missing]).toEqual([
      "overdue",
      "coopilote",
      "volume-outdated",
    ]);
  });
});
