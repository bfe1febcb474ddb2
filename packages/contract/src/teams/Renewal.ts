import { Code, PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/** A condition of a team that holds until a day, or held: of whom, where it is of someone. */
export const Renewal = Schema.Struct({
  team: TeamId,
  shortTitle: Schema.String,
  requirement: Code,
  title: Schema.String,
  person: Schema.NullOr(PersonId),
  name: Schema.NullOr(Schema.String),
  due: Day,
  status: Schema.Literals(["met", "due-soon", "overdue", "lapsed"]),
});
export type Renewal = typeof Renewal.Type;
