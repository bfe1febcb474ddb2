import { describe, expect, it } from "vitest";
import { Day, Time } from "../kernel/time.ts";
import { asOfFr } from "./asOfFr.ts";

const moment = (day: string, time: string) => ({ day: Day.make(day), time: Time.make(time) });

describe("who could practise on an instant, in words", () => {
  it("says each day on which something was declared", () => {
    expect(asOfFr.onDeclaration([Day.make("2025-10-14"), Day.make("2025-10-16")])).toMatch(
      /déclaration du 14.octobre 2025 et du 16.octobre 2025, lors/u,
    );
  });

  it("tells an interruption of practice, from and to", () => {
    expect(
      asOfFr.interrupted(moment("2026-03-02", "10:00"), moment("2026-03-06", "08:00")),
    ).toMatch(/^Interrompu du 2.mars 2026 à.10.h au 6.mars 2026 à.8.h.: suspension/u);
  });

  it("counts those in exercise", () => {
    expect(asOfFr.inPractice(0)).toBe("Personne n’était en exercice à cet instant.");
    expect(asOfFr.inPractice(1)).toBe("Un délégué était en exercice à cet instant.");
    expect(asOfFr.inPractice(12)).toBe("12 délégués étaient en exercice à cet instant.");
  });

  it("names those with whom conditions held", () => {
    expect(asOfFr.held(["Dr Lucie Exemple", "Dr Marc Fictif"])).toBe(
      "oui, avec Dr Lucie Exemple ou Dr Marc Fictif",
    );
  });
});
