import type { Issue } from "../server/Answer.ts";
import { SINCE } from "./fr.ts";

/** A correction of what was always so, or a change from a day on. */
export interface SinceDraft {
  readonly why: "mistake" | "change" | "";
  readonly from: string;
}

export const unsaidSince: SinceDraft = { why: "", from: "" };

/** What is said of every day: a first statement, or the correction of a mistake. */
export const sinceAlways: SinceDraft = { why: "mistake", from: "" };

export const sinceLacks = ({ why, from }: SinceDraft): ReadonlyArray<Issue> => {
  if (why === "") return [{ path: "since.why", message: SINCE.missing }];
  return why === "change" && from === "" ? [{ path: "from", message: SINCE.dayMissing }] : [];
};

/** The first day of a change; null for a correction, which is said of every day. */
export const firstDayOf = ({ why, from }: SinceDraft): string | null =>
  why === "change" ? from : null;
