import { describe, expect, it } from "vitest";
import { sourceFile } from "./SourceFile.ts";
import { testsIn } from "./titles.ts";

const read = (text: string) => testsIn(sourceFile("a.test.ts", text));
const running = (text: string) =>
  read(text)
    .filter(({ runs }) => runs)
    .map(({ names }) => names.join(" › "));

describe("the tests of a file", () => {
  it("bear the titles of what groups them, then their own, repeated ones too", () => {
    expect(
      running(`describe("group", () => { it("one", f); it.each(rows)("two %s", f); });
        describe.each(rows)("$name", () => { it.concurrent("one", () => { other("five", f); }); });
        journey("quatre", { tag: "@phone" }, f); test.describe("six", () => { test("one", f); });
        it(named, f); test.step("seven", f);`),
    ).toEqual(["group › one", "group › two %s", "$name › one", "quatre", "six › one"]);
  });

  it("bear them without the anchors that close them", () => {
    expect(
      running(`describe("a text (j2)", () => { it("ends (R9, j40)", f); it("is (a) text", f); });
        it("is of all professions: %s (R10–R12)", f);`),
    ).toEqual(["a text › ends", "a text › is (a) text", "is of all professions: %s"]);
  });

  it.each([
    `it.skip("one", f)`,
    `test.fixme("one", f)`,
    `it.todo("one")`,
    `it.fails("one", f)`,
    `it.skip.each(rows)("one", f)`,
    `it.skipIf(isSlow)("one", f)`,
    `describe.skip("group", () => { it("one", f); })`,
    `describe("group", () => { describe.runIf(onLinux)("other", () => { it("one", f); }); })`,
    `test.describe.skip("group", () => { test("one", f); })`,
    `test("one", async () => { test.skip(); })`,
    `test.describe("group", () => { test.skip(({ isMobile }) => isMobile, "wide"); test("one", f); })`,
    `test.skip(isSlow, "slow"); test("one", f)`,
  ])("may be left out of a run: %s", (text) => {
    expect(read(text).map(({ names, runs }) => [names.at(-1), runs])).toEqual([["one", false]]);
  });

  it("run beside those that are left out", () => {
    expect(running(`describe("group", () => { it.skip("one", f); it("two", f); });`)).toEqual([
      "group › two",
    ]);
  });
});
