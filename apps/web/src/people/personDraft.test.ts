import { describe, expect, it } from "vitest";
import {
  billingBody,
  emptyPerson,
  isUnusualRpps,
  nextPerson,
  personBody,
  personLacks,
} from "./personDraft.ts";

const ids = { person: "p", affiliation: "a", exercise: "e", billing: "b" };
const empty = emptyPerson("2026-03-10", "entity");
const ines = {
  ...empty,
  name: { given: "Inès", family: "Fictive", civility: "none" },
  profession: "masseur-kinesitherapeute",
  registration: { register: "rpps", number: "10999000028" },
} as const;

describe("someone being added", () => {
  it("needs a name, and for a professional a number unless it comes later", () => {
    expect(personLacks(empty).map(({ path }) => path)).toStrictEqual(["name.given", "name.family"]);
    expect(personLacks(ines)).toStrictEqual([]);
    const unnumbered = { ...ines, registration: { register: "rpps", number: "" } } as const;
    expect(personLacks(unnumbered).map(({ path }) => path)).toStrictEqual(["registration.number"]);
    const later = { ...ines, registration: { register: "later", number: "" } } as const;
    expect(personLacks(later)).toStrictEqual([]);
  });

  it("needs an employer when salaried, and a day", () => {
    const salaried = { ...ines, exercise: { mode: "salarie", employer: "", from: "" } } as const;
    expect(personLacks(salaried).map(({ path }) => path)).toStrictEqual([
      "exercise.employer",
      "exercise.from",
    ]);
  });

  it("is sent without what was left for later", () => {
    expect(personBody(ines, ids)).toMatchObject({
      contact: null,
      affiliation: null,
      exercise: null,
      registration: { register: "rpps", number: "10999000028" },
    });
    expect(personBody({ ...ines, profession: "none" }, ids)).toMatchObject({
      profession: null,
      registration: null,
      qualifications: [],
    });
  });

  it("may come with the number they bill under, for the exercise said beside", () => {
    const billed = (number: string) => ({ ...ines, billing: { number } });
    expect(personLacks(billed("12 345")).map(({ path }) => path)).toStrictEqual(["billing.number"]);
    expect(personLacks(billed("12 345 678 9"))).toStrictEqual([]);
    expect(billingBody(ines, ids)).toBe(undefined);
    expect(billingBody(billed("123456789"), ids)).toStrictEqual({
      billing: "b",
      person: "p",
      number: "123456789",
      exercise: null,
    });
    const liberal = {
      ...billed("123456789"),
      exercise: { ...empty.exercise, mode: "liberal" },
    } as const;
    expect(billingBody(liberal, ids)).toMatchObject({ exercise: "e" });
    expect(billingBody({ ...liberal, profession: "none" }, ids)).toBe(undefined);
  });

  it("leaves profession and affiliation for the next", () => {
    const next = nextPerson({ ...ines, affiliation: { ...empty.affiliation, as: "associe" } });
    expect(next.name.family).toBe("");
    expect([next.registration.number, next.billing.number]).toEqual(["", ""]);
    expect(next).toMatchObject({ profession: "masseur-kinesitherapeute" });
    expect(next.affiliation.as).toBe("associe");
  });
});

describe("an RPPS number", () => {
  it("is unusual when whole and of another key", () => {
    expect(isUnusualRpps({ register: "rpps", number: "109990" })).toBe(false);
    expect(isUnusualRpps({ register: "rpps", number: "10 999 000 028" })).toBe(false);
    expect(isUnusualRpps({ register: "rpps", number: "810999000028" })).toBe(false);
    expect(isUnusualRpps({ register: "rpps", number: "10999000029" })).toBe(true);
    expect(isUnusualRpps({ register: "adeli", number: "10999000029" })).toBe(false);
  });
});
