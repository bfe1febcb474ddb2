import type { Issue, Problem } from "../server/Answer.ts";

/** A refusal that names a field, said at that field; nothing for one that names none. */
export const refusedField = (problem: Problem | undefined): Issue | undefined => {
  const path = problem?.members["path"];
  return problem === undefined || !Array.isArray(path) || path.length === 0
    ? undefined
    : { path: path.map(String).join("."), message: [problem.title, problem.detail].join(". ") };
};
