import { Day } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/**
 * When a thing can be done: at once; by itself, on the day sessions already planned give the hours that lack; or after
 * what the field puts before, from a day where planned sessions give it.
 */
export const Moment = Schema.Union([
  Schema.Struct({ when: Schema.Literal("now") }),
  Schema.Struct({ when: Schema.Literal("planned"), day: Day }),
  Schema.Struct({ when: Schema.Literal("later"), day: Schema.NullOr(Day) }),
]);
export type Moment = typeof Moment.Type;
