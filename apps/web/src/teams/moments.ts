import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Moment } from "../ui/Timeline.tsx";
import { shortDay } from "../ui/typography.ts";
import { EVENT, FORECAST, PENDING, STEP_REACHED } from "./fr.ts";

/** Steps already dated, what happened and what is pending since, in the order of time, today, then each planned session with what it would give. */
export const momentsOf = (
  {
    steps,
    events,
    today,
    forecast,
  }: Pick<ScreenOf<"team">, "steps" | "events" | "today" | "forecast">,
  names: Pick<Names, "person">,
): ReadonlyArray<Moment> => {
  const reached = steps.flatMap(({ step, since }) =>
    since === null || since.at > today.at ? [] : [{ day: since.day, title: STEP_REACHED[step] }],
  );
  const pending = steps.flatMap(({ pending: one }) =>
    one === null || one.what === "suspended" || one.what === "departure"
      ? []
      : [{ day: one.since, title: PENDING[one.what] }],
  );
  const happened = events.map(({ on, what, person }) => ({
    day: on,
    title: EVENT[what](person === null ? "" : names.person(person)),
  }));
  const past = [...reached, ...happened, ...pending]
    .toSorted((a, b) => inCodeOrder(a.day, b.day))
    .map(({ day, title }) => ({ day: shortDay(day, today.day), when: "past" as const, title }));
  const planned = forecast.steps.map(({ on, session, title, trained }) => ({
    day: shortDay(on.day, today.day),
    when: "planned" as const,
    title: FORECAST.session(title),
    text:
      forecast.isWithheld && trained.length === 0
        ? undefined
        : FORECAST.trained(trained.map(names.person)),
    decides: session === forecast.decidingSession,
  }));
  return [
    ...past,
    { day: shortDay(today.day, today.day), when: "today" as const, title: FORECAST.today },
    ...planned,
  ];
};

/** Which session decides, in a sentence; of those alone whose training is shown where some is not. */
export const decidesFr = ({
  steps,
  forecast,
  members,
  miseEnOeuvre,
}: Pick<ScreenOf<"team">, "steps" | "forecast" | "members" | "miseEnOeuvre">):
  | string
  | undefined => {
  const deciding = forecast.steps.find(({ session }) => session === forecast.decidingSession);
  if (deciding !== undefined) {
    const { on, title } = deciding;
    return forecast.isWithheld
      ? FORECAST.decidesShown(on.day, title)
      : FORECAST.decides(
          on.day,
          title,
          steps.every(({ step, done }) => step !== "train" || done === 0),
        );
  }
  if (miseEnOeuvre !== null) return undefined;
  if (forecast.steps.length === 0) return FORECAST.noSession;
  if (forecast.isWithheld) return FORECAST.noneShown;
  return members.some(({ role, engaged }) => role === "delegant" && engaged !== null)
    ? FORECAST.none
    : FORECAST.noneEngaged;
};
