import { Arbitrary, Effect, type Schema } from "effect";
import { describe, expect, it } from "vitest";
import { sentenceOf } from "./fr.ts";
import { type ContractRefusal, contractRefusals } from "./refusals.ts";

type Drawn = Schema.Codec<ContractRefusal, unknown>;

const sentences = Object.values<Drawn>(contractRefusals).flatMap((schema) =>
  Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(schema), { count: 3, seed: 1 })).map(
    (refusal) => ({ tag: refusal._tag, ...sentenceOf(refusal) }),
  ),
);

describe("the sentence of a refusal", () => {
  it("says what is the case, then what to do", () => {
    for (const { title, detail } of sentences) {
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(detail).toMatch(/^\p{L}.*\.$/u);
    }
  });

  it("keeps French typography", () => {
    for (const { title, detail } of sentences) {
      const text = `${title} ${detail}`;
      expect(text).not.toMatch(/[^\u00A0][;!?»]|«[^\u00A0]|[^\u00A0\d]:(?!\/\/)/u);
      expect(text).not.toMatch(/'/u);
    }
  });
});
