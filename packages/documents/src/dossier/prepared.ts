import type { Disclosed } from "@coopilote/domain/dossier/Aside.ts";
import type { Conclusions } from "@coopilote/domain/dossier/Conclusions.ts";
import { concluding } from "@coopilote/domain/dossier/conclusionsOf.ts";
import { disclosing } from "@coopilote/domain/dossier/disclosure.ts";
import { type DossierPiece, dossierPieces } from "@coopilote/domain/dossier/dossierPieces.ts";
import type { JournalKept } from "@coopilote/domain/dossier/JournalKept.ts";
import type { Inputs } from "@coopilote/domain/dossier/Manifest.ts";
import { type Reopened, reopening } from "@coopilote/domain/dossier/reopened.ts";
import { finished, type Steps } from "@coopilote/domain/dossier/Steps.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { opening } from "@coopilote/domain/seal.ts";
import { sha256 } from "../kernel/sha256.ts";

/** What a dossier is asked for. `splitAt` in bytes. */
export type Asked = Pick<Inputs, "scope" | "on" | "knownAt" | "splitAt">;

/** A dossier ready to be written: what it answers, and what its files will hold. */
export type Prepared = {
  readonly kept: JournalKept;
  readonly asked: Asked;
  readonly journal: Reopened;
  readonly conclusions: Conclusions;
  readonly pieces: ReadonlyArray<DossierPiece>;
  readonly aside: ReadonlyArray<Disclosed>;
  /** The seals that it opens, were they forgotten since. */
  readonly disclosed: ReadonlySet<string>;
};

/**
 * What a journal answers, in steps that whoever makes it can pause; nothing where it is not as it was written,
 * and no dossier can be made of it.
 */
export function* preparing(kept: JournalKept, asked: Asked): Steps<Prepared | undefined> {
  const journal = yield* reopening(kept.lines, kept.structure, sha256, asked.knownAt);
  if (journal.checks.some(({ outcome }) => outcome === "fails")) return undefined;
  const { workspace, knownThen, entries } = journal;
  const conclusions = yield* concluding(workspace, knownThen, asked.scope, asked.on, sha256);
  const seals = yield* disclosing(entries, workspace, asked.scope);
  return {
    kept,
    asked,
    journal,
    conclusions,
    pieces: dossierPieces(entries, workspace, asked.scope, conclusions),
    aside: kept.aside.filter(({ seal }) => seals.has(seal)),
    disclosed: seals,
  };
}

/** The same, at once. */
export const prepared = (kept: JournalKept, asked: Asked): Prepared | undefined =>
  finished(preparing(kept, asked));

/** The structure as a dossier lets it be read: what it does not disclose has no name in it. */
export const legibleIn = ({ journal: { workspace }, aside, disclosed }: Prepared): Legible => ({
  workspace,
  open: opening(new Map(aside.map(({ seal, value }) => [seal, value]))),
  isShown: ({ seal }) => disclosed.has(seal),
});
