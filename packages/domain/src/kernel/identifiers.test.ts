import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import {
  Adeli,
  BillingNumber,
  Finess,
  OrganismeNumber,
  Rpps,
  Siren,
  Siret,
} from "./identifiers.ts";
import { hasUsualFinessKey, hasUsualSirenKey, hasUsualSiretKey, luhn } from "./luhn.ts";

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
    "10000001916",
    "10000005479",
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
  it.each([
    "010000024",
    "010780054",
    "770000446",
    "580008803",
    "770816478",
    "590064036",
    "750100042",
    "690781810",
    "970462107",
    "759990005",
    "974990004",
    "971990007",
    "2A0000014",
    "2B0000020",
  ])("%s has the usual key", (number) => {
    expect(hasUsualFinessKey(number)).toBe(true);
  });

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
  it.each(["012600631", "759124159", "629400748", "012807590"])("%s is one", (number) => {
    expect(typed(Adeli, number)).toBe(number);
  });

  it("has nine characters, its department perhaps Corsican", () => {
    expect(typed(Adeli, "75 93 00001")).toBe("759300001");
    expect(typed(Adeli, "2a9300001")).toBe("2A9300001");
    expect(typed(Adeli, "75930000")).toBeUndefined();
  });
});

describe("a SIRET number", () => {
  it.each([
    "26010004500012",
    "49940088500020",
    "85131528300016",
    "41816609600051",
    "13002526500013",
    "73282932000074",
  ])("%s has the usual keys, and so has its SIREN", (number) => {
    expect([hasUsualSiretKey(number), hasUsualSirenKey(number.slice(0, 9))]).toEqual([true, true]);
  });

  it("of La Poste has the usual key at its head office, else digits that sum to a multiple of five", () => {
    expect([luhn("35600000000048"), hasUsualSiretKey("35600000000048")]).toEqual([true, true]);
    expect([luhn("35600000049837"), hasUsualSiretKey("35600000049837")]).toEqual([false, true]);
    expect(hasUsualSiretKey("35600000049838")).toBe(false);
  });

  it("of anyone else is not excused by such a sum, nor by a key over all where its SIREN has none", () => {
    expect(hasUsualSiretKey("73282932000079")).toBe(false);
    expect(hasUsualSiretKey("73282932100072")).toBe(false);
  });

  it("with an unusual key is taken all the same; its shape alone is refused", () => {
    expect(typed(Siret, "732 829 320 00079")).toBe("73282932000079");
    expect(typed(Siret, "7328293200007")).toBeUndefined();
    expect([typed(Siren, "732 829 320"), typed(Siren, "73282932")]).toEqual([
      "732829320",
      undefined,
    ]);
  });
});

describe("the number of a training body", () => {
  it("is its SIRET, or the eleven digits of its declared activity", () => {
    expect(typed(OrganismeNumber, "732 829 320 00074")).toBe("73282932000074");
    expect(typed(OrganismeNumber, "11 75 99999 75")).toBe("11759999975");
    expect(typed(OrganismeNumber, "123")).toBeUndefined();
  });
});

describe("a number of the Assurance maladie", () => {
  it("has nine characters, and no key that is known", () => {
    expect(typed(BillingNumber, "75 199999 9")).toBe("751999999");
    expect(typed(BillingNumber, "2a1999999")).toBe("2A1999999");
    expect(typed(BillingNumber, "75199999")).toBeUndefined();
  });
});
