import { describe, expect, it } from "vitest";
import { Clock, instantOf } from "../src/Clock.ts";
import { opensAt } from "../src/demonstration.ts";
import { nameOf, type Player } from "../src/Player.ts";
import type { Tale } from "../src/Tale.ts";
import { collines } from "../src/tales/collines.ts";
import { margaux, maud } from "../src/tales/collinesPeople.ts";
import { agathe, deuxRives } from "../src/tales/deuxRives.ts";
import { quatreSaisons, sylvie } from "../src/tales/quatreSaisons.ts";
import { judith, troisVallees } from "../src/tales/troisVallees.ts";
import { valExemple } from "../src/tales/valExemple.ts";
import { anne } from "../src/tales/valExemplePeople.ts";
import { seenBy } from "./built.ts";

/** Who practises in each team, as home counts them, as the list of the day and the team page name them. */
const practisingFor = (tale: Tale, player: Player, clock: Clock) => {
  const seen = seenBy(tale, player, clock);
  const told = async () => {
    const [home, list] = [await seen.home(), await seen.dayList()];
    return Promise.all(
      home.teams.map(async ({ team, shortTitle, practising }) => {
        const { members } = await seen.teamAt(team);
        return {
          shortTitle,
          counted: practising,
          listed: list.teams
            .filter((one) => one.team === team)
            .flatMap((one) => one.practising.map(({ name }) => name))
            .toSorted(),
          drawn: members
            .filter(
              ({ practisesSince, halted, awayUntil, withdrawn }) =>
                practisesSince !== null &&
                halted === null &&
                awayUntil === null &&
                withdrawn === null,
            )
            .map(({ name }) => name)
            .toSorted(),
        };
      }),
    );
  };
  return { ...seen, told };
};

type Told = Awaited<ReturnType<ReturnType<typeof practisingFor>["told"]>>;

const agree = (told: Told) =>
  expect(told.map(({ shortTitle, counted, listed }) => [shortTitle, counted, listed])).toEqual(
    told.map(({ shortTitle, drawn }) => [shortTitle, drawn.length, drawn]),
  );

const days = ["2026-10-20", "2026-12-01", "2027-02-15", "2027-10-12"] as const;

describe.each([
  ["collines", collines, maud],
  ["val exemple", valExemple, anne],
  ["trois vallées", troisVallees, judith],
  ["quatre saisons", quatreSaisons, sylvie],
  ["deux rives", deuxRives, agathe],
] as const)("who practises in %s", (_, tale, player) => {
  const clock = new Clock(opensAt);
  const { told } = practisingFor(tale, player, clock);

  it("is the same at home, on the list of the day and on the team page, day after day", async () => {
    const first = await told();
    expect(first.some(({ counted }) => counted > 0)).toBe(true);
    agree(first);
    for (const day of days) {
      clock.moveTo(instantOf("Europe/Paris", day, "15:00"));
      agree(await told());
    }
  });
});

describe("a delegate who is away", () => {
  const clock = new Clock(opensAt);
  const { told, says } = practisingFor(collines, maud, clock);

  it("is on none of the three until they are back", async () => {
    await says("recordAbsence", {
      absence: collines.id("absence de Margaux"),
      person: margaux.person,
      from: { day: "2026-10-13", time: "08:00" },
      until: { day: "2026-10-16", time: "20:00" },
      coveredBy: null,
    });
    const named = async (day: string) => {
      clock.moveTo(instantOf("Europe/Paris", day, "15:00"));
      const teams = await told();
      agree(teams);
      return teams.some(({ listed }) => listed.includes(nameOf(margaux)));
    };
    expect([
      await named("2026-10-12"),
      await named("2026-10-14"),
      await named("2026-10-17"),
    ]).toEqual([true, false, true]);
  });
});
