import { Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownPerson } from "../deciding.ts";
import type { Workspace } from "../Workspace.ts";

/** A PIN is chosen before whoever opened the device and says so with their own; their own, before nobody else (j25). */
export const recordPinChosen = (
  workspace: Workspace,
  { person, link }: Body<"recordPinChosen">,
  context: Context,
): Decided<"NoSuchPerson"> =>
  Result.gen(function* () {
    yield* knownPerson(workspace, person);
    const before = yield* actingPerson(context);
    return [{ type: "PinChosen.1", body: { person, before, link } }];
  });
