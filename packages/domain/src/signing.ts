import { Result } from "effect";
import { happened } from "./civil.ts";
import type { Context } from "./Context.ts";
import { type Code, type DocumentId, type Hash, PersonId } from "./kernel/ids.ts";
import type { Fit, UnfitDocument } from "./documents/fit.ts";
import { fittingDocument } from "./fitting.ts";
import { at } from "./kernel/maps.ts";
import type { Paper } from "./kernel/Paper.ts";
import type { KernelRefusal } from "./kernel/refusals.ts";
import type { Signature } from "./kernel/Signature.ts";
import type { LocalInstant } from "./kernel/time.ts";
import type { Workspace } from "./Workspace.ts";

/** Someone saw who the signer is (j25). A guest is never in the workspace: their engagement speaks for them. */
const identityOf = (workspace: Workspace, signer: string): Signature["identity"] =>
  at(workspace.people.people, PersonId.make(signer))?.identity !== undefined
    ? "verified"
    : "not-verified";

/**
 * The signature of the person who acts, its evidence made here and not by the client:
 * instant, method, device, sentence and version, hash of what was displayed.
 */
export const signed = (
  workspace: Workspace,
  context: Context,
  signer: string,
  sentence: Code,
  shown: Hash | null,
): Signature => ({
  signer,
  at: context.now,
  method: context.evidence.method,
  sentence,
  shown,
  device: context.evidence.device,
  identity: identityOf(workspace, signer),
  document: null,
  typedBy: null,
});

/** A signature read on a filed scan, dated, with who typed it (j21). */
export const readOnScan = (
  workspace: Workspace,
  context: Context,
  signer: string,
  sentence: Code,
  scan: { readonly document: DocumentId; readonly signed: LocalInstant },
): Signature => ({
  signer,
  at: scan.signed,
  method: "paper",
  sentence,
  shown: null,
  device: context.evidence.device,
  identity: identityOf(workspace, signer),
  document: scan.document,
  typedBy: context.person ?? null,
});

/** The same, on the scan and the date that a command gives, where the scan is the paper of that signature. */
export const signedOnPaper = (
  workspace: Workspace,
  context: Context,
  signer: string,
  sentence: Code,
  paper: Paper,
  fit: Fit,
): Result.Result<Signature, UnfitDocument | KernelRefusal> =>
  Result.gen(function* () {
    yield* fittingDocument(workspace, context, paper.document, fit);
    const instant = yield* happened(context, paper.signed, ["paper", "signed"]);
    return readOnScan(workspace, context, signer, sentence, {
      document: paper.document,
      signed: instant,
    });
  });
