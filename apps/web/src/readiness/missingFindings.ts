import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { Problem } from "../server/Answer.ts";

const isFinding = (value: unknown): value is Finding =>
  typeof value === "object" &&
  value !== null &&
  "requirement" in value &&
  "subject" in value &&
  "status" in value;

/** What a refusal says is missing; nothing where it lacks nothing of the gate. */
export const missingFindings = (problem: Problem): ReadonlyArray<Finding> => {
  const missing = problem.members["missing"];
  return Array.isArray(missing) ? missing.filter(isFinding) : [];
};
