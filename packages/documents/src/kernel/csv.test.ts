import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";

const linesOf = (rows: ReadonlyArray<unknown>) => csvOf(rows).slice(1).trimEnd().split("\r\n");

describe("a table for spreadsheets", () => {
  it("has a column for each field, those of what a row holds under dotted names", () => {
    expect(
      linesOf([
        { who: { name: "Inès Fictive" }, hours: 3 },
        { hours: null, days: [1] },
      ]),
    ).toEqual(["who.name;hours;days", "Inès Fictive;3;", ";;[1]"]);
  });

  it("runs no formula that someone typed, and keeps semicolons, quotes and new lines in their cell", () => {
    const typed = ["=1+1", "+1", "-1", "@x", "\tx", 'a;"b"', "a\nb"];
    expect(linesOf(typed.map((text) => ({ text }))).join("\r\n")).toBe(
      ["text", "'=1+1", "'+1", "'-1", "'@x", "'\tx", '"a;""b"""', '"a\nb"'].join("\r\n"),
    );
  });

  it("writes the plain spaces by which a name is looked for", () => {
    expect(linesOf([{ "durée\u00A0?": "10\u202Fh", who: "Dr\u00A0Lucie Exemple" }])).toEqual([
      "durée ?;who",
      "10 h;Dr Lucie Exemple",
    ]);
  });

  it("leaves a negative number a number", () => {
    expect(linesOf([{ offset: -60 }])).toEqual(["offset", "-60"]);
  });
});
