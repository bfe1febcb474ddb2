import { Day, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { instantIn } from "./zone.ts";

const paris = (day: string, time: string, which?: "first" | "second") =>
  instantIn("Europe/Paris", {
    day: Day.make(day),
    time: Time.make(time),
    ...(which === undefined ? {} : { which }),
  });

describe("a civil time, on a computer of any zone", () => {
  it("is that of the structure", () => {
    expect(paris("2026-03-12", "14:00")).toEqual({
      at: Date.parse("2026-03-12T13:00:00Z"),
      day: "2026-03-12",
      time: "14:00",
      offset: 60,
    });
  });

  it("may not exist, or exist twice, the night the clock changes", () => {
    expect(paris("2026-03-29", "02:30")).toBe("gap");
    expect(paris("2026-10-25", "02:30")).toBe("twice");
    expect(paris("2026-10-25", "02:30", "first")).toMatchObject({ offset: 120 });
  });
});
