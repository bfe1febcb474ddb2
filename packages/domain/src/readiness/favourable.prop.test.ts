import { everyKindAsked } from "@coopilote/testkit/everyKind.ts";
import { favourable } from "@coopilote/testkit/favourable.ts";
import { choices, histories, worldOf } from "@coopilote/testkit/histories.ts";
import { team } from "@coopilote/testkit/history.ts";
import { sceneOf } from "@coopilote/testkit/moves.ts";
import { paris } from "@coopilote/testkit/paris.ts";
import { after } from "@coopilote/testkit/steps.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf } from "../kernel/maps.ts";
import { Instant, type LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { binomeReadiness, readiness, type Stage } from "./readiness.ts";

const subjectOf = ({ subject }: Finding): string => {
  switch (subject.kind) {
    case "structure":
    case "team":
      return subject.kind;
    case "binome":
      return keyOf(subject.delegant, subject.delegate);
    case "member":
      return subject.person;
  }
};

const inFortyDays = ({ at }: LocalInstant): LocalInstant =>
  paris.of(Instant.make(at + 40 * 1440 * 60_000));

/** What holds, finding by finding. */
const holding = ({ workspace }: World, on: LocalInstant): ReadonlyArray<string> =>
  readiness(workspace, team, on)
    .filter(holds)
    .map((finding) => keyOf(finding.requirement, subjectOf(finding), finding.actType ?? ""));

const readyPairs = ({ workspace }: World, on: LocalInstant, stage: Stage): ReadonlyArray<string> =>
  binomeReadiness(readiness(workspace, team, on), stage)
    .filter(({ missing }) => missing.length === 0)
    .map(({ delegant, delegate }) => keyOf(delegant, delegate));

const kinds = Object.entries(favourable).filter(([, favours]) => favours.length > 0);

describe("one more fact in someone's favour, after any history", () => {
  it.each(kinds)("never closes what was open: %s", (_, favours) => {
    assert(
      property(histories, constantFrom(...favours), choices(), (history, favour, choice) => {
        const before = after(worldOf(history), [everyKindAsked]);
        const since = after(before, favour(sceneOf(before), choice));
        for (const on of [before.now, inFortyDays(before.now)]) {
          expect(holding(since, on)).toEqual(expect.arrayContaining([...holding(before, on)]));
          for (const stage of ["declaration", "practice"] as const)
            expect(readyPairs(since, on, stage)).toEqual(
              expect.arrayContaining([...readyPairs(before, on, stage)]),
            );
        }
      }),
      { numRuns: 30 },
    );
  });
});
