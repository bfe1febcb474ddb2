import { dayOfYear, listInWords, NBSP, quoted, timeSpan } from "../ui/typography.ts";
import type { Change, PlanPart } from "./changedMeanwhile.ts";
import type { PlanDraft } from "./planDraft.ts";

const saidNow: Readonly<Record<PlanPart, (now: PlanDraft, today: string) => string>> = {
  title: ({ title }) => `Intitulé${NBSP}: ${quoted(title)}`,
  place: ({ place }) => `Lieu${NBSP}: ${quoted(place)}`,
  day: ({ days }, today) =>
    `Jour${NBSP}: ${listInWords(days.map(({ day }) => `le ${dayOfYear(day, today)}`))}`,
  programme: ({ segments }) =>
    `Programme${NBSP}: ${listInWords(segments.map(({ from, to }) => timeSpan(from.time, to.time)))}`,
  capacity: ({ capacity }) =>
    `Nombre de places${NBSP}: ${capacity === "" ? "sans limite" : capacity}`,
};

export const MEANWHILE = {
  title: "La séance a changé pendant votre saisie.",
  nothing: "Rien n’y diffère de ce que vous aviez lu.",
  change: ({ part, isTypedToo }: Change, now: PlanDraft, today: string): string =>
    isTypedToo
      ? `${saidNow[part](now, today)}. Vous avez tapé autre chose${NBSP}: votre saisie reste.`
      : `${saidNow[part](now, today)}.`,
  act: "Reprendre ces changements",
} as const;
