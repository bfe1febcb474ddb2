import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { paris } from "@coopilote/testkit/paris.ts";
import { ines } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Instant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { changesOf, type FindingKey, findingOn, type Stood } from "./findingChanges.ts";
import { readiness } from "./readiness.ts";

const cast = autumn2025;
const started = journey(cast, "starting");

const found = ({ workspace, now }: World, isSought: (finding: Finding) => boolean): Finding => {
  const finding = readiness(workspace, team, now).find(
    (each) =>
      each.subject.kind === "member" && each.subject.person === ines.person && isSought(each),
  );
  if (finding === undefined) throw new Error("no such finding");
  return finding;
};

/** A finding at every instant of the journal, and just before it, the newest first. */
const stoodAt = ({ workspace, now, entries }: World, key: FindingKey): ReadonlyArray<Stood> =>
  [...new Set([now.at, ...entries.flatMap(({ at }) => [at.at, at.at - 1])])]
    .toSorted((a, b) => b - a)
    .map((instant) => paris.of(Instant.make(instant)))
    .map((instant) => ({
      on: instant,
      finding: findingOn(workspace, team, key, instant),
    }));

const told = (world: World, key: FindingKey) =>
  changesOf(stoodAt(world, key)).map(({ day, finding, entries }) => [
    day,
    finding.status,
    finding.measure?.have ?? null,
    entries.length > 0,
  ]);

describe("what a finding became", () => {
  it("is the same now as the gate says", () => {
    for (const finding of readiness(started.workspace, team, started.now))
      expect(findingOn(started.workspace, team, finding, started.now)).toEqual(finding);
  });

  it("tells hours day by day, the newest first, each with the entries that made it", () => {
    const hours = found(started, ({ measure }) => measure?.unit === "minutes");
    expect(told(started, hours)).toEqual([
      [dayOf(cast, 28), "met", 630, true],
      [dayOf(cast, 21), "partly", 420, true],
      [dayOf(cast, 14), "partly", 210, true],
    ]);
  });

  it("is none while nothing was done, and one where someone engages", () => {
    const engaged = found(started, ({ kind }) => kind === "engagement");
    expect(told(started, engaged)).toEqual([[dayOf(cast, 7), "met", null, true]]);
  });

  it("is told for who left as for who stays", () => {
    const engaged = found(started, ({ kind }) => kind === "engagement");
    const left = after(started, [
      on(dayOf(cast, 60), "18:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
    ]);
    expect(told(left, engaged).at(-1)).toEqual(told(started, engaged)[0]);
  });
});
