import type { Wire } from "./endpoint.ts";

/** A screen's data: one GET, for members of the structure its path names. */
export const screen = <
  N extends string,
  P extends `/api/${string}`,
  Params extends Wire,
  Query extends Wire | undefined,
  Answer extends Wire,
>(
  name: N,
  summary: string,
  path: P,
  params: Params,
  query: Query,
  schema: Answer,
) =>
  ({
    name,
    summary,
    method: "GET",
    path,
    who: "member",
    params,
    query,
    body: undefined,
    reply: { kind: "json", schema },
    refusals: ["NotFound"],
  }) as const;
