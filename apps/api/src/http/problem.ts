import { type Problem, problemMediaType } from "@coopilote/contract/problems.ts";

/** A problem as an answer. */
export const problemResponse = (
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": problemMediaType, "cache-control": "no-store", ...headers },
  });
