import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille } from "@coopilote/testkit/people.ts";
import { factOf } from "@coopilote/testkit/steps.ts";
import { by, type World, written } from "@coopilote/testkit/World.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { facts, type FactType } from "../src/Fact.ts";
import { readiness } from "../src/readiness/readiness.ts";

const isFactType = (type: string): type is FactType => Object.hasOwn(facts, type);

const golden = Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.Array(Schema.String)))(
  JSON.parse(readFileSync(new URL("../golden/facts.json", import.meta.url), "utf8")),
);

/** A team's story, then one fact of every type and shape ever written. */
const everything = (): World =>
  written(
    lombalgie("engaged"),
    Object.entries(golden).flatMap(([type, texts]) =>
      isFactType(type) ? texts.map((text) => factOf(type, JSON.parse(text))) : [],
    ),
    by(camille.person),
    "coordinator",
  );

const foldedApart = (world: World): unknown => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [new URL("./foldWithoutClock.ts", import.meta.url).pathname],
    {
      input: JSON.stringify({ team, on: world.now, entries: world.entries }),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

describe("the fold and the gate", () => {
  it.each([
    ["a team's story", lombalgie("engaged")],
    ["every fact ever written", everything()],
  ])("say the same of %s in a realm without Date and Intl", (_, world) => {
    const here: unknown = JSON.parse(
      JSON.stringify({
        ambient: [],
        workspace: world.workspace,
        findings: readiness(world.workspace, team, world.now),
      }),
    );
    expect(foldedApart(world)).toEqual(here);
  });
});
