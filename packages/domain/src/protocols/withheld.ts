import type { Code } from "../kernel/ids.ts";

/** The requirement of a finding of which only whom it is about and whose turn it is may be told. */
export const withheldRequirement: Code = "condition-d-un-collegue";
