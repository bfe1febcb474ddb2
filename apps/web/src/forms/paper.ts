import { type ChosenPiece, type Filing, pieceOf } from "../documents/filing.ts";
import { FILE_FIELD } from "../documents/filingFr.ts";
import type { Answer, Issue } from "../server/Answer.ts";
import { civil, type MomentDraft, momentAt } from "./moment.ts";

/** A signature given on paper: the scan, and when the paper says it was signed. */
export interface PaperDraft {
  readonly file: ChosenPiece | null;
  readonly signed: MomentDraft;
}

export const paperOf = (today: { readonly day: string; readonly time: string }): PaperDraft => ({
  file: null,
  signed: momentAt(today),
});

/** What a form lacks when the signature is on paper. */
export const paperLacks = (paper: PaperDraft): ReadonlyArray<Issue> =>
  paper.file === null ? [{ path: "paper.document", message: FILE_FIELD.missing }] : [];

interface SentPaper {
  readonly document: string;
  readonly signed: ReturnType<typeof civil>;
}

/** The signed sheet, filed, as a command names it. */
export const paperSent = async (
  { file, signed }: PaperDraft,
  filing: Filing,
): Promise<Answer<SentPaper>> => {
  if (file === null)
    return { _tag: "Invalid", issues: [{ path: "paper.document", message: FILE_FIELD.missing }] };
  const answer = await pieceOf(file, filing);
  return answer._tag === "Done"
    ? { _tag: "Done", value: { document: answer.value, signed: civil(signed) } }
    : answer;
};
