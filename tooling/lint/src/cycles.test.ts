import { describe, expect, it } from "vitest";
import { noCycle } from "./cycles.ts";
import { breachesIn } from "./Rule.ts";

describe("a loop of imports", () => {
  it("is named with every file in it and the line that starts it", () => {
    const sources = {
      "packages/domain/src/a.ts": `\nimport { b } from "./b.ts";`,
      "packages/domain/src/b.ts": `import { c } from "@coopilote/domain/c.ts";`,
      "packages/domain/src/c.ts": `import { a } from "./a.ts";`,
    };
    expect(breachesIn(noCycle, sources)).toEqual([
      "packages/domain/src/a.ts:2  packages/domain/src/a.ts → packages/domain/src/b.ts → " +
        "packages/domain/src/c.ts → packages/domain/src/a.ts",
    ]);
  });

  it("counts when it is of types only", () => {
    const sources = {
      "apps/web/src/a.tsx": `import type { B } from "./b.ts";`,
      "apps/web/src/b.ts": `import type { A } from "./a.tsx";`,
    };
    expect(breachesIn(noCycle, sources)).toHaveLength(1);
  });

  it("is seen behind files without one", () => {
    const sources = {
      "apps/web/src/a.ts": `import "./b.ts";\nimport "./c.ts";`,
      "apps/web/src/b.ts": "",
      "apps/web/src/c.ts": `import "./d.ts";\nimport "./b.ts";`,
      "apps/web/src/d.ts": `import "./c.ts";`,
    };
    expect(breachesIn(noCycle, sources)).toHaveLength(1);
  });

  it("is not two ways to the same file", () => {
    const sources = {
      "apps/web/src/a.ts": `import "./b.ts";\nimport "./c.ts";`,
      "apps/web/src/b.ts": `import "./d.ts";`,
      "apps/web/src/c.ts": `import "./d.ts";`,
      "apps/web/src/d.ts": `import "solid-js";`,
    };
    expect(breachesIn(noCycle, sources)).toEqual([]);
  });
});
