import type { Here } from "../server/here.ts";
import { keptDraft, type Kept } from "../server/kept.ts";

/** What a code opened, until its séquences are signed. */
export interface CodeGiven {
  /** What the server gave to show again when signing. */
  readonly proof: string;
  /** The séquences it speaks for. */
  readonly sequences: ReadonlyArray<string>;
}

/** The code that someone gave of a session, kept in this tab until they sign. */
export const codeGiven = (here: Here, session: string): Kept<CodeGiven> =>
  keptDraft<CodeGiven>(here, `code ${session}`);
