import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { expect, it } from "vitest";
import { collines } from "../src/tales/collines.ts";
import { baptiste, clara, elodie, margaux, mathis, maud } from "../src/tales/collinesPeople.ts";
import { seenBy } from "./built.ts";

const coordinator = seenBy(collines, maud);
const learner = seenBy(collines, clara);

const leavesOf = (finding: Finding): ReadonlyArray<Finding> =>
  finding.parts.length === 0 ? [finding] : finding.parts.flatMap(leavesOf);

/** Minutes and days that the team page draws for someone. */
const drawn = (findings: ReadonlyArray<Finding>, person: string) => {
  const own = findings
    .filter(({ subject }) => subject.kind === "member" && subject.person === person)
    .flatMap(leavesOf);
  const haveOf = (kind: string) => own.find((leaf) => leaf.kind === kind)?.measure?.have;
  return { minutes: haveOf("training-minutes"), days: haveOf("training-days") };
};

it.each([
  ["cheville", clara],
  ["cheville", elodie],
  ["cheville", baptiste],
  ["cheville", margaux],
  ["lombalgie", mathis],
] as const)("the team page in %s draws the hours and days of the ledger", async (label, player) => {
  const { findings } = await coordinator.team(label);
  const { ledger } = await coordinator.ledger(label, player);
  expect(drawn(findings, player.person)).toEqual({
    minutes: ledger.counted,
    days: ledger.days.length,
  });
});

it("one's own space says the same hours, a day at a time", async () => {
  const { teams } = await learner.mine();
  const { team } = await learner.team("cheville");
  const own = teams.find((one) => one.team === team);
  const { ledger } = await coordinator.ledger("cheville", clara);
  expect(own?.counted).toBe(ledger.counted);
  expect(own?.days).toEqual(ledger.days);
  expect(own?.perDay.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(ledger.counted);
});
