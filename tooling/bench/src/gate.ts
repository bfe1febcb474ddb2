import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { withDelegates } from "@coopilote/testkit/large.ts";
import { asOf } from "@coopilote/domain/readiness/asOf.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { below, type Figure, leastOf, noted } from "./measure.ts";

const among = 100;

/** A hundred delegates of one team under one delegant, trained over three days, declared and practising. */
export const hundred = withDelegates(among);

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
