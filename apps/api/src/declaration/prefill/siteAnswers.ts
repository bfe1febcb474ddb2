import { Schema } from "effect";

const leaf = {
  __typename: Schema.String,
  id: Schema.String.check(Schema.isPattern(/^[\w+/=-]+$/u)),
  label: Schema.String,
  required: Schema.Boolean,
  options: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
};

/** The schema of a form, as far as it is read. */
export const FormSchema = Schema.Struct({
  number: Schema.Int,
  title: Schema.String,
  revision: Schema.Struct({
    id: Schema.String,
    champDescriptors: Schema.Array(
      Schema.Struct({
        ...leaf,
        champDescriptors: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.Struct(leaf)))),
      }),
    ),
  }),
});
export type FormSchema = typeof FormSchema.Type;

/** What answers a prefill: where to finish it, and the token that follows it. */
export const Prefilled = Schema.Struct({
  dossier_url: Schema.String,
  dossier_number: Schema.Int,
  dossier_prefill_token: Schema.String.check(Schema.isPattern(/^[\w-]{8,200}$/u)),
});
export type Prefilled = typeof Prefilled.Type;

/** What is said of the dossiers of some tokens; `state` is any word: a new one is unknown, and breaks nothing. */
export const Followed = Schema.Array(
  Schema.Struct({
    dossier_prefill_token: Schema.String,
    state: Schema.String,
    submitted_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
  }),
);
export type Followed = typeof Followed.Type;
