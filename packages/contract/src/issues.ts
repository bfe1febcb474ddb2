import { Result, Schema, SchemaIssue } from "effect";

/** One wrong field: where, and what is expected there. Never the value that was sent. */
export const FieldIssue = Schema.Struct({
  path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  message: Schema.String,
});
export type FieldIssue = typeof FieldIssue.Type;

const most = 50;

const leaves: Readonly<Record<SchemaIssue.Leaf["_tag"], string>> = {
  InvalidType: "Valeur d’un autre type",
  InvalidValue: "Valeur invalide",
  MissingKey: "Champ obligatoire",
  UnexpectedKey: "Champ inconnu",
  Forbidden: "Champ réservé",
  OneOf: "Valeur ambiguë",
};

type Path = FieldIssue["path"];

const named = (path: ReadonlyArray<PropertyKey>): Path =>
  path.map((key) => (typeof key === "symbol" ? String(key.description) : key));

const annotated = (annotations: unknown): string | undefined =>
  typeof annotations === "object" &&
  annotations !== null &&
  "message" in annotations &&
  typeof annotations.message === "string"
    ? annotations.message
    : undefined;

const found = (
  issue: SchemaIssue.Issue,
  path: Path,
  said: string | undefined,
): ReadonlyArray<FieldIssue> => {
  switch (issue._tag) {
    case "Filter":
      return found(issue.issue, path, said ?? SchemaIssue.defaultCheckHook(issue));
    case "Encoding":
      return found(issue.issue, path, said);
    case "Pointer":
      return found(issue.issue, [...path, ...named(issue.path)], said);
    case "Composite":
      return issue.issues.flatMap((part) => found(part, path, said));
    case "AnyOf":
      return issue.issues.length > 0
        ? issue.issues.flatMap((part) => found(part, path, said))
        : [{ path, message: said ?? annotated(issue.ast.annotations) ?? "Valeur non prévue" }];
    case "InvalidType":
    case "InvalidValue":
    case "MissingKey":
    case "UnexpectedKey":
    case "Forbidden":
    case "OneOf":
      return [{ path, message: said ?? leafMessage(issue) }];
  }
};

const leafMessage = (issue: SchemaIssue.Leaf): string =>
  ("annotations" in issue ? annotated(issue.annotations) : undefined) ?? leaves[issue._tag];

const oncePerPath = (issues: ReadonlyArray<FieldIssue>): ReadonlyArray<FieldIssue> => {
  const first = new Map<string, FieldIssue>();
  for (const issue of issues) {
    const key = JSON.stringify(issue.path);
    if (!first.has(key)) first.set(key, issue);
  }
  return [...first.values()].slice(0, most);
};

/** Reads what came by a schema; unknown fields are wrong fields. One issue a path, fifty at most. */
export const reading = <A>(schema: Schema.Codec<A, unknown>) => {
  const read = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" });
  return (input: unknown): Result.Result<A, ReadonlyArray<FieldIssue>> =>
    Result.mapError(read(input), ({ issue }) => oncePerPath(found(issue, [], undefined)));
};
