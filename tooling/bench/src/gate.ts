import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import type { Invented } from "@coopilote/testkit/people.ts";
import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { asOf } from "@coopilote/domain/readiness/asOf.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { below, type Figure, leastOf, noted } from "./measure.ts";

const [, hugo] = msp2025.delegates;

const delegate = (index: number): Invented => ({
  ...(hugo ?? msp2025.delegates[0]),
  person: PersonId.make(`${index.toString(16).padStart(8, "0")}-0000-7000-8000-0000000000aa`),
});

const among = 100;

/** A hundred delegates of one team under one delegant, trained over three days, declared and practising. */
export const hundred = {
  ...msp2025,
  delegates: [
    delegate(1),
    ...Array.from({ length: among - 1 }, (_, index) => delegate(index + 2)),
  ] as const,
};

const rounds = 300;

/** The gate of a team of one hundred delegates, the share of one of them, and the three lines about all of them. */
export const gateFigures = (): ReadonlyArray<Figure> => {
  const { workspace, now } = journey(hundred, "starting");
  const requirements = new Set(
    readiness(workspace, team, now).map(({ requirement }) => requirement),
  ).size;
  const whole = leastOf(rounds, () => readiness(workspace, team, now));
  const lines = leastOf(rounds / 3, () => asOf(workspace, workspace, team, now));
  return [
    below(
      `readiness of one delegate, their pair included, of ${among}`,
      (whole / among) * 1000,
      20,
      "µs",
    ),
    below(`matrix of ${among + 1} members × ${requirements} requirements`, whole, 5, "ms"),
    noted(`as-of answer, three lines for each of ${among}`, lines, "ms"),
  ];
};
