import { idOf } from "@coopilote/testkit/draw.ts";
import { camille, msp } from "@coopilote/testkit/people.ts";
import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { commands } from "../Command.ts";

const whole = (schema: Schema.Codec<unknown, unknown>, body: unknown): boolean =>
  Result.isSuccess(Schema.decodeUnknownResult(schema)(body));

describe("a list that a command carries", () => {
  const person = {
    person: camille.person,
    name: camille.name,
    contact: null,
    profession: "medecin",
    registration: null,
    affiliation: null,
    exercise: null,
  };
  const software = { software: msp.entity, name: "Logiciel commun", from: "2024-01-01" };
  const codes = (count: number) => Array.from({ length: count }, (_, index) => `code-${index}`);
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => idOf(`person ${index}`));

  it("of qualifications has at most twenty", () => {
    const { addPerson } = commands;
    expect(whole(addPerson, { ...person, qualifications: codes(20) })).toBe(true);
    expect(whole(addPerson, { ...person, qualifications: codes(21) })).toBe(false);
  });

  it("of those who have the software has at most five hundred", () => {
    const { adoptSharedSoftware } = commands;
    expect(whole(adoptSharedSoftware, { ...software, access: people(500) })).toBe(true);
    expect(whole(adoptSharedSoftware, { ...software, access: people(501) })).toBe(false);
  });
});
