import { describe, expect, it } from "vitest";
import { deviceWords } from "./deviceWords.ts";

describe("a device", () => {
  it("is named by its system and its browser", () => {
    expect(deviceWords("iphone/safari")).toBe("iPhone, Safari");
  });

  it("is named by what is known of it", () => {
    expect(deviceWords("linux/other")).toBe("Linux");
    expect(deviceWords("other/other")).toBe("appareil inconnu");
  });
});
