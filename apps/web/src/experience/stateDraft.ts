import { type Serving, serving } from "@coopilote/domain/documents/serving.ts";
import type { ChosenPiece } from "../documents/filing.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import type { Issue } from "../server/Answer.ts";
import { STATE } from "./fr.ts";

export type StatedKind = "field" | "acts" | "working-time";

export interface StateDraft {
  /** The code of a field or of an act. */
  readonly subject: string;
  readonly from: string;
  readonly until: string;
  readonly count: string;
  readonly percent: string;
  readonly piece: ChosenPiece | null;
}

export const nothingStated: StateDraft = {
  subject: "",
  from: "",
  until: "",
  count: "",
  percent: "",
  piece: null,
};

/** What the piece that shows each may be. */
export const pieceFor: Readonly<Record<StatedKind, Serving>> = {
  field: serving.experience,
  acts: serving.priorActs,
  "working-time": serving.workingTime,
};

const lack = (path: keyof StateDraft, isRight: boolean, message: string): ReadonlyArray<Issue> =>
  isRight ? [] : [{ path, message }];
const positive = (typed: string, most: number): boolean => {
  const value = wholeNumber(typed) ?? 0;
  return value > 0 && value <= most;
};

const lacksOf: Readonly<Record<StatedKind, (draft: StateDraft) => ReadonlyArray<Issue>>> = {
  field: ({ from }) => lack("from", from !== "", STATE.lacks.day),
  acts: ({ count, until }) => [
    ...lack("count", positive(count, 100_000), STATE.lacks.count),
    ...lack("until", until !== "", STATE.lacks.day),
  ],
  "working-time": ({ percent, from }) => [
    ...lack("percent", positive(percent, 100), STATE.lacks.percent),
    ...lack("from", from !== "", STATE.lacks.day),
  ],
};

export const stateLacks = (kind: StatedKind, draft: StateDraft): ReadonlyArray<Issue> => [
  ...lack("subject", draft.subject !== "", STATE.lacks.subject),
  ...lacksOf[kind](draft),
  ...lack("piece", draft.piece !== null, STATE.lacks.piece),
];
