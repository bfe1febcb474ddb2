import { commands } from "@coopilote/domain/Command.ts";
import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { reading } from "./issues.ts";

const issuesOf = <A>(schema: Schema.Codec<A, unknown>, input: unknown) => {
  const read = reading(schema)(input);
  return Result.isFailure(read) ? read.failure : [];
};

describe("what does not fit a schema", () => {
  const Form = Schema.Struct({
    day: Schema.String.check(Schema.isPattern(/^\d$/u, { message: "Un chiffre" })),
    kind: Schema.Literals(["a", "b"]),
    rows: Schema.Array(Schema.Struct({ count: Schema.Int })),
    note: Schema.NullOr(Schema.String),
  });

  it("is said field by field, in French, all at once", () => {
    const input = { day: "x", kind: "c", rows: [{ count: 1 }, { count: "1" }], more: 1 };
    expect(issuesOf(Form, input)).toStrictEqual([
      { path: ["more"], message: "Champ inconnu" },
      { path: ["day"], message: "Un chiffre" },
      { path: ["kind"], message: "Valeur non prévue" },
      { path: ["rows", 1, "count"], message: "Valeur d’un autre type" },
      { path: ["note"], message: "Champ obligatoire" },
    ]);
  });

  it("of another type altogether is said at the root", () => {
    for (const input of [null, 3, "x", []])
      expect(issuesOf(Form, input)).toStrictEqual([
        { path: [], message: "Valeur d’un autre type" },
      ]);
  });

  it("is said once a path, fifty at most", () => {
    const wrong = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`k${index}`, 1]));
    expect(issuesOf(Form, wrong)).toHaveLength(50);
  });

  it("never repeats a value nor speaks English", () => {
    for (const schema of Object.values<Schema.Codec<unknown, unknown>>(commands)) {
      const said = JSON.stringify(
        issuesOf(schema, { person: "secret-1", team: ["secret-2"], name: { family: "secret-3" } }),
      );
      expect(said).not.toMatch(/secret|expected|invalid |missing|got /iu);
    }
  });
});
