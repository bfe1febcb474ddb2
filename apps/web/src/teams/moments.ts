import type { Names } from "@coopilote/domain/readiness/Names.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Moment } from "../ui/Timeline.tsx";
import { shortDay } from "../ui/typography.ts";
import { FORECAST, STEP_REACHED } from "./fr.ts";

/** Steps already dated in the order of time, today, then each planned session with what it would give. */
export const momentsOf = (
  { steps, today, forecast }: Pick<ScreenOf<"team">, "steps" | "today" | "forecast">,
  names: Pick<Names, "person">,
): ReadonlyArray<Moment> => {
  const past = steps
    .flatMap(({ step, since }) => (since === null || since.at > today.at ? [] : [{ step, since }]))
    .toSorted((a, b) => a.since.at - b.since.at)
    .map(({ step, since }) => ({
      day: shortDay(since.day, today.day),
      when: "past" as const,
      title: STEP_REACHED[step],
    }));
  const planned = forecast.steps.map(({ on, session, title, trained }) => ({
    day: shortDay(on.day, today.day),
    when: "planned" as const,
    title: FORECAST.session(title),
    text: FORECAST.trained(trained.map(names.person)),
    decides: session === forecast.decidingSession,
  }));
  return [
    ...past,
    { day: shortDay(today.day, today.day), when: "today" as const, title: FORECAST.today },
    ...planned,
  ];
};
