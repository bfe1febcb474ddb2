import { frenchCount } from "../kernel/Sentence.ts";
import type { Finding } from "./Finding.ts";
import { withheldRequirement } from "./withheld.ts";

/** « 5 conditions »; « au moins 5 conditions » to whom some are withheld, which are told once a person. */
export const conditionsFr = (missing: ReadonlyArray<Finding>): string => {
  const count = frenchCount(missing.length, "condition", "conditions");
  return missing.some(({ requirement }) => requirement === withheldRequirement)
    ? `au moins ${count}`
    : count;
};
