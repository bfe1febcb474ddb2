import { Result } from "effect";
import type { Context } from "./Context.ts";
import { refused } from "./deciding.ts";
import type { UnfitDocument } from "./documents/fit.ts";
import type { Code, Hash, TeamId } from "./kernel/ids.ts";
import type { Paper } from "./kernel/Paper.ts";
import type { KernelRefusal } from "./kernel/refusals.ts";
import type { Signature } from "./kernel/Signature.ts";
import { holdersOn } from "./people/Person.ts";
import type { RefusalOf } from "./Refusal.ts";
import { signed, signedOnPaper } from "./signing.ts";
import type { Workspace } from "./Workspace.ts";

/**
 * The signature of the responsable légal: their own, or read on a filed paper
 * signed on a day when someone held the function, who may have no account (j7).
 */
export const signedByLegalHead = (
  workspace: Workspace,
  context: Context,
  { team, paper }: { readonly team: TeamId; readonly paper: Paper | null },
  sentence: Code,
  shown: Hash | null,
): Result.Result<Signature, RefusalOf<"NotTheLegalHead"> | UnfitDocument | KernelRefusal> => {
  const day = paper === null ? context.now.day : paper.signed.day;
  const holders = holdersOn(workspace.people, "legal-head", day);
  const own = holders.find((holder) => holder === context.person);
  if (paper === null)
    return own === undefined
      ? refused({ _tag: "NotTheLegalHead" })
      : Result.succeed(signed(workspace, context, own, sentence, shown));
  const signer = own ?? holders[0];
  return signer === undefined
    ? refused({ _tag: "NotTheLegalHead" })
    : signedOnPaper(workspace, context, signer, sentence, paper, {
        kind: "declaration-responsable",
        about: [team, signer, context.structure],
        people: [signer],
        team,
      });
};
