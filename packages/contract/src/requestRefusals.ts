import { refusal } from "@coopilote/domain/kernel/refusals.ts";
import { Schema } from "effect";

/** What may be wrong with a request before anyone looks at what it asks. `longest` in bytes, `seconds` before a new try. */
export const requestRefusals = {
  NotSignedIn: refusal("NotSignedIn", {}),
  FromElsewhere: refusal("FromElsewhere", {}),
  NotJson: refusal("NotJson", {}),
  ContentTypeNotAccepted: refusal("ContentTypeNotAccepted", {
    accepted: Schema.Literal("application/json"),
  }),
  BodyTooLong: refusal("BodyTooLong", { longest: Schema.Int }),
  KeyMissing: refusal("KeyMissing", {}),
  TooManyAttempts: refusal("TooManyAttempts", { seconds: Schema.Int }),
  Unavailable: refusal("Unavailable", {
    why: Schema.Literals(["busy", "clock", "read-only", "disk-full"]),
  }),
};
export type RequestRefusal = (typeof requestRefusals)[keyof typeof requestRefusals]["Type"];
