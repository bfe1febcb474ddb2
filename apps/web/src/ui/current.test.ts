import { describe, expect, it } from "vitest";
import { currentOf } from "./current.ts";

describe("a link of the navigation", () => {
  it("leads to the page that is read", () => {
    expect(currentOf("/s/1/equipes", { href: "/s/1/equipes" })).toBe("page");
    expect(currentOf("/s/1/", { href: "/s/1", exact: true })).toBe("page");
  });

  it("is where the page of a team or of a person belongs", () => {
    expect(currentOf("/s/1/equipes/2", { href: "/s/1/equipes" })).toBe("true");
    expect(currentOf("/s/1/personnes/3", { href: "/s/1/personnes" })).toBe("true");
  });

  it("is not where the page of another begins", () => {
    expect(currentOf("/s/1/equipes", { href: "/s/1", exact: true })).toBeUndefined();
    expect(currentOf("/s/1/equipes-bis", { href: "/s/1/equipes" })).toBeUndefined();
  });
});
