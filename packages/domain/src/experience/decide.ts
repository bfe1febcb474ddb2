import { HashMap, Result } from "effect";
import { dayGoneBy } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownPerson, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { type Serving, serving } from "../documents/serving.ts";
import { fittingDocument } from "../fitting.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";

/** A new statement about someone known, with a piece about them that shows it. */
const stating = (
  workspace: Workspace,
  {
    experience,
    person,
    document,
  }: Pick<Body<"stateExperience">, "experience" | "person" | "document">,
  context: Context,
  served: Serving,
): Result.Result<void, RefusalOf<"NoSuchPerson"> | UnfitDocument | KernelRefusal> =>
  Result.gen(function* () {
    yield* knownPerson(workspace, person);
    if (HashMap.has(workspace.experience.experiences, experience))
      return yield* refused({ _tag: "IdAlreadyUsed", id: experience });
    yield* fittingDocument(workspace, context, document, { ...served, about: [person] });
  });

/** Practice in a field before; it counts once someone else has accepted its piece (j6, j10). */
export const stateExperience = (
  workspace: Workspace,
  command: Body<"stateExperience">,
  context: Context,
): Decided<"NoSuchPerson" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { experience, person, field, from, until, document } = command;
    yield* stating(workspace, command, context, serving.experience);
    yield* dayGoneBy(context, from, ["from"]);
    yield* dayGoneBy(context, until, ["until"]);
    if (until !== null && until < from)
      return yield* refused({ _tag: "PeriodReversed", path: ["until"] });
    return [
      { type: "ExperienceStated.1", body: { experience, person, field, from, until, document } },
    ];
  });

export const statePriorActs = (
  workspace: Workspace,
  command: Body<"statePriorActs">,
  context: Context,
): Decided<"NoSuchPerson" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { experience, person, act, count, until, document } = command;
    yield* stating(workspace, command, context, serving.priorActs);
    yield* dayGoneBy(context, until, ["until"]);
    return [
      { type: "PriorActsStated.1", body: { experience, person, act, count, until, document } },
    ];
  });

export const stateWorkingTime = (
  workspace: Workspace,
  command: Body<"stateWorkingTime">,
  context: Context,
): Decided<"NoSuchPerson" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { experience, person, field, percent, from, document } = command;
    yield* stating(workspace, command, context, serving.workingTime);
    yield* dayGoneBy(context, from, ["from"]);
    return [
      {
        type: "WorkingTimeStated.1",
        body: { experience, person, field, percent, from, document },
      },
    ];
  });

export const withdrawExperience = (
  workspace: Workspace,
  { experience, person, reason }: Body<"withdrawExperience">,
): Decided<"NoSuchPerson" | "NoSuchExperience" | "ExperienceAlreadyWithdrawn"> =>
  Result.gen(function* () {
    yield* knownPerson(workspace, person);
    const known = at(workspace.experience.experiences, experience);
    if (known === undefined || known.person !== person)
      return yield* refused({ _tag: "NoSuchExperience", experience });
    if (known.withdrawn !== undefined)
      return yield* refused({ _tag: "ExperienceAlreadyWithdrawn", experience });
    return [{ type: "ExperienceWithdrawn.1", body: { experience, person, reason } }];
  });
