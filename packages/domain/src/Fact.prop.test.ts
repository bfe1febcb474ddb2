import { factBodies } from "@coopilote/testkit/arbitraries.ts";
import { Arbitrary, Effect, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { facts } from "./Fact.ts";
import { canonical } from "./journal/canonical.ts";

describe("every fact survives the journal", () => {
  it.each(factBodies)("$type is read back as it was written", ({ type, bodies }) => {
    const schema: Schema.Codec<unknown> = facts[type];
    const encode = Schema.encodeUnknownSync(schema);
    const decode = Schema.decodeUnknownSync(schema, { onExcessProperty: "error" });
    const isSame = Schema.toEquivalence(schema);
    const checked = Effect.runSync(
      Arbitrary.checkEffect(
        bodies,
        (body) => {
          const text = canonical(encode(body));
          const read = decode(JSON.parse(text));
          return isSame(read, body) && canonical(encode(read)) === text;
        },
        { runs: 50, size: 8 },
      ),
    );
    expect(Arbitrary.formatCheckFailure(checked)).toBeUndefined();
  });
});
