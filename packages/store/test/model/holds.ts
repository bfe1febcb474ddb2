import { asOf } from "@coopilote/domain/readiness/asOf.ts";
import { binomeReadiness, readiness } from "@coopilote/domain/readiness/readiness.ts";
import { ledgerIn } from "@coopilote/testkit/gesturesOfEvidence.ts";
import { team } from "@coopilote/testkit/history.ts";
import { lucie } from "@coopilote/testkit/people.ts";
import { expect } from "vitest";
import { chainOf, refolded } from "../asking.ts";
import { isInPractice, isReady, minutesOf, type Model, type Who } from "./Model.ts";
import type { Real } from "./Real.ts";
import { people, personOf } from "./wishes.ts";

const delegates = ["ines", "hugo"] as const satisfies ReadonlyArray<Who>;

/** What is published is what the journal folds to, and the chain holds up to there. */
const isOnDisk = async (real: Real): Promise<void> => {
  const workspace = await real.workspace();
  expect(workspace).toEqual(await real.run(refolded(real)));
  expect(await real.run(chainOf(real))).toMatchObject({
    _tag: "Intact",
    version: workspace.version,
  });
};

/** The hours, the gate and the first line of the answer are those of the model. */
const isAsModelled = async (model: Model, real: Real): Promise<void> => {
  const workspace = await real.workspace();
  const { now } = real;
  const ready = binomeReadiness(readiness(workspace, team, now), "practice")
    .filter(({ delegant, missing }) => delegant === lucie.person && missing.length === 0)
    .map(({ delegate }) => delegate);
  const practising = asOf(workspace, workspace, team, now)
    .filter(({ inPractice }) => inPractice.holds)
    .map(({ delegate }) => delegate);
  const those = (holds: (model: Model, who: Who) => boolean) =>
    delegates.filter((who) => holds(model, who)).map(personOf);
  expect(delegates.map((who) => ledgerIn({ workspace, now }, people[who])?.counted)).toEqual(
    delegates.map((who) => minutesOf(model, who)),
  );
  expect(ready.toSorted()).toEqual(those(isReady).toSorted());
  expect(practising.toSorted()).toEqual(those(isInPractice).toSorted());
};

/** What must hold of a store after anything was asked of it. */
export const holds = async (model: Model, real: Real): Promise<void> => {
  await isOnDisk(real);
  await isAsModelled(model, real);
};
