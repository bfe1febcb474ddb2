import { type Cast, dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { reachable, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { ines, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, on, type Step } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import { withAlternatives } from "./alternatives.ts";
import { binomeReadiness, readiness } from "./readiness.ts";

const two: Cast = { ...msp2025, delegants: [lucie, paul] };
const day = dayOf(two, 7);

/** The delegants whose declaration Inès is told of. */
const named = (...steps: ReadonlyArray<Step>) => {
  const { workspace, now } = after(journey(two, "engaging"), [on(day, "09:00"), ...steps]);
  const findings = readiness(workspace, team, now);
  const closest = binomeReadiness(findings, "practice").find(
    ({ delegate }) => delegate === ines.person,
  );
  return withAlternatives(findings, ines.person, closest?.missing ?? []).flatMap(
    ({ kind, subject }) =>
      kind === "declared" && subject.kind === "member" && subject.role === "delegant"
        ? [subject.person]
        : [],
  );
};

describe("what lacks to the delegants of a delegate", () => {
  it("is told of each of those that lack the same", () => {
    expect(new Set(named())).toEqual(new Set([lucie.person, paul.person]));
  });

  it("is told of the nearest alone where the others lack more", () => {
    expect(named(reachable(lucie))).toEqual([lucie.person]);
  });

  it("tells once what lacks to the delegate themselves", () => {
    const { workspace, now } = after(journey(two, "engaging"), [on(day, "09:00")]);
    const findings = readiness(workspace, team, now);
    const [closest] = binomeReadiness(findings, "practice");
    const told = withAlternatives(findings, ines.person, closest?.missing ?? []);
    const own = told.filter(
      ({ subject }) => subject.kind === "member" && subject.person === ines.person,
    );
    expect(new Set(own.map(({ requirement }) => requirement)).size).toBe(own.length);
  });
});
