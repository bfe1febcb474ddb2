import { Schema } from "effect";
import { CountId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";

export const followUpRefusals = {
  NoSuchCount: refusal("NoSuchCount", { count: CountId }),
  CountAlreadyVoided: refusal("CountAlreadyVoided", { count: CountId }),
  CountsOverlap: refusal("CountsOverlap", { count: CountId }),
  PartExceedsWhole: refusal("PartExceedsWhole", { whole: Schema.Int }),
  NothingCounted: refusal("NothingCounted", {}),
};
export type FollowUpRefusal = (typeof followUpRefusals)[keyof typeof followUpRefusals]["Type"];
