import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownPerson, lastDay, refused } from "../deciding.ts";
import { at } from "../kernel/maps.ts";
import type { Workspace } from "../Workspace.ts";

/** A number and the exercise it bills, new or written better; its shape is all that is known of it. */
export const recordBillingNumber = (
  workspace: Workspace,
  { billing, person, number, exercise }: Body<"recordBillingNumber">,
): Decided<"NoSuchPerson" | "NoSuchExercise"> =>
  Result.gen(function* () {
    const { exercises } = yield* knownPerson(workspace, person);
    if (exercise !== null && !HashMap.has(exercises, exercise))
      return yield* refused({ _tag: "NoSuchExercise", exercise });
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
