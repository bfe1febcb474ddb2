import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { dayOfTraining, journey } from "@coopilote/testkit/journey.ts";
import { findingIn } from "@coopilote/testkit/judged.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  planOf,
  scheduled,
  segment,
  sessionOf,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { holds } from "../protocols/holds.ts";

/** So many hours on one evening, signed by all and closed. */
const evening = (day: string, from: string, to: string): ReadonlyArray<Step> => [
  on(day, "12:00"),
  scheduled(
    planOf(`${day} ${from}`, [segment(`${day} ${from}`, { day, from, to, ledBy: [lucie] })]),
    [ines],
  ),
  on(day, from),
  did(by(lucie.person), "openSession", { session: sessionOf(`${day} ${from}`) }),
  attends(ines, `${day} ${from}`),
  on(day, "23:30"),
  signsAsFormateur(lucie, `${day} ${from}`),
  closed(`${day} ${from}`, lucie),
];

const judged = (world: World) => {
  const finding = findingIn(world, "formation");
  return [
    holds(finding),
    finding.parts.map(({ missing, measure }) => [missing, measure?.have, measure?.need]),
  ];
};

describe("ten hours over three days (R30)", () => {
  const engaged = journey(msp2025, "engaging");
  const first = dayOf(msp2025, 14);
  const second = dayOf(msp2025, 21);
  const third = dayOf(msp2025, 28);

  it("are not there on two days, however many the hours", () => {
    const two = after(engaged, [
      ...dayOfTraining(first, lucie, [ines]),
      ...evening(first, "19:00", "22:00"),
      ...dayOfTraining(second, lucie, [ines]),
      ...evening(second, "19:00", "22:00"),
    ]);
    expect(judged(two)).toEqual([
      false,
      [
        [null, 780, 600],
        ["days-missing", 2, 3],
      ],
    ]);
  });

  it("are not there on three days, with an hour less", () => {
    const short = after(engaged, [
      ...dayOfTraining(first, lucie, [ines]),
      ...dayOfTraining(second, lucie, [ines]),
      ...evening(third, "19:00", "21:00"),
    ]);
    expect(judged(short)).toEqual([
      false,
      [
        ["hours-missing", 540, 600],
        [null, 3, 3],
      ],
    ]);
  });

  it("are there once both are", () => {
    const whole = after(
      engaged,
      [first, second, third].flatMap((day) => dayOfTraining(day, lucie, [ines])),
    );
    expect(judged(whole)[0]).toBe(true);
  });
});
