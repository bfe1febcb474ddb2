import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import { describe, expect, it } from "vitest";
import { idsIn } from "./Scope.ts";

const { workspace, structure } = journey(msp2025, "depositing");

describe("a scope is about", () => {
  it("the structure always", () => {
    expect(idsIn(workspace, { kind: "person", person: ines.person })).toEqual(
      [structure, ines.person].toSorted(),
    );
  });

  it("a team and whoever was ever in it, not who only coordinates", () => {
    const ids = idsIn(workspace, { kind: "team", team });
    expect(ids).toEqual(expect.arrayContaining([structure, team, lucie.person, ines.person]));
    expect(ids).not.toContain(camille.person);
  });

  it("everyone, for the structure whole", () => {
    expect(idsIn(workspace, { kind: "structure" })).toContain(camille.person);
  });
});
