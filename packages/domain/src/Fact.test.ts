import { readFileSync } from "node:fs";
import { Schema, type SchemaAST } from "effect";
import { describe, expect, it } from "vitest";
import { facts, type FactType } from "./Fact.ts";
import { canonical } from "./journal/canonical.ts";

const isFactType = (type: string): type is FactType => Object.hasOwn(facts, type);
const types = Object.keys(facts).filter(isFactType);

/** The word a schema was given for what its string may be; it stands on the schema or on one of its checks. */
const wordOf = ({ annotations, checks }: SchemaAST.AST): unknown =>
  annotations?.["factString"] ??
  checks?.map((check) => check.annotations?.["factString"]).find((word) => word !== undefined);

const published: ReadonlyArray<string> = [
  "ProtocolAdopted.1.content",
  "ProtocolAdopted.1.later",
  "TextLearned.1.content",
];

/** Places of a fact where a sentence or a name could be written. */
const freeText = (ast: SchemaAST.AST, path: string): ReadonlyArray<string> => {
  if (wordOf(ast) === "Sealed" || published.includes(path)) return [];
  if (ast._tag === "String")
    return ["Id", "Hash", "Code"].some((word) => word === wordOf(ast)) ? [] : [path];
  if (ast._tag === "Literal")
    return typeof ast.literal === "string" && !/^[a-z-]{1,40}$/u.test(ast.literal) ? [path] : [];
  if (ast._tag === "Objects")
    return [
      ...ast.propertySignatures.flatMap(({ name, type }) =>
        freeText(type, `${path}.${String(name)}`),
      ),
      ...ast.indexSignatures.map(() => path),
    ];
  if (ast._tag === "Arrays")
    return [...ast.elements, ...ast.rest].flatMap((type) => freeText(type, path));
  if (ast._tag === "Union") return ast.types.flatMap((type) => freeText(type, path));
  return ["Number", "Boolean", "Null"].includes(ast._tag) ? [] : [`${path} (${ast._tag})`];
};

describe("a fact", () => {
  it.each(types)("%s holds ids, hashes, codes and seals, never a name or a sentence", (type) => {
    expect(freeText(facts[type].ast, type)).toEqual([]);
  });

  it("is called by its name and its version", () => {
    expect(types.filter((type) => !/^[A-Z][A-Za-z]+\.[1-9]\d*$/u.test(type))).toEqual([]);
  });
});

/** Facts as they were once written; this file only ever grows. */
const golden = Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.Array(Schema.String)))(
  JSON.parse(readFileSync(new URL("../golden/facts.json", import.meta.url), "utf8")),
);

describe("every fact ever written", () => {
  it("is of a type that is still known, and every type has an example", () => {
    expect(Object.keys(golden).toSorted()).toEqual(types.toSorted());
    expect(types.filter((type) => golden[type]?.length === 0)).toEqual([]);
  });

  it.each(types.flatMap((type) => (golden[type] ?? []).map((text) => ({ type, text }))))(
    "$type is read as it stands, and would be written again as it was",
    ({ type, text }) => {
      const schema: Schema.Codec<unknown> = facts[type];
      const body = Schema.decodeUnknownSync(schema, { onExcessProperty: "error" })(
        JSON.parse(text),
      );
      expect(body).toEqual(JSON.parse(text));
      expect(canonical(Schema.encodeUnknownSync(schema)(body))).toBe(text);
    },
  );
});
