import { Schema } from "effect";
import { Id } from "./ids.ts";
import { Day } from "./time.ts";

/** A refusal: the state of the world that says no, with what is needed to act. */
export const refusal = <T extends string, F extends Schema.Struct.Fields>(tag: T, fields: F) =>
  Schema.Struct({ _tag: Schema.Literal(tag), ...fields });

const path = Schema.Array(Schema.Union([Schema.String, Schema.Int]));

/** `path`: the field of the command, as the form names it. */
export const kernelRefusals = {
  NotFound: refusal("NotFound", {}),
  NotAllowed: refusal("NotAllowed", { roles: Schema.Array(Schema.String) }),
  KeyAlreadyUsed: refusal("KeyAlreadyUsed", {}),
  IdAlreadyUsed: refusal("IdAlreadyUsed", { id: Id }),
  TimeDoesNotExist: refusal("TimeDoesNotExist", { path }),
  TimeExistsTwice: refusal("TimeExistsTwice", { path }),
  DayOutOfRange: refusal("DayOutOfRange", { path, from: Day, to: Day }),
  PeriodReversed: refusal("PeriodReversed", { path }),
  InTheFuture: refusal("InTheFuture", { path }),
  NotAboutOneself: refusal("NotAboutOneself", { person: Id }),
  ReasonMissing: refusal("ReasonMissing", { path }),
};
export type KernelRefusal = (typeof kernelRefusals)[keyof typeof kernelRefusals]["Type"];
