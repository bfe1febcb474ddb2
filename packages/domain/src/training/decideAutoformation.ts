import { HashMap, Result } from "effect";
import { happened } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownPerson, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { joinedFitting } from "../fitting.ts";
import { at } from "../kernel/maps.ts";
import { Minutes } from "../kernel/time.ts";
import type { Workspace } from "../Workspace.ts";
import { delegantFor } from "./decideGround.ts";
import { moduleBreach } from "./plan.ts";

/** Minutes that one module may be said to last. */
const longestModule = Minutes.make(1440);

/** E-learning on one module, with its proof or the person's statement (j19). */
export const recordAutoformation = (
  workspace: Workspace,
  command: Body<"recordAutoformation">,
  context: Context,
): Decided<
  | "NoSuchPerson"
  | "ProtocolNotChosen"
  | "NoSuchModule"
  | UnfitDocument["_tag"]
  | "DurationOutOfRange"
  | "ProofMissing"
> =>
  Result.gen(function* () {
    const { autoformation, person, protocol, module, nominal, elapsed, proof, document } = command;
    if (HashMap.has(workspace.training.autoformations, autoformation))
      return yield* refused({ _tag: "IdAlreadyUsed", id: autoformation });
    yield* knownPerson(workspace, person);
    const unknown = moduleBreach(workspace.protocols.adoptions, [protocol], module);
    if (unknown !== undefined) return yield* refused(unknown);
    const fit = { kind: "attestation-autoformation", about: [person] } as const;
    yield* joinedFitting(workspace, context, document, fit);
    if (nominal === 0 || nominal > longestModule)
      return yield* refused({
        _tag: "DurationOutOfRange",
        path: ["nominal"],
        longest: longestModule,
      });
    const completed = yield* happened(context, command.completed, ["completed"]);
    if (proof !== "statement" && document === null) return yield* refused({ _tag: "ProofMissing" });
    return [
      {
        type: "AutoformationRecorded.1",
        body: {
          autoformation,
          person,
          protocol,
          module,
          nominal,
          elapsed,
          completed,
          proof,
          document,
        },
      },
    ];
  });

/** A delegant of the protocol confirms what someone else states they learned (j19). */
export const confirmAutoformation = (
  workspace: Workspace,
  command: Body<"confirmAutoformation">,
  context: Context,
): Decided<"NoSuchAutoformation" | "NotADelegant" | "NotEngaged" | "AlreadyConfirmed"> =>
  Result.gen(function* () {
    const { autoformation, person } = command;
    const known = at(workspace.training.autoformations, autoformation);
    if (known === undefined || known.person !== person)
      return yield* refused({ _tag: "NoSuchAutoformation", autoformation });
    const by = yield* delegantFor(workspace, context, known.protocol);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    if (known.confirmed !== undefined)
      return yield* refused({ _tag: "AlreadyConfirmed", by: known.confirmed.by });
    return [{ type: "AutoformationConfirmed.1", body: { autoformation, person, by } }];
  });
