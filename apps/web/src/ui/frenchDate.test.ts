import { describe, expect, it } from "vitest";
import { dayFault, dayShown, dayTyped } from "./frenchDate.ts";

describe("a day typed in a field", () => {
  it.each(["03/10/2026", "3/10/2026", " 03.10.2026", "03-10-2026", "03102026", "2026-10-03"])(
    "%s is the third of October",
    (text) => {
      expect(dayTyped(text)).toBe("2026-10-03");
    },
  );

  it.each(["", "3/10", "03/10/26", "10/13/2026", "31/02/2026", "hier", "0310202"])(
    "%s is no day",
    (text) => {
      expect(dayTyped(text)).toBeUndefined();
    },
  );
});

describe("a day that was typed and is not read", () => {
  it.each(["30/02/2026", "2026-02-30", "30022026"])("%s is written, and does not exist", (text) => {
    expect(dayFault(text)).toBe("absent");
  });

  it.each(["5/6/26", "hier", ""])("%s is not a day, month and year", (text) => {
    expect(dayFault(text)).toBe("unread");
  });

  it.each(["10/03/0206", "10/03/2206", "01/01/1899"])("%s is of a year mistyped", (text) => {
    expect([dayFault(text), dayTyped(text)]).toEqual(["far", undefined]);
  });

  it("is nothing of a day that is read", () => {
    expect(dayFault("31/12/2099")).toBeUndefined();
  });
});

describe("a day shown in a field", () => {
  it("is written day first, as it is typed", () => {
    expect(dayShown("2026-10-03")).toBe("03/10/2026");
    expect(dayShown("")).toBe("");
  });
});
