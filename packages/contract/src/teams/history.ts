import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { Code } from "@coopilote/domain/kernel/ids.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { Measure, Proof, Status, Subject } from "@coopilote/domain/protocols/Finding.ts";
import { Schema } from "effect";
import { CitedLine } from "../journal/answers.ts";

const several = (pattern: string) =>
  Schema.String.check(
    Schema.isPattern(new RegExp(`^${pattern}(,${pattern}){0,19}$`, "u"), {
      message: "Vingt au plus, séparés par des virgules",
    }),
  );

/** Some findings of a team: what is asked, and of whom; each separated by commas, the team's own where there is nobody. */
export const Sought = Schema.Struct({
  requirements: several("[A-Za-z0-9:._/+-]{1,40}"),
  people: Schema.optionalKey(several("[0-9a-f-]{36}")),
});

/**
 * What proves findings, forty at most, in sentences, and what each became, the newest first.
 * `lines`: the newest of its evidence. `day`: the local day of a change; null where it came with time alone.
 * `isWhole`: whether the changes go back to the beginning.
 */
export const HistoryView = Schema.Struct({
  version: Schema.Int,
  findings: Schema.Array(
    Schema.Struct({
      requirement: Code,
      actType: Schema.NullOr(Code),
      subject: Subject,
      lines: Schema.Array(CitedLine),
      changes: Schema.Array(
        Schema.Struct({
          day: Schema.NullOr(Day),
          status: Status,
          measure: Schema.NullOr(Measure),
          proof: Proof,
          entries: Schema.Array(EntryRef),
        }),
      ),
      isWhole: Schema.Boolean,
    }),
  ),
});
export type HistoryView = typeof HistoryView.Type;
