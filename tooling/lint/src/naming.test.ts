import { describe, expect, it } from "vitest";
import { exportedNames, fileLength, fileNames } from "./naming.ts";
import { breachesIn } from "./Rule.ts";

const hours = "packages/domain/src/training/hours.ts";

describe("the name of a file", () => {
  it.each([
    "utils.ts",
    "helpers.ts",
    "types.ts",
    "constants.ts",
    "common.ts",
    "misc.ts",
    "index.ts",
  ])("is not %s", (name) => {
    const path = `packages/domain/src/training/${name}`;
    expect(breachesIn(fileNames, { [path]: "" })).toEqual([`${path}:1  ${name}`]);
  });

  it("is not the test of such a file either", () => {
    expect(breachesIn(fileNames, { "apps/api/src/utils.test.ts": "" })).toHaveLength(1);
  });

  it("may be what the field says, and the browser's entry", () => {
    const sources = { [hours]: "", "apps/web/src/index.tsx": "", "apps/web/src/indexing.ts": "" };
    expect(breachesIn(fileNames, sources)).toEqual([]);
  });
});

describe("an exported name", () => {
  it.each([
    ["export const handleSubmit = 1;", "handleSubmit"],
    ["export function processEntry() {}", "processEntry"],
    ["export interface SessionInfo {}", "SessionInfo"],
    ["export type WorkspaceData = 1;", "WorkspaceData"],
    ["export class TeamManager {}", "TeamManager"],
    ["const x = 1;\nexport { x as dateUtils };", "dateUtils"],
    ["export const MAX_ITEMS = 1;", "MAX_ITEMS"],
    ["export const ledgerV2 = 1;", "ledgerV2"],
  ])("has no vague word: %s", (source, name) => {
    const [found] = breachesIn(exportedNames, { [hours]: source });
    expect(found).toMatch(new RegExp(`^${hours}:\\d  ${name}$`, "u"));
  });

  it("may contain the letters of one", () => {
    const source =
      "export const database = 1, domain = 2, itemised = 3, temporary = 4, Performed = 5;";
    expect(breachesIn(exportedNames, { [hours]: source })).toEqual([]);
  });

  it("is not what stays inside", () => {
    expect(breachesIn(exportedNames, { [hours]: "const data = 1;" })).toEqual([]);
  });
});

describe("the length of a file", () => {
  it("is at most 400 lines", () => {
    const lines = (count: number): string => "const x = 1;\n".repeat(count);
    expect(breachesIn(fileLength, { [hours]: lines(400) })).toEqual([]);
    expect(breachesIn(fileLength, { [hours]: lines(401) })).toEqual([`${hours}:401  401 lines`]);
  });
});
