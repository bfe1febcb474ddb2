import { Day, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { firstDayFr } from "./whatIfFr.ts";

const at = (day: string, time: string, instant: number) => ({
  at: Instant.make(instant),
  day: Day.make(day),
  time: Time.make(time),
  offset: 60,
});
const midday = at("2026-10-15", "14:00", 1);
const evening = at("2026-10-15", "22:00", 2);
const later = at("2026-11-03", "14:00", 3);
const said = (planned: typeof midday | null, changed: typeof midday | null) =>
  firstDayFr({ planned, changed }, "2026-10-12").replaceAll("\u00a0", " ");

describe("the first day, were a session changed", () => {
  it("is said beside the day it was, or said to be lost", () => {
    expect(said(midday, later)).toBe(
      "Le premier délégué serait formé le 3 novembre, au lieu du 15 octobre.",
    );
    expect(said(midday, null)).toMatch(/^Plus aucune séance prévue/u);
    expect(said(null, later)).toBe("Un premier délégué serait formé le 3 novembre.");
  });

  it("is the same day at another hour, and so unchanged", () => {
    expect(said(midday, evening)).toBe(
      "Cela ne change rien au premier jour : toujours le 15 octobre.",
    );
  });
});
