import { describe, expect, it } from "vitest";
import { withNumbers } from "./phoneNumbers.ts";
import { NBSP } from "../ui/typography.ts";

const dialled = (text: string) => withNumbers(text).flatMap(({ tel }) => tel ?? []);

describe("how to reach someone", () => {
  it("is dialled from a number, however it is written", () => {
    expect(
      [
        "06 39 98 10 01",
        "0639981001",
        "06.39.98.10.01",
        "+33 6 39 98 10 01",
        "+262 2 62 12 34 56",
      ].flatMap(dialled),
    ).toEqual(["0639981001", "0639981001", "0639981001", "+33639981001", "+262262123456"]);
  });

  it("keeps the words around, and the number on one line", () => {
    expect(withNumbers("Ligne directe : 06 39 98 10 01 (8 h à 19 h)")).toEqual([
      { text: "Ligne directe : ", tel: null },
      { text: ["06", "39", "98", "10", "01"].join(NBSP), tel: "0639981001" },
      { text: " (8 h à 19 h)", tel: null },
    ]);
  });

  it("is plain words where there is no number", () => {
    expect(withNumbers("poste 12, RPPS 10999000002")).toEqual([
      { text: "poste 12, RPPS 10999000002", tel: null },
    ]);
    expect(withNumbers("")).toEqual([]);
  });
});
