import { Schema } from "effect";
import { Code } from "../kernel/ids.ts";

/** Who may have given a training: a profession and its specialty, an engaged delegant, an organisme, a supplier. */
export const Trainer = Schema.Union([
  Schema.Struct({
    by: Schema.Literal("profession"),
    profession: Code,
    qualifications: Schema.Array(Code),
  }),
  Schema.Struct({ by: Schema.Literal("delegant") }),
  Schema.Struct({ by: Schema.Literal("organisme") }),
  Schema.Struct({ by: Schema.Literal("supplier") }),
]);
export type Trainer = typeof Trainer.Type;

/** `anyOf`: one of them gave it; `eachOf`: each gave a part of it (j10). */
export type Trainers =
  | { readonly trainer: Trainer }
  | { readonly anyOf: ReadonlyArray<Trainers> }
  | { readonly eachOf: ReadonlyArray<Trainers> };

type TrainersEncoded =
  | { readonly trainer: typeof Trainer.Encoded }
  | { readonly anyOf: ReadonlyArray<TrainersEncoded> }
  | { readonly eachOf: ReadonlyArray<TrainersEncoded> };

export const Trainers: Schema.Codec<Trainers, TrainersEncoded> = Schema.suspend(() =>
  Schema.Union([
    Schema.Struct({ trainer: Trainer }),
    Schema.Struct({ anyOf: Schema.Array(Trainers) }),
    Schema.Struct({ eachOf: Schema.Array(Trainers) }),
  ]),
).annotate({ identifier: "Trainers" });

/** Every trainer an expression names, in reading order. */
export function* trainersOf(expression: Trainers): Generator<Trainer> {
  if ("trainer" in expression) yield expression.trainer;
  else
    for (const part of "anyOf" in expression ? expression.anyOf : expression.eachOf)
      yield* trainersOf(part);
}

/** Whether an expression is satisfied, where `gave` says who gave a part. */
export const isGivenBy = (expression: Trainers, gave: (trainer: Trainer) => boolean): boolean => {
  if ("trainer" in expression) return gave(expression.trainer);
  return "anyOf" in expression
    ? expression.anyOf.some((part) => isGivenBy(part, gave))
    : expression.eachOf.every((part) => isGivenBy(part, gave));
};
