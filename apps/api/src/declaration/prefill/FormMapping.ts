import { MemberSource, TeamSource } from "@coopilote/contract/declaration/prefill.ts";
import { Schema } from "effect";
import { memberSources, takes, teamSources } from "./sources.ts";

/** `type`: of the champ, as the form's schema names it; `options`: those of a list. `values`: our words, and their option for them. */
const champ = {
  champ: Schema.String.check(Schema.isPattern(/^champ_[\w+/-]+$/u)),
  label: Schema.String,
  type: Schema.String,
  required: Schema.Boolean,
  options: Schema.NullOr(Schema.Array(Schema.String)),
  values: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
};

export const MemberField = Schema.Struct({ ...champ, source: Schema.NullOr(MemberSource) }).check(
  Schema.makeFilter(
    ({ source, type }) => source === null || takes(memberSources[source], type) || "wrong type",
  ),
);
export type MemberField = typeof MemberField.Type;

/** `members`: the champs of a block repeated for each professional; null elsewhere. */
export const TeamField = Schema.Struct({
  ...champ,
  source: Schema.NullOr(TeamSource),
  members: Schema.NullOr(Schema.Array(MemberField)),
}).check(
  Schema.makeFilter(
    ({ source, type }) => source === null || takes(teamSources[source], type) || "wrong type",
  ),
);
export type TeamField = typeof TeamField.Type;

/** Which of ours fills each field of one revision of the State's form: kept as data, beside the base. */
export const FormMapping = Schema.Struct({
  number: Schema.Int,
  title: Schema.String,
  revision: Schema.String,
  fields: Schema.Array(TeamField),
});
export type FormMapping = typeof FormMapping.Type;
