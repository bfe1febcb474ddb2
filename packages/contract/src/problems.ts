import { Schema } from "effect";
import { sentenceOf } from "./fr.ts";
import { FieldIssue } from "./issues.ts";
import type { ContractRefusal, ContractRefusalTag } from "./refusals.ts";
import { refusalStatus } from "./refusalStatus.ts";

/** An RFC 9457 document: `type` is stable, `title` and `detail` are read by people. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [member: string]: unknown;
};

export const problemMediaType = "application/problem+json";

const kebab = (tag: string): string =>
  tag.replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();

/** The stable type of a problem, as an address on this server. */
export const problemType = (tag: string): string => `/problemes/${kebab(tag)}`;

/** Wrong fields, each with its path; the values sent are never repeated. */
export const invalid = (issues: ReadonlyArray<FieldIssue>): Problem => ({
  type: problemType("Invalid"),
  title: "Des champs sont à corriger",
  status: 422,
  detail: "Corrigez les champs signalés, puis recommencez.",
  issues,
});

/** A refusal with its sentence and its own fields, which say what is missing. */
export const refused = (refusal: ContractRefusal): Problem => {
  const { _tag, ...members } = refusal;
  return {
    ...members,
    ...sentenceOf(refusal),
    type: problemType(_tag),
    status: statusOf(_tag),
  };
};

const statusOf = (tag: ContractRefusalTag): number => refusalStatus[tag];

/** Our fault or the machine's: nothing is said but a reference to quote. */
export const fault = (requestId: string): Problem => ({
  type: problemType("Fault"),
  title: "Une erreur s’est produite de notre côté",
  status: 500,
  detail: "Réessayez. Si cela recommence, donnez la référence ci-dessous.",
  requestId,
});

const common = { type: Schema.String, title: Schema.String, detail: Schema.String };

/** The shapes of problems, for who reads the description of the interface. */
export const problemShapes = {
  Invalid: Schema.Struct({
    ...common,
    status: Schema.Literal(422),
    issues: Schema.Array(FieldIssue),
  }).annotate({ identifier: "Invalid" }),
  Refusal: Schema.Struct({ ...common, status: Schema.Int }).annotate({ identifier: "Refusal" }),
  Fault: Schema.Struct({
    ...common,
    status: Schema.Literals([500, 503]),
    requestId: Schema.String,
  }).annotate({ identifier: "Fault" }),
};
