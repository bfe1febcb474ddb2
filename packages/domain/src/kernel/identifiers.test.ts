import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { Adeli, Finess, Rpps } from "./identifiers.ts";
import { hasUsualFinessKey, luhn } from "./luhn.ts";

const typed = (schema: typeof Rpps, text: string) =>
  Result.getOrUndefined(Schema.decodeUnknownResult(schema)(text));

describe("an RPPS number", () => {
  it.each([
    "10999000002",
    "10999000010",
    "10999000028",
    "10999000036",
    "10999000044",
    "99700218896",
    "99700215934",
  ])("%s has the usual key", (number) => {
    expect(luhn(number)).toBe(true);
  });

  it.each([
    "10102727017",
    "10003461033",
    "10101201234",
    "10001234567",
    "10000001111",
    "10101495053",
  ])("%s has an unusual key and is taken all the same", (number) => {
    expect(luhn(number)).toBe(false);
    expect(typed(Rpps, number)).toBe(number);
  });

  it.each([
    ["10 999 000 002", "spaces"],
    ["10\u00A0999\u202F000\u00A0002", "spaces that do not break"],
    ["10.999.000.002", "dots"],
    ["１０９９９０００００２", "full-width digits"],
    ["810999000002", "the 8 of a national identifier"],
  ])("typed as %s is read without its %s", (text) => {
    expect(typed(Rpps, text)).toBe("10999000002");
  });

  it.each(["1099900000", "109990000021", "910999000002", "1099900000A", ""])(
    "%s is none",
    (text) => {
      expect(typed(Rpps, text)).toBeUndefined();
    },
  );

  it("that begins with 8 keeps its 8 where it has eleven digits", () => {
    expect(typed(Rpps, "81099900000")).toBe("81099900000");
  });
});

describe("a FINESS number", () => {
  it.each(["759990005", "974990004", "971990007", "2A0000014", "2B0000020"])(
    "%s has the usual key",
    (number) => {
      expect(hasUsualFinessKey(number)).toBe(true);
    },
  );

  it("with an unusual key is taken all the same", () => {
    expect(hasUsualFinessKey("754567860")).toBe(false);
    expect(typed(Finess, "754567860")).toBe("754567860");
  });

  it("is read with its Corsican letter in capitals", () => {
    expect(typed(Finess, "2a 000001 4")).toBe("2A0000014");
  });

  it.each(["75999000", "7599900055", "2C0000014", "A20000014"])("%s is none", (text) => {
    expect(typed(Finess, text)).toBeUndefined();
  });
});

describe("a former ADELI number", () => {
  it("has nine characters, its department perhaps Corsican", () => {
    expect(typed(Adeli, "75 93 00001")).toBe("759300001");
    expect(typed(Adeli, "2a9300001")).toBe("2A9300001");
    expect(typed(Adeli, "75930000")).toBeUndefined();
  });
});
