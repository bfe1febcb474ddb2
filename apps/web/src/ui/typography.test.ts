import { describe, expect, it } from "vitest";
import {
  counted,
  countedInWords,
  dayInWords,
  dayOfYear,
  days,
  daysBetween,
  daysInWords,
  duration,
  figure,
  euros,
  inWords,
  listInWords,
  momentInWords,
  nearDay,
  ofName,
  plural,
  quoted,
  sentence,
  shortDay,
  shortDays,
  spaced,
  timeInWords,
  timeSpan,
  toName,
  monthInWords,
  spanInWords,
} from "./typography.ts";

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, "_");

describe("durations", () => {
  it.each([
    [510, "8_h_30"],
    [45, "45_min"],
    [600, "10_h"],
    [605, "10_h_05"],
    [0, "0_min"],
    [-15, "−15_min"],
    [60_000, "1_000_h"],
  ])("%i minutes", (minutes, said) => {
    expect(plain(duration(minutes))).toBe(said);
  });
});

describe("days", () => {
  it("names the weekday, whatever the machine's zone", () => {
    expect(plain(dayInWords("2026-03-10"))).toBe("mardi 10_mars 2026");
    expect(plain(dayInWords("2024-02-29"))).toBe("jeudi 29_février 2024");
    expect(plain(dayInWords("1969-12-31"))).toBe("mercredi 31_décembre 1969");
    expect(plain(dayInWords("1900-01-01"))).toBe("lundi 1er_janvier 1900");
  });

  it("agrees with the calendar on every day of four centuries", () => {
    for (const [index, instant] of Array.from(
      { length: 146_097 / 7 },
      (_, week) => week * 7,
    ).entries()) {
      const day = new Date(Date.UTC(1800, 0, 1 + instant)).toISOString().slice(0, 10);
      expect(dayInWords(day).startsWith("mercredi")).toBe(true);
      expect(daysBetween("1800-01-01", day)).toBe(index * 7);
    }
  });

  it("writes the first of a month as an ordinal", () => {
    expect(plain(dayOfYear("2026-04-01", "2026-10-12"))).toBe("1er_avril");
    expect(plain(shortDay("2026-02-06", "2026-10-12"))).toBe("6_févr.");
  });

  it("gives its year to a day of another one", () => {
    expect(plain(dayOfYear("2023-12-04", "2026-10-12"))).toBe("4_décembre 2023");
    expect(plain(shortDay("2025-11-03", "2026-10-12"))).toBe("3_nov. 2025");
  });

  it("gives the year of several days once where they share it", () => {
    expect(plain(daysInWords(["2026-01-15", "2026-01-29"]))).toBe("15_janvier et 29_janvier 2026");
    expect(plain(shortDays(["2025-12-20", "2026-03-14"]))).toBe("20_déc. 2025 et 14_mars 2026");
  });

  it("says near days in words, and the year only when it differs", () => {
    expect(nearDay("2026-03-10", "2026-03-10")).toBe("aujourd’hui");
    expect(nearDay("2026-03-01", "2026-02-28")).toBe("demain");
    expect(nearDay("2025-12-31", "2026-01-01")).toBe("hier");
    expect(plain(nearDay("2026-03-13", "2026-03-10"))).toBe("13_mars");
    expect(plain(nearDay("2025-03-13", "2026-03-10"))).toBe("13_mars 2025");
  });

  it("refuses what is not a local day", () => {
    expect(() => dayInWords("10/03/2026")).toThrow(RangeError);
    expect(() => dayInWords("2026-13-01")).toThrow(RangeError);
  });
});

describe("times", () => {
  it("drops the minutes of a whole hour", () => {
    expect(plain(timeInWords("09:00"))).toBe("9_h");
    expect(plain(timeInWords("09:05"))).toBe("9_h_05");
    expect(plain(timeSpan("12:30", "14:30"))).toBe("12_h_30_–_14_h_30");
  });

  it("joins a day and its time", () => {
    expect(plain(momentInWords({ day: "2026-03-10", time: "12:30" }))).toBe(
      "mardi 10_mars 2026 à_12_h_30",
    );
  });
});

describe("counts", () => {
  it("is plural from two on", () => {
    expect(plural(0, "pièce")).toBe("pièce");
    expect(plural(1.5, "jour")).toBe("jour");
    expect(plain(days(3))).toBe("3_jours");
    expect(plain(counted(2, "avis", "avis"))).toBe("2_avis");
  });

  it("counts in words up to neuf", () => {
    expect(countedInWords(3, "feminine", "chose")).toBe("trois choses");
    expect(countedInWords(1, "feminine", "chose")).toBe("une chose");
    expect(inWords(1)).toBe("un");
    expect(inWords(10)).toBe("10");
  });

  it("groups thousands and sets the unit apart by a space that does not break", () => {
    expect(plain(euros(1250.5))).toBe("1_250,5_€");
  });
});

describe("sentences", () => {
  it("joins a list", () => {
    expect(listInWords([])).toBe("");
    expect(listInWords(["Inès"])).toBe("Inès");
    expect(listInWords(["Inès", "Maëlle"])).toBe("Inès et Maëlle");
    expect(listInWords(["A", "B", "C"], "ou")).toBe("A, B ou C");
  });

  it("elides before a vowel", () => {
    expect(ofName("Inès Fictive")).toBe("d’Inès Fictive");
    expect(ofName("Élodie")).toBe("d’Élodie");
    expect(ofName("Maëlle")).toBe("de Maëlle");
    expect(ofName("Dr Lucie Exemple")).toBe("du Dr Lucie Exemple");
    expect(toName("Dr Lucie Exemple")).toBe("au Dr Lucie Exemple");
    expect(toName("Odile Factice")).toBe("à Odile Factice");
  });

  it("sets unbreakable spaces in what a person typed", () => {
    expect(plain(spaced("Où ? «ici» : l'annexe;"))).toBe("Où_? «_ici_»_: l’annexe_;");
    expect(plain(quoted("J’atteste"))).toBe("«_J’atteste_»");
  });

  it("leaves a time of the clock alone", () => {
    expect(spaced("12:30")).toBe("12:30");
  });

  it("begins a sentence with a capital, accent kept", () => {
    expect(sentence("état au 12 mars")).toBe("État au 12 mars");
  });
});

describe("a stretch of days", () => {
  it("says the month once where it is one", () => {
    expect(spanInWords("2026-10-12", "2026-10-18")).toBe("du 12 au 18 octobre 2026");
    expect(spanInWords("2026-09-28", "2026-10-04")).toBe("du 28 septembre au 4 octobre 2026");
    expect(spanInWords("2026-12-28", "2027-01-03")).toBe("du 28 décembre 2026 au 3 janvier 2027");
    expect(monthInWords("2026-10-12")).toBe("octobre 2026");
  });
});

describe("a figure", () => {
  it("is written as the machine's own French writes it", () => {
    const french = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 });
    const values = [0, 1, 1.5, 999, 1000, 12_345.678, 1_000_000, 0.005, 2.675, -3, -1234.5];
    for (const value of values) expect(figure(value)).toBe(french.format(value));
  });

  it("has no sign once it is rounded to nothing", () => {
    expect(figure(-0.001)).toBe("0");
  });
});
