import { Result } from "effect";
import { possibleDay } from "../civil.ts";
import type { Context } from "../Context.ts";
import { refused } from "../deciding.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { Day } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";

/** The last day of a span: once, and not before its first. */
export const lastDay = (
  context: Context,
  span: { readonly from: Day | null; readonly until: Day | null },
  on: Day,
): Result.Result<Day, RefusalOf<"AlreadyEnded"> | KernelRefusal> =>
  Result.gen(function* () {
    yield* possibleDay(context, on, ["on"]);
    if (span.from !== null && on < span.from)
      return yield* refused({ _tag: "PeriodReversed", path: ["on"] });
    if (span.until !== null) return yield* refused({ _tag: "AlreadyEnded", on: span.until });
    return on;
  });
