import type { ChosenFile } from "../documents/filing.ts";
import { type MomentDraft, momentAt, noMoment } from "../forms/moment.ts";
import type { Issue } from "../server/Answer.ts";
import { newId } from "../server/ids.ts";
import {
  type Declaration,
  declaredBy,
  type Deposit,
  isNamed,
  type Named,
  once,
  pendingOf,
  type Prepared,
  tickOf,
} from "./declarationModel.ts";
import { DEPOSIT } from "./fr.ts";

/** What is read on a receipt, being typed. */
export interface DepositDraft {
  readonly deposit: string;
  readonly number: string;
  readonly at: MomentDraft;
  readonly receipt: ChosenFile | null;
  readonly adds: ReadonlyArray<string>;
  readonly others: ReadonlyArray<string>;
  readonly removes: ReadonlyArray<string>;
  readonly reason: string;
}

/** A deposit that the State's site says it received, of a list that was sent to it; `at` null where it gave no hour. */
export interface Offered {
  readonly deposit: string;
  readonly declaration: string;
  readonly number: string;
  readonly at: Deposit["at"] | null;
}

/** A new deposit begins from the prepared list, or from what the site says; a correction from what was recorded. */
export const depositDraftOf = (
  view: Declaration,
  known: Deposit | undefined,
  offered?: Offered,
): DepositDraft => {
  const sent = view.prepared.find(({ declaration }) => declaration === offered?.declaration);
  const from = known ?? sent ?? pendingOf(view);
  const at = known?.at ?? offered?.at ?? null;
  return {
    deposit: known?.deposit ?? offered?.deposit ?? newId(),
    number: known?.number ?? offered?.number ?? "",
    at: at === null ? noMoment : momentAt(at),
    receipt: null,
    adds: (from?.adds ?? []).map(tickOf),
    others: [],
    removes: (from?.removes ?? []).map(tickOf),
    reason: "",
  };
};

export const depositLacks = (draft: DepositDraft, isCorrection: boolean): ReadonlyArray<Issue> => [
  ...(draft.number.trim() === "" ? [{ path: "number", message: DEPOSIT.lacks.number }] : []),
  ...(draft.at.day === "" ? [{ path: "at.day", message: DEPOSIT.lacks.day }] : []),
  ...(draft.at.time === "" ? [{ path: "at.time", message: DEPOSIT.lacks.time }] : []),
  ...(draft.adds.length + draft.others.length + draft.removes.length === 0
    ? [{ path: "adds", message: DEPOSIT.lacks.names }]
    : []),
  ...(isCorrection && draft.reason.trim() === ""
    ? [{ path: "reason", message: DEPOSIT.lacks.reason }]
    : []),
];

/** Whom a receipt may name: the team, the prepared list, and what a corrected deposit already names. */
export const nameable = (view: Declaration, known: Deposit | undefined): ReadonlyArray<Named> =>
  once([...(known?.adds ?? []), ...(pendingOf(view)?.adds ?? []), ...view.members]);

/** Whom it may remove: whoever is declared. */
export const removable = (view: Declaration, known: Deposit | undefined): ReadonlyArray<Named> =>
  once([
    ...(known?.removes ?? []),
    ...(pendingOf(view)?.removes ?? []),
    ...declaredBy(view.deposits),
  ]);

const BOTH = ["delegant", "delegate"] as const;

/** Anyone else of the structure, in either role: people who left before Coopilote, or changed role. */
export const others = (view: Declaration, listed: ReadonlyArray<Named>): ReadonlyArray<Named> =>
  view.people.flatMap(({ person }) =>
    BOTH.map((role) => ({ person, role })).filter((named) => !isNamed(listed, named)),
  );

/** The prepared list that a receipt answers: the one at hand, where it names someone of it. */
export const preparedFor = (
  view: Declaration,
  {
    adds,
    removes,
  }: { readonly adds: ReadonlyArray<Named>; readonly removes: ReadonlyArray<Named> },
): Prepared | undefined => {
  const pending = pendingOf(view);
  return pending !== undefined &&
    (pending.adds.some((named) => isNamed(adds, named)) ||
      pending.removes.some((named) => isNamed(removes, named)))
    ? pending
    : undefined;
};
