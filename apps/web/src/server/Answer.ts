/** One wrong field: `path` is the name of the field of the form. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** An RFC 9457 document: `type` is a stable URI, `title` and `detail` are sentences in French, the rest is the refusal's own. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly members: Readonly<Record<string, unknown>>;
}

export interface Done<Value> {
  readonly _tag: "Done";
  readonly value: Value;
}

/** The shape is wrong: shown at the fields. */
export interface Invalid {
  readonly _tag: "Invalid";
  readonly issues: ReadonlyArray<Issue>;
}

/** The domain says no, and what is missing to say yes. */
export interface Refusal {
  readonly _tag: "Refusal";
  readonly problem: Problem;
}

/**
 * Ours or the machine's. `lost`: no answer came, so nobody knows whether the command was done;
 * sent again with the same id it is done once.
 */
export interface Fault {
  readonly _tag: "Fault";
  readonly cause: "lost" | "server" | "undecodable";
  readonly requestId: string | undefined;
}

export type Answer<Value> = Done<Value> | Invalid | Refusal | Fault;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

const path = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(".") : (text(value) ?? "");

const issuesOf = (value: unknown): ReadonlyArray<Issue> | undefined =>
  Array.isArray(value) && value.every(isMembers)
    ? value.map((issue) => ({ path: path(issue["path"]), message: text(issue["message"]) ?? "" }))
    : undefined;

/** The answer that a status other than success and its document say. */
export const readProblem = (
  status: number,
  document: unknown,
  requestId: string | undefined,
): Invalid | Refusal | Fault => {
  const members = isMembers(document) ? document : undefined;
  const type = text(members?.["type"]);
  const named = text(members?.["requestId"]) ?? requestId;
  if (members === undefined || type === undefined || status >= 500)
    return { _tag: "Fault", cause: "server", requestId: named };
  const issues = issuesOf(members["issues"]);
  if (issues !== undefined) return { _tag: "Invalid", issues };
  return {
    _tag: "Refusal",
    problem: {
      type,
      status,
      title: text(members["title"]) ?? "",
      detail: text(members["detail"]),
      members,
    },
  };
};
