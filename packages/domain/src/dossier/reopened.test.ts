import { sha256 } from "@coopilote/testkit/draw.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { describe, expect, it } from "vitest";
import { team } from "@coopilote/testkit/history.ts";
import { conclusionsOf } from "./conclusionsOf.ts";
import { knownBy, reopened } from "./reopened.ts";

const world = journey(msp2025, "starting");
const { lines, structure } = keptOf(world);
const scope = { kind: "team", team } as const;

describe("a journal read again", () => {
  it("tells what was known at any instant as it tells that of its dossier", () => {
    const whole = reopened(lines, structure, sha256, world.now.at);
    for (const header of whole.headers.filter(({ version }) => version % 25 === 0)) {
      const then = reopened(lines, structure, sha256, header.at.at);
      const known = knownBy(whole, header.at.at);
      expect(known.version).toBe(then.knownVersion);
      const answers = [known.workspace, then.knownThen].map((workspace) =>
        conclusionsOf(whole.workspace, workspace, scope, header.at, sha256),
      );
      expect(answers[0]).toEqual(answers[1]);
    }
    expect(knownBy(whole, world.now.at).version).toBe(lines.length);
  });
});
