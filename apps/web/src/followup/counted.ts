import { acts } from "@coopilote/domain/experience/labels.ts";
import { keysOf } from "../forms/choices.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import type { Issue } from "../server/Answer.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Choice } from "../ui/Choices.tsx";
import { COUNT, FOLLOW_UP } from "./fr.ts";

type TeamView = Pick<ScreenOf<"team">, "requirements" | "members">;

const partsOf = ({ requirements }: TeamView, kinds: ReadonlyArray<string>) =>
  requirements.flatMap(({ requirement, title, parts }) =>
    parts
      .filter(({ kind }) => kinds.includes(kind))
      .map((part) => ({ ...part, requirement, title })),
  );

const named = (codes: ReadonlyArray<string>): ReadonlyArray<Choice<string>> =>
  [...new Set(codes)].map((code) => ({ value: code, label: FOLLOW_UP.act(code) }));

/** Acts that a delegate may count: those that the team’s conditions name, else every act that texts count. */
export const actsToCount = (team: TeamView): ReadonlyArray<Choice<string>> => {
  const codes = partsOf(team, ["upkeep", "supervised-practice", "prior-acts"]).flatMap(
    (part) => part.acts,
  );
  return named(codes.length === 0 ? keysOf(acts) : codes);
};

/** Acts of the whole structure that a condition asks. */
export const volumesToState = (team: TeamView): ReadonlyArray<Choice<string>> => {
  const asked = partsOf(team, ["structure-volume"]).flatMap((part) => part.acts);
  return named(asked.length === 0 ? keysOf(acts) : asked);
};

/** Shares that a condition asks, each under its title. */
export const ratiosToCount = (team: TeamView): ReadonlyArray<Choice<string>> =>
  partsOf(team, ["ratio"]).flatMap(({ code, title }) =>
    code === null ? [] : [{ value: code, label: title }],
  );

/** What a condition names first, to be chosen from the start. */
export const firstAsked = (team: TeamView, requirement: string | undefined): string => {
  const part = partsOf(team, ["upkeep", "ratio", "structure-volume"]).find(
    (one) => one.requirement === requirement,
  );
  return part?.code ?? part?.acts[0] ?? "";
};

/** Delegates of the team. */
export const delegatesOf = ({ members }: TeamView): ReadonlyArray<Choice<string>> =>
  members
    .filter(({ role, withdrawn }) => role === "delegate" && withdrawn === null)
    .map(({ person, name }) => ({ value: person, label: name }));

export interface SpanDraft {
  readonly from: string;
  readonly until: string;
}

export const spanLacks = ({ from, until }: SpanDraft): ReadonlyArray<Issue> => [
  ...(from === "" ? [{ path: "from", message: COUNT.lacks.day }] : []),
  ...(until === "" ? [{ path: "until", message: COUNT.lacks.day }] : []),
];

export const numberLacks = (path: string, typed: string): ReadonlyArray<Issue> =>
  typeof wholeNumber(typed) === "number" ? [] : [{ path, message: COUNT.lacks.number }];

/** A part is at most its whole. */
export const partLacks = ({
  part,
  whole,
}: {
  readonly part: string;
  readonly whole: string;
}): ReadonlyArray<Issue> => [
  ...numberLacks("part", part),
  ...numberLacks("whole", whole),
  ...((wholeNumber(part) ?? 0) > (wholeNumber(whole) ?? Infinity)
    ? [{ path: "part", message: COUNT.lacks.part }]
    : []),
];
