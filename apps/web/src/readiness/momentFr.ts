import type { Moment } from "@coopilote/contract/teams/Moment.ts";
import { dayOfYear } from "../ui/typography.ts";

/** When a thing can be done: « dès aujourd’hui », « mardi 20 octobre », « dès le 20 octobre », « après le reste ». */
export const whenFr = (moment: Moment, today: string): string => {
  if (moment.when === "now") return "dès aujourd’hui";
  if (moment.when === "planned") return dayOfYear(moment.day, today);
  if (moment.day === null) return "après le reste";
  return moment.day === today ? "dès aujourd’hui" : `dès le ${dayOfYear(moment.day, today)}`;
};
