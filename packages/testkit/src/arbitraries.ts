import { facts, type FactType } from "@coopilote/domain/Fact.ts";
import { Arbitrary } from "effect";

const types = Object.keys(facts).filter((type): type is FactType => Object.hasOwn(facts, type));

/** Bodies of any fact, drawn from its own schema. */
export const factBodies: ReadonlyArray<{
  readonly type: FactType;
  readonly bodies: Arbitrary.Arbitrary<unknown>;
}> = types.map((type) => ({ type, bodies: Arbitrary.schema(facts[type]) }));
