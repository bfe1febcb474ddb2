import { isDeepStrictEqual } from "node:util";
import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import type { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { describe, expect, it } from "vitest";
import { collines } from "../src/tales/collines.ts";
import { anneLaure, clara, mathis, maud } from "../src/tales/collinesPeople.ts";
import { valExemple } from "../src/tales/valExemple.ts";
import { anne, chloe, farid, mona } from "../src/tales/valExemplePeople.ts";
import { seenBy } from "./built.ts";

const once = (people: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(people)];

describe("what planned sessions would give", () => {
  const coordinator = seenBy(collines, maud);
  const learner = seenBy(collines, clara);
  const stranger = seenBy(collines, mathis);
  const delegant = seenBy(collines, anneLaure);
  const lineOf = ({ teams }: HomeView) => {
    const line = teams.find(({ team }) => team === collines.id("team cheville"));
    if (line === undefined) throw new Error("no team at home");
    return line;
  };

  it("the team page tells a delegate their own day, and no colleague's", async () => {
    const whole = (await coordinator.team("cheville")).forecast;
    const own = (await learner.team("cheville")).forecast;
    const told = (forecast: typeof whole) =>
      once([...forecast.lastTrained, ...forecast.steps.flatMap(({ trained }) => trained)]);
    expect(told(whole).length).toBeGreaterThan(1);
    expect(told(own)).toEqual([clara.person]);
    expect([whole.isWithheld, own.isWithheld]).toEqual([false, true]);
  });

  it("nor does a session moved or cancelled in thought", async () => {
    const { forecast } = await coordinator.team("cheville");
    for (const { session } of forecast.steps) {
      const [whole, own] = [
        await coordinator.whatIf("cheville", session),
        await learner.whatIf("cheville", session),
      ];
      expect(own.shifts).toEqual(whole.shifts.filter(({ person }) => person === clara.person));
      expect([whole.isWithheld, own.isWithheld]).toEqual([false, true]);
    }
  });

  it("nor does the declaration", async () => {
    const completedIn = async (seen: typeof learner) =>
      (await seen.declaration("cheville")).members
        .filter(({ completed }) => completed !== null)
        .map(({ person }) => person);
    expect((await completedIn(coordinator)).length).toBeGreaterThan(1);
    expect(await completedIn(learner)).toEqual([clara.person]);
  });

  const dayOfClara = (steps: TeamView["forecast"]["steps"]) =>
    steps.find(({ trained }) => trained.some((person) => person === clara.person));

  it("no first day of the team is told to a delegate, who would read a colleague's there", async () => {
    const whole = (await coordinator.team("cheville")).forecast;
    const own = (await learner.team("cheville")).forecast;
    const theirs = dayOfClara(whole.steps);
    expect(theirs).toBeDefined();
    expect([own.earliest, own.decidingSession]).toEqual([theirs?.on, theirs?.session]);
    const { trainedOn } = lineOf(await learner.home());
    expect([null, theirs?.on.day]).toContain(trainedOn);
  });

  it("nor to a delegate of another team", async () => {
    const told = (await stranger.team("cheville")).forecast;
    expect(told.steps.length).toBeGreaterThan(0);
    expect([told.earliest, told.decidingSession, told.lastTrained, told.isWithheld]).toEqual([
      null,
      null,
      [],
      true,
    ]);
    for (const { session } of told.steps) {
      const { planned, changed } = await stranger.whatIf("cheville", session);
      expect([planned, changed]).toEqual([null, null]);
    }
    const { trainedOn, awaitsTraining } = lineOf(await stranger.home());
    expect([trainedOn, awaitsTraining]).toEqual([null, false]);
  });

  it("but it is to their délégant, though the results of another délégant are not", async () => {
    const whole = (await coordinator.team("cheville")).forecast;
    const told = (await delegant.team("cheville")).forecast;
    expect(whole.earliest).not.toBeNull();
    expect([told.earliest, told.decidingSession, told.isWithheld]).toEqual([
      whole.earliest,
      whole.decidingSession,
      false,
    ]);
    expect(lineOf(await delegant.home()).trainedOn).toBe(whole.earliest?.day);
  });
});

describe("when a thing can be done", () => {
  const each = [maud, anneLaure, clara].map((one) => seenBy(collines, one));

  it("is said by the team page as by the home of each", async () => {
    for (const seen of each) {
      const { waiting } = await seen.home();
      const { team, findings, moments } = await seen.team("cheville");
      const own = waiting.toDo.filter((one) => one.team === team);
      expect(own.length).toBeGreaterThan(0);
      for (const { finding, moment } of own) {
        const place = findings.findIndex((one) => isDeepStrictEqual(one, finding));
        const told = moments.find((one) => one.finding === place)?.moment ?? { when: "now" };
        expect([place >= 0, told]).toEqual([true, moment]);
      }
    }
  });
});

describe("how much a team lacks", () => {
  const coordinator = seenBy(collines, maud);
  const stranger = seenBy(collines, mathis);

  it("is at least so much to whom results are withheld, and no more than there is", async () => {
    const [whole, own] = [await coordinator.home(), await stranger.home()];
    for (const line of own.teams) {
      const all = whole.teams.find(({ team }) => team === line.team);
      expect(line.missing).toBeLessThanOrEqual(all?.missing ?? 0);
      if (!line.isWithheld) expect(line.missing).toBe(all?.missing);
    }
    expect(whole.teams.some(({ isWithheld }) => isWithheld)).toBe(false);
    expect(own.teams.some(({ isWithheld }) => isWithheld)).toBe(true);
  });
});

describe("the number of a colleague", () => {
  const learner = seenBy(collines, clara);

  it("is said not to be shown, and never that there is none", async () => {
    const { members } = await learner.declaration("cheville");
    expect(members.length).toBeGreaterThan(1);
    expect(
      members.filter(({ person, isWithheld }) => isWithheld === (person === clara.person)),
    ).toEqual([]);
  });
});

describe("what a reprise says of each", () => {
  const coordinator = seenBy(valExemple, anne);
  const nurse = seenBy(valExemple, mona);

  const linesFor = async (seen: typeof nurse) =>
    (await seen.declaration("odynophagie")).reprise?.lines ?? [];

  it("of their training, is told to who may read it alone", async () => {
    const trainingOf = async (seen: typeof nurse) =>
      (await linesFor(seen)).map(({ person, minutes, days, declared, unshown }) => ({
        person,
        said: [minutes, days].some((figure) => figure !== null) || declared.includes("attestation"),
        unshown: unshown.filter((one) => one === "training" || one === "attestation").length > 0,
      }));
    const [whole, own] = [await trainingOf(coordinator), await trainingOf(nurse)];
    const trained = whole.filter(({ said }) => said).map(({ person }) => person);
    expect(trained).toEqual(expect.arrayContaining([farid.person, chloe.person]));
    expect(own).toEqual(whole.map(({ person }) => ({ person, said: false, unshown: false })));
    expect(
      (await linesFor(nurse)).filter(({ isWithheld }) => isWithheld).map(({ person }) => person),
    ).toEqual(trained);
  });

  it("keeps what is said of each engagement, as the team page does", async () => {
    const engagementsFor = async (seen: typeof nurse) =>
      (await linesFor(seen)).filter(({ declared }) => declared.includes("engagement")).length;
    expect(await engagementsFor(nurse)).toBe(await engagementsFor(coordinator));
  });
});
