import { describe, expect, it } from "vitest";
import { breachesIn } from "./Rule.ts";
import { sliceOrder } from "./slices.ts";

const found = (path: string, source: string): ReadonlyArray<string> =>
  breachesIn(sliceOrder, { [`packages/domain/src/${path}`]: source });

describe("the order of slices", () => {
  it("lets a noun know the slices before its own, and its own", () => {
    const source = `import { Day } from "../kernel/time.ts";\nimport { Segment } from "./Segment.ts";`;
    expect(found("training/TrainingSession.ts", source)).toEqual([]);
  });

  it("refuses a noun that knows a later slice, even by a type", () => {
    expect(found("people/Person.ts", `\nimport type { Team } from "../teams/Team.ts";`)).toEqual([
      "packages/domain/src/people/Person.ts:2  people comes before teams",
    ]);
  });

  it("refuses facts and folds that know a later slice", () => {
    const source = `import { Document } from "../documents/facts.ts";`;
    expect(found("training/facts.ts", source)).toHaveLength(1);
    expect(found("training/fold.ts", source)).toHaveLength(1);
    expect(found("training/commands.ts", source)).toHaveLength(1);
  });

  it("lets a decision know any noun, readiness, the workspace and the policy", () => {
    const source = `
      import { readiness } from "../readiness/readiness.ts";
      import { Document } from "../documents/Document.ts";
      import type { Workspace } from "../Workspace.ts";
      import { allows } from "../Policy.ts";
      import { decideSheet } from "./decideSheet.ts";
      import { SignAttendance } from "./commands.ts";`;
    expect(found("training/decide.ts", source)).toEqual([]);
  });

  it("refuses a decision that knows what gathers all decisions", () => {
    expect(found("teams/decide.ts", `import type { decide } from "../decisions.ts";`)).toHaveLength(
      1,
    );
    expect(found("teams/decide.ts", `import { execute } from "../execute.ts";`)).toHaveLength(1);
  });

  it("refuses a fold that knows the facts of all slices", () => {
    expect(found("training/fold.ts", `import type { Fact } from "../Fact.ts";`)).toHaveLength(1);
  });

  it("refuses a decision that knows another's decisions or commands", () => {
    expect(found("teams/decide.ts", `import { decide } from "../people/decide.ts";`)).toHaveLength(
      1,
    );
    expect(
      found("teams/decide.ts", `import { AddPerson } from "../people/commands.ts";`),
    ).toHaveLength(1);
  });

  it("refuses a noun that knows its own decisions or commands", () => {
    expect(found("teams/Team.ts", `import { decide } from "./decide.ts";`)).toHaveLength(1);
    expect(found("teams/Team.ts", `import { FormTeam } from "./commands.ts";`)).toHaveLength(1);
  });

  it("keeps the workspace above the nouns and below readiness", () => {
    const source = `import type { Workspace } from "../Workspace.ts";`;
    expect(found("readiness/readiness.ts", source)).toEqual([]);
    expect(found("training/hours.ts", source)).toEqual([
      "packages/domain/src/training/hours.ts:1  hours.ts knows Workspace.ts, above slices",
    ]);
  });

  it("lets what is above the slices know them all", () => {
    const source = `import { decide } from "./activation/decide.ts";`;
    expect(found("execute.ts", source)).toEqual([]);
  });

  it("refuses a folder that is no slice", () => {
    expect(found("billing/Invoice.ts", "")).toEqual([
      "packages/domain/src/billing/Invoice.ts:1  billing is not a slice",
    ]);
  });

  it("refuses a folder within a slice", () => {
    expect(found("training/sheets/Sheet.ts", "")).toHaveLength(1);
  });

  it("leaves tests free", () => {
    const source = `import { Team } from "../teams/Team.ts";`;
    expect(found("people/Person.test.ts", source)).toEqual([]);
  });
});
