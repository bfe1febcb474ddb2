import { describe, expect, it } from "vitest";
import { LINES } from "./sheetFr.ts";

const moment = (day: string, time: string) => ({ at: 0, day, time, offset: 120 });
const evening = {
  from: moment("2026-09-15", "18:30"),
  to: moment("2026-09-15", "20:30"),
};
const signedAt = (day: string, time: string): string =>
  LINES.signedAt(moment(day, time), evening).replaceAll("\u00a0", " ");

describe("when someone signed a séquence", () => {
  it("is an hour on its day, and a day else", () => {
    expect(signedAt("2026-09-15", "20:31")).toBe("signé à 20 h 31");
    expect(signedAt("2026-09-16", "08:10")).toBe("signé le 16 septembre à 8 h 10");
    expect(signedAt("2027-01-04", "08:10")).toBe("signé le 4 janvier 2027 à 8 h 10");
  });
});
