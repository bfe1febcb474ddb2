import { idOf } from "@coopilote/testkit/draw.ts";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { camille, lucie, msp, nora } from "@coopilote/testkit/people.ts";
import { did, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { HashMap, Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { peopleCommands } from "./commands.ts";

const coordinator = by(camille.person);
const { person } = nora;
const [billing, other, exercise] = [idOf("billing"), idOf("other billing"), idOf("an exercise")];
const liberal: Step = did(coordinator, "startExercise", {
  exercise,
  person,
  mode: "liberal",
  employer: null,
  from: "2020-01-06",
});
const recorded = (number: string, to: string | null = null, id: string = billing): Step =>
  did(coordinator, "recordBillingNumber", { billing: id, person, number, exercise: to });
const known = [founded, added(nora), liberal];

/** The numbers of Nora as they stand, by id. */
const standing = (...steps: ReadonlyArray<Step>) => {
  const { people } = given(...steps).world.workspace.people;
  return [...HashMap.values(people)]
    .filter((one) => one.person === person)
    .flatMap((one) => [...HashMap.values(one.billing)])
    .map(({ billing: id, exercise: serves, until }) => ({ id, serves, until }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

describe("a number of the Assurance maladie", () => {
  it("is recorded as it is read, with the exercise it bills where it is said", () => {
    given(...known)
      .when("recordBillingNumber", { billing, person, number: "75 199999 9", exercise })
      .thenFacts({
        type: "BillingNumberRecorded.1",
        body: { billing, person, number: "751999999", exercise },
      });
    given(...known)
      .when("recordBillingNumber", { billing, person, number: "2a1999999", exercise: null })
      .thenFacts({
        type: "BillingNumberRecorded.1",
        body: { billing, person, number: "2A1999999", exercise: null },
      });
  });

  it.each(["75199999", "7519999990", "RPPS", ""])("%s is refused by its shape", (number) => {
    expect(
      Result.isFailure(
        Schema.decodeUnknownResult(peopleCommands.recordBillingNumber)({
          billing,
          person,
          number,
          exercise: null,
        }),
      ),
    ).toBe(true);
  });

  it("is one of several, and is written better under its own id", () => {
    expect(
      standing(...known, recorded("751999999", exercise), recorded("221999999", null, other)),
    ).toHaveLength(2);
    expect(standing(...known, recorded("751999998"), recorded("751999999", exercise))).toEqual([
      { id: billing, serves: exercise, until: null },
    ]);
  });

  it("is said once, however often it is written", () => {
    const again = { billing, person, number: "751999999", exercise };
    given(...known, recorded("751999999", exercise))
      .when("recordBillingNumber", again)
      .thenFacts();
    given(...known, recorded("751999999", exercise))
      .when("recordBillingNumber", { ...again, exercise: null })
      .thenFacts({ type: "BillingNumberRecorded.1", body: { ...again, exercise: null } });
  });

  it("is the number of one person alone", () => {
    given(...known, added(lucie), recorded("751999999"))
      .when("recordBillingNumber", {
        billing,
        person: lucie.person,
        number: "221999999",
        exercise: null,
      })
      .thenRefused({ _tag: "IdAlreadyUsed", id: billing });
  });

  it("serves an exercise of the same person", () => {
    given(founded, added(lucie), added(nora), liberal)
      .when("recordBillingNumber", {
        billing,
        person: lucie.person,
        number: "751999999",
        exercise,
      })
      .thenRefused({ _tag: "NoSuchExercise", exercise });
  });

  it("ends once, and still ends that day when it is written better afterwards", () => {
    const ended: Step = did(coordinator, "endBillingNumber", { billing, person, on: "2024-12-31" });
    given(...known, recorded("751999999"))
      .when("endBillingNumber", { billing, person, on: "2024-12-31" })
      .thenFacts({ type: "BillingNumberEnded.1", body: { billing, person, on: "2024-12-31" } });
    given(...known, recorded("751999999"), ended)
      .when("endBillingNumber", { billing, person, on: "2025-01-31" })
      .thenRefused({ _tag: "AlreadyEnded", on: "2024-12-31" });
    given(...known)
      .when("endBillingNumber", { billing, person, on: "2024-12-31" })
      .thenRefused({ _tag: "NoSuchBillingNumber", billing });
    expect(standing(...known, recorded("751999998"), ended, recorded("751999999"))).toEqual([
      { id: billing, serves: null, until: "2024-12-31" },
    ]);
  });

  it("belongs to someone known", () => {
    given(founded)
      .when("recordBillingNumber", { billing, person: msp.entity, number: "751999999", exercise })
      .thenRefused({ _tag: "NoSuchPerson", person: msp.entity });
  });
});
