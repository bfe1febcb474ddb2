import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownPerson, lastDay, refused } from "../deciding.ts";
import { at } from "../kernel/maps.ts";
import type { BillingNumber } from "./Person.ts";
import type { Workspace } from "../Workspace.ts";

/** Whether a number is written as it is known already, for the same exercise. */
const isKnown = (
  { open }: Context,
  known: BillingNumber,
  { number, exercise }: Pick<BillingNumber, "number" | "exercise">,
): boolean => known.exercise === exercise && open(known.number) === open(number);

/** A number and the exercise it bills, new or written better; its shape is all that is known of it. */
export const recordBillingNumber = (
  workspace: Workspace,
  { billing, person, number, exercise }: Body<"recordBillingNumber">,
  context: Context,
): Decided<"NoSuchPerson" | "NoSuchExercise"> =>
  Result.gen(function* () {
    const { exercises, billing: own } = yield* knownPerson(workspace, person);
    const known = at(own, billing);
    const isTaken = [...HashMap.values(workspace.people.people)].some(
      (one) => one.person !== person && HashMap.has(one.billing, billing),
    );
    if (isTaken) return yield* refused({ _tag: "IdAlreadyUsed", id: billing });
    if (exercise !== null && !HashMap.has(exercises, exercise))
      return yield* refused({ _tag: "NoSuchExercise", exercise });
    if (known !== undefined && isKnown(context, known, { number, exercise })) return [];
    return [{ type: "BillingNumberRecorded.1", body: { billing, person, number, exercise } }];
  });

export const endBillingNumber = (
  workspace: Workspace,
  { billing, person, on }: Body<"endBillingNumber">,
  context: Context,
): Decided<"NoSuchPerson" | "NoSuchBillingNumber" | "AlreadyEnded"> =>
  Result.gen(function* () {
    const known = at((yield* knownPerson(workspace, person)).billing, billing);
    if (known === undefined) return yield* refused({ _tag: "NoSuchBillingNumber", billing });
    yield* lastDay(context, { from: null, until: known.until }, on);
    return [{ type: "BillingNumberEnded.1", body: { billing, person, on } }];
  });
