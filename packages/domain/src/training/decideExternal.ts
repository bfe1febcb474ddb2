import { HashMap, Result } from "effect";
import { dayBegins } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownPerson, refused } from "../deciding.ts";
import { at } from "../kernel/maps.ts";
import type { Workspace } from "../Workspace.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { fittingDocument } from "../fitting.ts";
import { delegantFor } from "./decideGround.ts";
import { isChosen, moduleBreach } from "./plan.ts";

/** The certificate of an organisme as it was given; what it does not say stays unknown (j20). */
export const recordExternalTraining = (
  workspace: Workspace,
  command: Body<"recordExternalTraining">,
  context: Context,
): Decided<"NoSuchPerson" | "ProtocolNotChosen" | "NoSuchModule" | UnfitDocument["_tag"]> =>
  Result.gen(function* () {
    const { training, person, protocol, parts, document } = command;
    const { adoptions } = workspace.protocols;
    if (HashMap.has(workspace.training.externals, training))
      return yield* refused({ _tag: "IdAlreadyUsed", id: training });
    yield* knownPerson(workspace, person);
    if (!isChosen(adoptions, protocol))
      return yield* refused({ _tag: "ProtocolNotChosen", protocol });
    for (const { module } of parts) {
      const unknown = module === null ? undefined : moduleBreach(adoptions, [protocol], module);
      if (unknown !== undefined) return yield* refused(unknown);
    }
    const fit = { kind: "attestation-organisme", about: [person] } as const;
    yield* fittingDocument(workspace, context, document, fit);
    for (const [place, { day }] of parts.entries())
      yield* dayBegins(context, day, ["parts", place, "day"]);
    const issued = yield* dayBegins(context, command.issued, ["issued"]);
    return [
      {
        type: "ExternalTrainingRecorded.1",
        body: {
          training,
          person,
          protocol,
          organisme: command.organisme,
          identifier: command.identifier,
          status: command.status,
          programme: command.programme,
          trainer: command.trainer,
          parts: parts.map(({ day, minutes, mode, nature, module }) => ({
            day,
            minutes,
            mode,
            nature,
            module,
          })),
          total: command.total,
          result: command.result,
          issued,
          document,
        },
      },
    ];
  });

/** A delegant of the protocol, other than the person, accepts a certificate (j20). */
export const acceptExternalTraining = (
  workspace: Workspace,
  command: Body<"acceptExternalTraining">,
  context: Context,
): Decided<"NoSuchExternalTraining" | "NotADelegant" | "NotEngaged" | "AlreadyConfirmed"> =>
  Result.gen(function* () {
    const { training, person } = command;
    const known = at(workspace.training.externals, training);
    if (known === undefined || known.person !== person)
      return yield* refused({ _tag: "NoSuchExternalTraining", training });
    const by = yield* delegantFor(workspace, context, known.protocol);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    if (known.accepted !== undefined)
      return yield* refused({ _tag: "AlreadyConfirmed", by: known.accepted.by });
    return [{ type: "ExternalTrainingAccepted.1", body: { training, person, by } }];
  });
