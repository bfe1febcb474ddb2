/** A state of a requirement, with the two that a screen adds: it waits for another step. */
export type Mark =
  | "met"
  | "due-soon"
  | "overdue"
  | "partly"
  | "unmet"
  | "unknown"
  | "lapsed"
  | "not-applicable"
  | "waiting";
