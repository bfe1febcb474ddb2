import { Instant, Day, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { roadOf, type Travelled } from "./road.ts";

const moment = (day: string) => ({
  at: Instant.make(Date.parse(`${day}T09:00:00Z`)),
  day: Day.make(day),
  time: Time.make("10:00"),
  offset: 60,
});

const practising: Travelled = {
  today: moment("2026-10-12"),
  regime: null,
  prepared: [],
  deposits: [],
  miseEnOeuvre: { effective: moment("2026-02-02"), recorded: moment("2026-02-02") },
  pending: null,
};

/** The last step of the road, where it stands and what is said of it. */
const last = (travelled: Travelled): ReadonlyArray<string | undefined> => {
  const step = roadOf(travelled).at(-1);
  return [step?.state, step?.detail.replaceAll("\u00A0", " ")];
};

describe("the road of a declaration", () => {
  it("is walked to its end while the team practises", () => {
    expect(last(practising)).toEqual(["done", "depuis le 2 février 2026"]);
  });

  it("is not while the ARS suspends, or once everyone has stopped (R53, j34)", () => {
    const since = Day.make("2026-09-07");
    expect(last({ ...practising, pending: { what: "suspended", since } })).toEqual([
      "now",
      "suspendue par l’ARS depuis le 7 sept.",
    ]);
    expect(last({ ...practising, pending: { what: "stopped", since } })).toEqual([
      "now",
      "arrêtée depuis le 7 sept.",
    ]);
  });
});
