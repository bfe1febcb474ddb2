import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { openApi } from "./openapi.ts";

it("the description is a valid OpenAPI 3.1 document", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(openApi()));
  expect({ valid, errors }).toStrictEqual({ valid: true, errors: undefined });
});

it("the committed description is what the schemas say (vitest -u writes it anew)", async () => {
  const text = `${JSON.stringify(openApi(), undefined, 1)}\n`;
  await expect(text).toMatchFileSnapshot("../../../docs/openapi.json");
});
