import { Result } from "effect";
import type { Context } from "./Context.ts";
import { knownDocument } from "./deciding.ts";
import type { Document } from "./documents/Document.ts";
import { type Fit, type UnfitDocument, unfitness } from "./documents/fit.ts";
import type { DocumentId } from "./kernel/ids.ts";
import type { Workspace } from "./Workspace.ts";

/** A piece that serves for what a command needs: of a kind that serves, not to be redone, about whom it concerns. */
export const fittingDocument = (
  workspace: Workspace,
  { now }: Pick<Context, "now">,
  document: DocumentId,
  fit: Fit,
): Result.Result<Document, UnfitDocument> => {
  const unfit = unfitness(workspace, document, fit, now);
  return unfit === undefined ? knownDocument(workspace, document) : Result.fail(unfit);
};

/** The same for a piece that a command may join, or nothing. */
export const joinedFitting = (
  workspace: Workspace,
  context: Pick<Context, "now">,
  document: DocumentId | null,
  fit: Fit,
): Result.Result<Document | null, UnfitDocument> =>
  document === null ? Result.succeed(null) : fittingDocument(workspace, context, document, fit);

/** The same for each of several pieces, each once. */
export const allFitting = (
  workspace: Workspace,
  context: Pick<Context, "now">,
  documents: ReadonlyArray<DocumentId>,
  fit: Fit,
): Result.Result<ReadonlyArray<DocumentId>, UnfitDocument> =>
  Result.gen(function* () {
    const each = [...new Set(documents)];
    for (const document of each) yield* fittingDocument(workspace, context, document, fit);
    return each;
  });
