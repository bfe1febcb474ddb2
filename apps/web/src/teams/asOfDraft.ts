import type { MomentDraft } from "../forms/moment.ts";
import type { Issue } from "../server/Answer.ts";
import { DATE } from "../ui/fr.ts";
import { dayFault } from "../ui/frenchDate.ts";
import { AS_OF } from "./asOfFr.ts";

const dayLack = (day: string): string | undefined => {
  if (day === "") return AS_OF.dayMissing;
  const fault = dayFault(day);
  return fault === undefined ? undefined : DATE[fault];
};

/** What a moment lacks before who could practise then is asked; paths under `on`. */
export const lacksOf = ({ day, time }: MomentDraft): ReadonlyArray<Issue> =>
  [
    { path: "on.day", message: dayLack(day) },
    { path: "on.time", message: time === "" ? AS_OF.timeMissing : undefined },
  ].flatMap(({ path, message }) => (message === undefined ? [] : [{ path, message }]));
