import { expect, it } from "vitest";
import { settingsOf } from "./settings.ts";

it("an instance told nothing listens on 3000 and keeps its data beside it", () => {
  expect(settingsOf({}, 0)).toMatchObject({
    port: 3000,
    folder: "data",
    origin: undefined,
    isHttps: false,
    behindProxy: false,
  });
});

it("a public address in https makes cookies and transport strict", () => {
  const settings = settingsOf({ COOPILOTE_ORIGIN: "https://coopilote.example/" }, 0);
  expect(settings).toMatchObject({ origin: "https://coopilote.example", isHttps: true });
});

it.each([
  { PORT: "abc" },
  { PORT: "70000" },
  { COOPILOTE_ORIGIN: "coopilote" },
  { COOPILOTE_TIMESTAMP_URL: "file:///etc" },
  { COOPILOTE_DECLARATION_FORM: "http://ailleurs.exemple/commencer/equipe" },
  { COOPILOTE_DECLARATION_FORM: "https://ailleurs.exemple/autre/equipe" },
])("what cannot be is said at once (%o)", (environment) => {
  expect(() => settingsOf(environment, 0)).toThrow(RangeError);
});
