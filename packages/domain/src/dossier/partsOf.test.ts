import { describe, expect, it } from "vitest";
import { Code } from "../kernel/ids.ts";
import { partsOf, usualSplit, weightOfPart } from "./partsOf.ts";

const piece = (size: number, mediaType = "application/pdf") => ({
  size,
  mediaType: Code.make(mediaType),
});
const many = Array.from({ length: 500 }, () => piece(200_000));

describe("the parts of a paper", () => {
  it("are one, even where there is no piece", () => {
    expect(partsOf([], usualSplit, 0)).toEqual([[]]);
    expect(partsOf(many.slice(0, 3), usualSplit, 0)).toEqual([many.slice(0, 3)]);
  });

  it("hold all pieces in their order, each part under the size asked", () => {
    const parts = partsOf(many, usualSplit, 0);
    expect(parts.flat()).toEqual(many);
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(weightOfPart(part, 0)).toBeLessThanOrEqual(usualSplit);
  });

  it("count what stands before the pieces of the first", () => {
    const [first, second] = partsOf(many, usualSplit, 10_000_000);
    expect(first?.length).toBeLessThan((second?.length ?? 0) * 0.6);
  });

  it("let a piece that is larger by itself stand alone", () => {
    const large = piece(25_000_000);
    expect(
      partsOf([piece(1000), large, piece(1000)], usualSplit, 0).map((part) => part.length),
    ).toEqual([1, 1, 1]);
    expect(partsOf([large], usualSplit, 0)).toEqual([[large]]);
  });

  it("weigh a picture that PDF does not know by what it becomes", () => {
    expect(weightOfPart([piece(1_000_000, "image/webp")], 0)).toBeGreaterThan(
      weightOfPart([piece(1_000_000, "image/jpeg")], 0) * 5,
    );
  });
});
