import { addDays, Day, dayNumber, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { local, paris } from "./paris.ts";

const wall = new Intl.DateTimeFormat("fr-CA", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "short",
  hourCycle: "h23",
});
const hour = 3_600_000;
const at = (day: string, time: string) => paris.at({ day: Day.make(day), time: Time.make(time) });

describe("the time of Paris by arithmetic", () => {
  it("is what the zone's own table says, every seven hours from 2019 to 2032", () => {
    const first = Date.UTC(2019, 0, 1);
    const wrong = Array.from({ length: 17_500 }, (_, index) => first + index * 7 * hour).filter(
      (instant) => {
        const { day, time } = paris.of(Instant.make(instant));
        return `${day} ${time}` !== wall.format(instant).replace(" h ", ":");
      },
    );
    expect(wrong).toEqual([]);
  });

  it("skips an hour in spring and gives one twice in autumn", () => {
    expect(at("2025-03-30", "02:30")).toBe("gap");
    expect(at("2025-10-26", "02:30")).toBe("twice");
    const civil = { day: Day.make("2025-10-26"), time: Time.make("02:30") };
    expect(paris.at({ ...civil, which: "first" })).toMatchObject({ offset: 120 });
    expect(paris.at({ ...civil, which: "second" })).toMatchObject({ offset: 60 });
  });

  it("finds again the instant of every day's noon", () => {
    for (let day = Day.make("2024-01-01"); day < "2026-01-01"; day = addDays(day, 1)) {
      const noon = local(day, "12:00");
      expect(paris.of(noon.at)).toEqual(noon);
      expect(dayNumber(noon.day)).toBe(dayNumber(day));
    }
  });
});
