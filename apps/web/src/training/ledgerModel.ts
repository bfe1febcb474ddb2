import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import type { ScreenOf } from "../server/screens.ts";
import { LEDGER } from "./ledgerFr.ts";

export type LedgerView = ScreenOf<"ledger">;
export type LedgerLine = LedgerView["ledger"]["lines"][number];

interface Dated {
  readonly day: string | null;
  readonly counted: number;
}

interface Timed {
  readonly day: string | null;
  readonly from: { readonly at: number } | null;
  readonly to: { readonly at: number } | null;
}

const momentOf = ({ from, to }: Timed): number => from?.at ?? to?.at ?? 0;

/** In the order of the clock, whatever the way of training; what has no day comes last. */
export const linesInOrder = <Line extends Timed>(lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  lines.toSorted(
    (a, b) => inCodeOrder(a.day ?? "9999", b.day ?? "9999") || momentOf(a) - momentOf(b),
  );

/** Minutes counted on each day, to be drawn; what belongs to no day is left out. */
export const minutesPerDay = (
  lines: ReadonlyArray<Dated>,
): ReadonlyArray<{ readonly day: string; readonly minutes: number }> => {
  const perDay = new Map<string, number>();
  for (const { day, counted } of lines)
    if (day !== null && counted > 0) perDay.set(day, (perDay.get(day) ?? 0) + counted);
  return [...perDay]
    .toSorted(([a], [b]) => inCodeOrder(a, b))
    .map(([day, minutes]) => ({ day, minutes }));
};

type Refused = LedgerLine["refused"][number];

/** Minutes that do not count, by reason, the most first. */
export const refusedByReason = (
  lines: ReadonlyArray<{
    readonly refused: ReadonlyArray<{
      readonly reason: Refused["reason"];
      readonly minutes: number;
    }>;
  }>,
): ReadonlyArray<{ readonly reason: Refused["reason"]; readonly minutes: number }> => {
  const byReason = Map.groupBy(
    lines.flatMap(({ refused }) => refused),
    ({ reason }) => reason,
  );
  return [...byReason]
    .map(([reason, parts]) => ({
      reason,
      minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
    }))
    .toSorted((a, b) => b.minutes - a.minutes);
};

export const sessionTitle = ({ sessions }: Pick<LedgerView, "sessions">, id: string): string =>
  sessions.find(({ session }) => session === id)?.title ?? LEDGER.removed;

/** What a line is called: the session, the module learned alone, the organisme. */
export const lineTitle = (view: LedgerView, { origin, module }: LedgerLine): string => {
  switch (origin.kind) {
    case "session":
      return sessionTitle(view, origin.session);
    case "autoformation":
      return moduleTitle(view, module);
    case "external":
      return (
        view.externals.find(({ training }) => training === origin.training)?.organisme ??
        LEDGER.origins.external
      );
  }
};

export const moduleTitle = (
  { modules }: Pick<LedgerView, "modules">,
  module: string | null,
): string => modules.find(({ id }) => id === module)?.title ?? module ?? LEDGER.wholeProgramme;

/** Minutes typed in figures; nothing said, or `undefined` for what is not minutes. */
export const minutesTyped = (typed: string): number | null | undefined => {
  if (typed.trim() === "") return null;
  return /^\d{1,5}$/u.test(typed.trim()) ? Number(typed) : undefined;
};
