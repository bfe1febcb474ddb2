import { describe, expect, it } from "vitest";
import { EntryRef } from "../journal/Entry.ts";
import { type Check, verdictOf } from "./Check.ts";

const fails = (kind: Check["kind"], entry: number): Check => ({
  kind,
  outcome: "fails",
  where: [{ entry: EntryRef.make(entry) }],
});
const holds: Check = { kind: "chain", outcome: "holds", where: [] };

describe("what is said of a dossier", () => {
  it("names the first thing that does not hold, in the order in which it is gone through", () => {
    const chain = fails("chain", 57);
    expect(
      verdictOf([fails("signature", 1), chain, fails("file", 1)], { anchoredAt: 212 }),
    ).toEqual({
      _tag: "Broken",
      first: chain,
    });
  });

  it("is coherent and no more where nothing from outside was given", () => {
    expect(verdictOf([holds], undefined)).toEqual({ _tag: "Unanchored" });
    expect(verdictOf([holds], { anchoredAt: 212 })).toEqual({ _tag: "Sound", anchoredAt: 212 });
  });
});
