import type { FormState } from "../server/form.ts";
import type { PlanDraft, PlanRead } from "./planDraft.ts";

const PARTS = {
  title: ["title"],
  place: ["place"],
  day: ["days"],
  programme: ["segments", "protocols"],
  capacity: ["capacity"],
} as const satisfies Readonly<Record<string, ReadonlyArray<keyof PlanDraft>>>;

/** What changes together. */
export type PlanPart = keyof typeof PARTS;

const parts = ["title", "place", "day", "programme", "capacity"] as const;

const said = (plan: PlanDraft, part: PlanPart): string =>
  JSON.stringify(PARTS[part].map((key) => plan[key]));

/** Whether another plan stands than the one a draft was begun over; once it is sent, that is its own. */
export const isOvertaken = ({ over }: PlanDraft, current: number, state: FormState): boolean =>
  state === "idle" && over?.entry !== current;

/** What someone else changed; `isTypedToo` where what is typed says otherwise. */
export interface Change {
  readonly part: PlanPart;
  readonly isTypedToo: boolean;
}

/** What a plan says now that it did not say when a draft was begun over it. */
export const changesSince = (typed: PlanDraft, now: PlanDraft): ReadonlyArray<Change> => {
  const read = typed.over?.plan;
  return read === undefined
    ? []
    : parts
        .filter((part) => said(read, part) !== said(now, part))
        .map((part) => ({ part, isTypedToo: said(typed, part) !== said(read, part) }));
};

/** A draft over the plan that stands now: what was typed stays, the rest is as it stands. */
export const takenUp = (typed: PlanDraft, current: PlanRead): PlanDraft => {
  const read = typed.over?.plan;
  const from = (part: PlanPart): PlanDraft =>
    read !== undefined && said(typed, part) === said(read, part) ? current.plan : typed;
  const { segments, protocols } = from("programme");
  return {
    ...typed,
    title: from("title").title,
    place: from("place").place,
    days: from("day").days,
    segments,
    protocols,
    capacity: from("capacity").capacity,
    over: current,
  };
};
