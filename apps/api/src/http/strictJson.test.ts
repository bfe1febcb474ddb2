import { describe, expect, it } from "vitest";
import { strictJson } from "./strictJson.ts";

describe("a JSON text", () => {
  it.each([
    ['{"a":{"a":1},"b":[{"a":2},{"a":3}]}'],
    ['{"a":"{\\"a\\":1,","b":"]"}'],
    ["3"],
    ['{"":0," ":1}'],
    ['["a","a","a:",":"]'],
  ])("is read where it can be read in one way: %s", (text) => {
    const value: unknown = JSON.parse(text);
    expect(strictJson(text)).toStrictEqual({ value });
  });

  it.each([
    ['{"a":1,"a":2}'],
    ['{"b":{"a":1,"c":[],"a":2}}'],
    ['{"a":1,"\\u0061":2}'],
    ['{"__proto__":1}'],
    ['[{"__proto__":{"x":1}}]'],
    ["{"],
    [""],
    ["{a:1}"],
  ])("is refused where it cannot: %s", (text) => {
    expect(strictJson(text)).toBeUndefined();
  });

  it("nests thirty-two deep and no more", () => {
    const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(strictJson(nested(32))).toBeDefined();
    expect(strictJson(nested(33))).toBeUndefined();
  });
});
