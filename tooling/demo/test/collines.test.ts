import { describe, expect, it } from "vitest";
import { collines } from "../src/tales/collines.ts";
import {
  baptiste,
  bertrand,
  clara,
  elodie,
  helene,
  julien,
  marc,
  margaux,
  mathis,
  maud,
  nadia,
  thomas,
} from "../src/tales/collinesPeople.ts";
import {
  common,
  lateSigned,
  onHoliday,
  onPaper,
  unsigned,
  withGuest,
} from "../src/tales/collinesTraining.ts";
import { seenBy } from "./built.ts";

const seen = seenBy(collines, maud);
const namesOf = (people: ReadonlyArray<{ readonly person: string }>) =>
  people.map(({ person }) => person);
const typed = async (type: string) =>
  (await seen.register()).filter((line) => line.type === type).toReversed();

describe("the team in lombalgie", () => {
  it("practises since February, with four delegates: one has left, one has come", async () => {
    const on = async (day: string) => {
      const { answers } = await seen.asOf("lombalgie", day, "12:00");
      return answers.filter(({ inPractice }) => inPractice.holds).map(({ delegate }) => delegate);
    };
    expect(await on("2026-02-01")).toEqual([]);
    expect(await on("2026-02-03")).toEqual(namesOf([nadia, thomas, clara, julien]));
    expect(await on("2026-06-28")).toEqual(namesOf([nadia, thomas, clara]));
    expect(await on("2026-10-09")).toEqual(namesOf([margaux, nadia, thomas, clara]));
  });

  it("was declared on 23 January, as was known five days later only", async () => {
    const { answers } = await seen.asOf("lombalgie", "2026-01-26", "09:00");
    expect(answers.map(({ declared }) => declared?.at.time)).toEqual(
      Array.from({ length: 4 }, () => "16:47"),
    );
    expect(answers.every(({ heldAsKnownThen }) => heldAsKnownThen.byTexts)).toBe(false);
    expect(answers.every(({ heldAsKnownToday }) => heldAsKnownToday.byTexts)).toBe(true);
  });

  it("deposited three times, and corrected the first", async () => {
    const { deposits } = await seen.declaration("lombalgie");
    expect(
      deposits.map(({ at, recorded, corrections }) => [at.day, recorded.day, corrections.length]),
    ).toEqual([
      ["2026-01-23", "2026-01-28", 1],
      ["2026-06-30", "2026-06-30", 0],
      ["2026-07-08", "2026-07-08", 0],
    ]);
  });

  it("keeps what was attested of who was late, absent or called away", async () => {
    const minutes = async (player: typeof thomas) =>
      (await seen.ledger("lombalgie", player)).ledger.counted;
    expect(await minutes(thomas)).toBe(610);
    expect(await minutes(nadia)).toBe(630);
    const { attestations } = await seen.team("lombalgie");
    expect(attestations.map(({ person }) => person)).toEqual(
      namesOf([margaux, nadia, thomas, julien, clara]),
    );
    expect(attestations.filter(({ changed }) => changed !== null)).toEqual([]);
  });

  it("learned on 20 September that what is known of its text was corrected", async () => {
    const { learned } = await seen.team("lombalgie");
    expect(learned.map(({ at, how }) => [at.day, how])).toEqual([["2026-09-20", "corrected"]]);
  });

  it("waits for one evening and one assessment of the last in training", async () => {
    const { forecast, missing } = await seen.team("lombalgie");
    expect(missing).toEqual([]);
    expect(forecast.steps.map(({ on, trained }) => [on.day, ...trained])).toEqual([
      ["2026-10-15", mathis.person],
    ]);
  });
});

describe("sheets", () => {
  it("on a holiday: the point is explained by who led it", async () => {
    const { flags } = await seen.sheet(onHoliday.label);
    expect(flags.map(({ flag, explanation }) => [flag, explanation])).toEqual([
      ["public-holiday", expect.stringContaining("toute l’équipe")],
    ]);
  });

  it("with a guest beside a delegant: both signed", async () => {
    const { flags, state } = await seen.sheet(withGuest.label);
    expect([state, flags]).toEqual(["closed", []]);
  });

  it("closed par suppléance: the evening nobody signed is not counted", async () => {
    const { closed } = await seen.sheet(unsigned.label);
    expect(closed?.manner).toBe("suppleance");
    const { ledger } = await seen.ledger("lombalgie", margaux);
    expect(
      ledger.lines.flatMap(({ refused }) => refused).filter(({ minutes }) => minutes === 120),
    ).toMatchObject([{ reason: "formateur-not-signed" }]);
  });

  it("on paper, signed late, or given for both protocols", async () => {
    expect((await seen.sheet(onPaper.label)).closed?.manner).toBe("paper");
    const late = (await seen.sheet(lateSigned.label)).lines.filter((line) => line.late);
    expect(late.map(({ person, countersigned }) => [person, countersigned])).toEqual([
      [baptiste.person, true],
    ]);
    expect(await typed("TextInterpreted.2")).toHaveLength(2);
    const { ledger } = await seen.ledger("cheville", elodie);
    expect(ledger.lines.filter(({ shared }) => shared).map(({ day }) => day)).toEqual([common.day]);
  });
});

describe("the team in cheville", () => {
  it("is in training: no delegate before 20 October, one engagement missing", async () => {
    const { forecast, steps, members } = await seen.team("cheville");
    expect(steps.flatMap(({ step, state }) => (state === "now" ? [step] : []))).toEqual([
      "volunteers",
      "train",
    ]);
    expect(forecast.steps.map(({ on, trained }) => [on.day, trained.length])).toEqual([
      ["2026-10-12", 0],
      ["2026-10-20", 3],
    ]);
    expect(members.filter(({ engaged }) => engaged === null).map(({ person }) => person)).toEqual([
      marc.person,
    ]);
  });

  it("is not to be declared while nobody in it is trained", async () => {
    const { toDo, requests } = (await seen.home()).waiting;
    const declaring = toDo.filter(({ finding }) => finding.nextStep === "prepareDeclaration");
    expect(declaring.filter(({ moment }) => moment.when === "now")).toEqual([]);
    expect(requests.map(({ due, isMine }) => [due, isMine])).toEqual([["2026-10-20", true]]);
  });
});

describe("who is away or gone", () => {
  it("is covered, so that nobody stops", async () => {
    const { answers } = await seen.asOf("lombalgie", "2026-02-18", "10:00");
    expect(answers.every(({ heldAsKnownToday }) => heldAsKnownToday.byTexts)).toBe(true);
    const absences = await typed("AbsenceRecorded.1");
    expect(absences.map(({ by }) => by)).toEqual(
      [bertrand, helene].map((one) => `Dr\u00A0${one.given} ${one.family}`),
    );
  });
});
