import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownDocument, refused } from "../deciding.ts";
import { GuestId, PersonId, SessionId, TeamId } from "../kernel/ids.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { type Document, isAbout, verdictOn } from "./Document.ts";

/** People, guests, teams and sessions of the workspace, or the structure itself. */
const isKnown = ({ people, training, teams }: Workspace, context: Context, id: string): boolean =>
  id === context.structure ||
  HashMap.has(people.people, PersonId.make(id)) ||
  HashMap.has(teams.teams, TeamId.make(id)) ||
  HashMap.has(training.sessions, SessionId.make(id)) ||
  HashMap.has(training.guests, GuestId.make(id));

/** A piece whose bytes have been received, filed once. */
export const fileDocument = (
  workspace: Workspace,
  { document, kinds, about, name, validUntil }: Body<"fileDocument">,
  context: Context,
): Decided<"DocumentNotReceived" | "DocumentAlreadyFiled"> =>
  Result.gen(function* () {
    if (HashMap.has(workspace.documents.documents, document))
      return yield* refused({ _tag: "DocumentAlreadyFiled", document });
    const stored = context.stored(document);
    if (stored === undefined) return yield* refused({ _tag: "DocumentNotReceived", document });
    if (!about.every((id) => isKnown(workspace, context, id)))
      return yield* refused({ _tag: "NotFound" });
    const { commitment, size, mediaType } = stored;
    return [
      {
        type: "DocumentFiled.1",
        body: {
          document,
          kinds: [...new Set(kinds)],
          about: [...new Set(about)],
          commitment,
          name,
          size,
          mediaType,
          validUntil,
        },
      },
    ];
  });

/** Who judges a piece, and the piece: nobody judges one that concerns them (j6). */
const judged = (
  workspace: Workspace,
  command: Body<"acceptDocument">,
  context: Context,
): Result.Result<
  { readonly document: Document; readonly by: PersonId },
  RefusalOf<"NoSuchDocument"> | KernelRefusal
> =>
  Result.gen(function* () {
    const document = yield* knownDocument(workspace, command.document);
    const by = yield* actingPerson(context);
    if (isAbout(workspace.training, document, by))
      return yield* refused({ _tag: "NotAboutOneself", person: by });
    return { document, by };
  });

export const acceptDocument = (
  workspace: Workspace,
  command: Body<"acceptDocument">,
  context: Context,
): Decided<"NoSuchDocument" | "DocumentAlreadyAccepted"> =>
  Result.gen(function* () {
    const { document, by } = yield* judged(workspace, command, context);
    const last = verdictOn(document, context.now);
    if (last?.verdict === "accepted")
      return yield* refused({ _tag: "DocumentAlreadyAccepted", by: last.by });
    return [{ type: "DocumentAccepted.1", body: { document: command.document, by } }];
  });

/** Asked even of a piece accepted before: a second look may see better. */
export const askToRedoDocument = (
  workspace: Workspace,
  command: Body<"askToRedoDocument">,
  context: Context,
): Decided<"NoSuchDocument"> =>
  Result.map(judged(workspace, command, context), ({ by }) => [
    { type: "DocumentToRedo.1", body: { document: command.document, by, reason: command.reason } },
  ]);
