import { describe, expect, it } from "vitest";
import { askedIn, isFiltered, justAfter, olderThan } from "./registerSearch.ts";

describe("what the address asks of the register", () => {
  it("is sent as it is said, but for a day half typed or a kind that is none", () => {
    expect(
      askedIn({ "a-propos": "p", equipe: "t", genre: "training", du: "2026-03-0", mots: "signé" }),
    ).toEqual({ about: "p", team: "t", kind: "training", words: "signé" });
    expect(askedIn({ genre: "astrologie", au: "2026-03-10" })).toEqual({ to: "2026-03-10" });
  });

  it("goes on from an older line", () => {
    expect(olderThan({ equipe: "t", avant: "90" }, 12)).toBe("?avant=12&equipe=t");
    expect([isFiltered({ avant: "90" }), isFiltered({ mots: "signé" })]).toEqual([false, true]);
  });

  it("comes to the state known just after a line", () => {
    expect([justAfter("09:59"), justAfter("23:59")]).toEqual(["10:00", "23:59"]);
  });
});
