import { describe, expect, it } from "vitest";
import { newId, uuidv7 } from "./ids.ts";

describe("ids made in the browser", () => {
  it("follow RFC 9562, whose own example this is", () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidv7(0x01_7f_22_e2_79_b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  it("sort as their instants do", () => {
    const highest = new Uint8Array(10).fill(255);
    const lowest = new Uint8Array(10);
    expect(uuidv7(1_800_000_000_000, highest) < uuidv7(1_800_000_000_001, lowest)).toBe(true);
  });

  it("differ at each draw", () => {
    const drawn = Array.from({ length: 500 }, newId);
    expect(new Set(drawn).size).toBe(500);
    for (const id of drawn)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  });
});
