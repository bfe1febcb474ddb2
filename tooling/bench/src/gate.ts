import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import type { Invented } from "@coopilote/testkit/people.ts";
import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { below, type Figure, medianOf, timed } from "./measure.ts";

const [, hugo] = msp2025.delegates;

const delegate = (index: number): Invented => ({
  ...(hugo ?? msp2025.delegates[0]),
  person: PersonId.make(`${index.toString(16).padStart(8, "0")}-0000-7000-8000-0000000000aa`),
});

/** A hundred delegates engaged in one team under one delegant, trained over three days. */
const hundred = {
  ...msp2025,
  delegates: [
    delegate(1),
    ...Array.from({ length: 99 }, (_, index) => delegate(index + 2)),
  ] as const,
};

/** The gate of a team of one hundred delegates, and of one of them. */
export const gateFigures = (): ReadonlyArray<Figure> => {
  const { workspace, now } = journey(hundred, "training");
  const requirements = new Set(
    readiness(workspace, team, now).map(({ requirement }) => requirement),
  ).size;
  const whole = medianOf(15, () => timed(() => void readiness(workspace, team, now)));
  return [
    below("readiness of one delegate, in a team of 100", (whole / 100) * 1000, 20, "µs"),
    below(`matrix of 101 members × ${requirements} requirements`, whole, 5, "ms"),
  ];
};
