import { describe, expect, it } from "vitest";
import { hoursOf, minutesOf } from "./delay.ts";

describe("a delay typed in hours", () => {
  it("half an hour is written with a comma and is thirty minutes", () => {
    expect(minutesOf("0,5")).toBe(30);
    expect(hoursOf(30)).toBe("0,5");
  });

  it("an empty delay is not fixed", () => {
    expect(minutesOf(" ")).toBe(null);
    expect(hoursOf(null)).toBe("");
  });

  it("words are no delay", () => {
    expect(minutesOf("le jour même")).toBe(undefined);
    expect(minutesOf("-2")).toBe(undefined);
  });
});
