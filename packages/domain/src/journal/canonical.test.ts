import { describe, expect, it } from "vitest";
import { canonical, NotCanonical } from "./canonical.ts";

describe("canonical text", () => {
  it("sorts keys by their UTF-16 code units (RFC 8785, 3.2.3)", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(canonical(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
        '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign",' +
        '"\ud83d\ude00":"Emoji: Grinning Face"}',
    );
  });

  it("escapes as JSON does and no more (RFC 8785, 3.2.2.2)", () => {
    expect(canonical('\u20ac$\u000f\nA\'B"\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\"/"');
  });

  it("writes literals, whole numbers and minus zero", () => {
    expect(canonical([null, true, false, 0, -0, -12, 9_007_199_254_740_991])).toBe(
      "[null,true,false,0,0,-12,9007199254740991]",
    );
  });

  it("has no space, and keeps the order of lists", () => {
    expect(canonical({ b: [3, 1, { d: {}, c: [] }], a: "é" })).toBe(
      '{"a":"é","b":[3,1,{"c":[],"d":{}}]}',
    );
  });

  it("leaves out what is undefined", () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([
    ["a fraction", 0.5],
    ["an unsafe integer", 2 ** 53],
    ["not a number", Number.NaN],
    ["a lone surrogate", "\ud800"],
    ["text out of NFC", "e\u0301"],
    ["a key out of NFC", { "e\u0301": 1 }],
    ["a function", () => 0],
    ["a big integer", 1n],
    ["nothing at all", undefined],
    ["a hole in a list", [undefined]],
  ])("does not exist for %s", (_, value) => {
    expect(() => canonical(value)).toThrow(NotCanonical);
  });
});
