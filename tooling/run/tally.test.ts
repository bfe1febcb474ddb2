import { describe, expect, it } from "vitest";
import {
  confirmed,
  sum,
  tallyOfFormat,
  tallyOfJourneys,
  tallyOfLint,
  tallyOfTasks,
  tallyOfTests,
  tallyOfUnused,
} from "./tally.mjs";

describe("a tally", () => {
  it("adds up over the lanes", () => {
    const tallies = [
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ];
    expect(sum(tallies)).toEqual({ passed: 5, failed: 1 });
  });

  it("is not believed when its runner failed", () => {
    expect(confirmed({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 });
  });

  it("is not believed when nothing was checked", () => {
    expect(confirmed({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts its own failures once", () => {
    expect(confirmed({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 });
  });
});

describe("the tally of a runner", () => {
  it("counts a package whose check did not run as failed", () => {
    const tasks = [{ execution: { exitCode: 0 } }, { execution: { exitCode: 2 } }, {}];
    expect(tallyOfTasks({ tasks })).toEqual({ passed: 1, failed: 2 });
  });

  it("counts a file once however many rules it breaks", () => {
    const diagnostics = [{ filename: "a.ts" }, { filename: "a.ts" }, { filename: "b.ts" }];
    expect(tallyOfLint({ diagnostics, number_of_files: 10 })).toEqual({ passed: 8, failed: 2 });
  });

  it("reads the formatter's words", () => {
    const output =
      "Checking formatting...\n\na.ts (3ms)\nb.ts (0ms)\n\nFinished in 7ms on 33 files using 2 threads.\n";
    expect(tallyOfFormat(output)).toEqual({ passed: 31, failed: 2 });
  });

  it("counts each unused thing", () => {
    const issues = [
      { file: "a.ts", exports: [{}, {}], types: [] },
      { file: "b.ts", files: [{}] },
    ];
    expect(tallyOfUnused({ issues })).toEqual({ passed: 0, failed: 3 });
    expect(tallyOfUnused({ issues: [] })).toEqual({ passed: 1, failed: 0 });
  });

  it("counts a skipped test and an unreadable file as failed", () => {
    const testResults = [
      { status: "passed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ];
    const report = { numTotalTests: 5, numPassedTests: 4, testResults };
    expect(tallyOfTests(report)).toEqual({ passed: 4, failed: 2 });
  });

  it("counts a skipped or unsteady journey as failed", () => {
    const stats = { expected: 6, unexpected: 1, flaky: 1, skipped: 1 };
    expect(tallyOfJourneys({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 4 });
  });
});
