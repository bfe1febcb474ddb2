import { Day, Minutes } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/** What rests on a confirmed reprise: the local day of its declaration, and whether a piece shows it (j24). */
export const Resumed = Schema.Struct({
  on: Day,
  proof: Schema.Literals(["declared", "document"]),
});
export type Resumed = typeof Resumed.Type;

/**
 * What the gate says of someone's hours and of their attestation in a team.
 * `asked`: whether anything of it is asked in their role (j15). `holds`: whether the hours asked hold.
 * `lacking`: the minutes and distinct days still asked; 0 where they hold or where no text gives the figure.
 * `figureUnknown`: they do not hold for want of a figure. `resumed`, `attested`: where a reprise makes them hold.
 */
export const TrainingStanding = Schema.Struct({
  asked: Schema.Boolean,
  holds: Schema.Boolean,
  lacking: Schema.Struct({ minutes: Minutes, days: Schema.Int }),
  figureUnknown: Schema.Boolean,
  resumed: Schema.NullOr(Resumed),
  attested: Schema.NullOr(Resumed),
});
export type TrainingStanding = typeof TrainingStanding.Type;
