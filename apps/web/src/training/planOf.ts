import type { ScreenOf } from "../server/screens.ts";
import { daysBetween } from "../ui/typography.ts";
import type { PlanDraft } from "./planDraft.ts";

/** The draft of a session as it is planned now. */
export const planOf = (sheet: ScreenOf<"sheet">): PlanDraft => {
  const ordered = sheet.segments.toSorted((a, b) => a.from.at - b.from.at);
  const firstDay = ordered[0]?.from.day ?? sheet.now.day;
  return {
    title: sheet.title,
    place: sheet.place,
    days: [{ session: sheet.session, day: firstDay }],
    protocols: [...new Set(ordered.flatMap(({ protocols }) => protocols))],
    segments: ordered.map((segment) => ({
      segment: segment.segment,
      sequence: segment.sequence,
      dayOffset: daysBetween(firstDay, segment.from.day),
      from: { time: segment.from.time, which: "" },
      to: { time: segment.to.time, which: "" },
      module: segment.module,
      nature: segment.nature,
      mode: segment.mode,
      formateurs: segment.formateurs.map(({ formateur }) => ({ ...formateur })),
    })),
    capacity: sheet.capacity === null ? "" : String(sheet.capacity),
    persons: sheet.participants.map(({ person }) => person),
    reason: "",
    over: null,
  };
};

/** The draft of a session, to be typed over the plan that it is. */
export const draftOver = (sheet: ScreenOf<"sheet">): PlanDraft => ({
  ...planOf(sheet),
  over: { entry: sheet.plan, plan: planOf(sheet) },
});
