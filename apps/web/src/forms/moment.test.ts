import { describe, expect, it } from "vitest";
import { isTwice } from "./moment.ts";

const refused = (type: string, path: ReadonlyArray<string>) => ({
  type,
  title: "",
  status: 422,
  detail: undefined,
  members: { path },
});

describe("an hour that a clock change gives twice", () => {
  const twice = "/problemes/time-exists-twice";

  it("is asked which, of the moment it is refused at", () => {
    expect(isTwice(refused(twice, ["from"]), "from")).toBe(true);
    expect(isTwice(refused(twice, ["until"]), "from")).toBe(false);
  });

  it("is asked which, where the whole question is that moment", () => {
    expect(isTwice(refused(twice, []), "on")).toBe(true);
  });

  it("is not asked of anything else", () => {
    expect(isTwice(refused("/problemes/in-the-future", []), "on")).toBe(false);
    expect(isTwice(undefined, "on")).toBe(false);
  });
});
