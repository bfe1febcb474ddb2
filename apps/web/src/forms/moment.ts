import type { Problem } from "../server/Answer.ts";

/** A local day and time being typed; `which` settles an hour that a clock change gives twice. */
export interface MomentDraft {
  readonly day: string;
  readonly time: string;
  readonly which: "" | "first" | "second";
}

export const momentAt = (moment: { readonly day: string; readonly time: string }): MomentDraft => ({
  day: moment.day,
  time: moment.time,
  which: "",
});

export const noMoment: MomentDraft = { day: "", time: "", which: "" };

/** As the wire has it. */
export const civil = ({
  day,
  time,
  which,
}: MomentDraft): { day: string; time: string; which?: "first" | "second" } => ({
  day,
  time,
  ...(which === "" ? {} : { which }),
});

const EXISTS_TWICE = "/problemes/time-exists-twice";

const pathOf = (problem: Problem): string => {
  const path = problem.members["path"];
  return Array.isArray(path) ? path.map(String).join(".") : "";
};

/** Whether a refusal asks which of two equal hours is meant, at this path. */
export const isTwice = (problem: Problem | undefined, path: string): boolean =>
  problem?.type === EXISTS_TWICE && (pathOf(problem) === "" || pathOf(problem).startsWith(path));
