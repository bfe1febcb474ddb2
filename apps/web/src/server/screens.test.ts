import { describe, expect, it } from "vitest";
import { addressOf } from "./screens.ts";

describe("the address of a screen", () => {
  it("holds the names of its path", () => {
    expect(addressOf("ledger", { structure: "s", team: "t 1", person: "p" })).toBe(
      "/api/structures/s/teams/t%201/ledger/p",
    );
  });

  it("is one whatever the order of what follows, and leaves out what is not said", () => {
    const params = { structure: "s", team: "t" };
    const address = addressOf("asOf", params, { time: "12:30", day: "2026-03-10" });
    expect(addressOf("asOf", params, { day: "2026-03-10", which: undefined, time: "12:30" })).toBe(
      address,
    );
    expect(address).toBe("/api/structures/s/teams/t/as-of?day=2026-03-10&time=12%3A30");
    expect(addressOf("asOf", params)).toBe("/api/structures/s/teams/t/as-of");
  });
});
