import type { EntryRef } from "../journal/Entry.ts";
import type { Day } from "../kernel/time.ts";

/**
 * What a dossier is gone through for, in the order in which a fault is told: the first that does not hold is the answer.
 */
export const checkKinds = [
  "manifest",
  "entry",
  "chain",
  "head",
  "fact",
  "about",
  "time",
  "hidden",
  "particulars",
  "piece",
  "file",
  "archive",
  "listed",
  "conclusions",
  "signature",
  "checkpoint",
  "stamp",
  "anchor",
  "earlier",
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Where something does not hold. `byte`: an offset in the archive. */
export type Where = {
  readonly file?: string;
  readonly entry?: EntryRef;
  readonly seal?: string;
  readonly document?: string;
  readonly team?: string;
  readonly byte?: number;
  /** Of a checkpoint or of its stamp: its day, in UTC. */
  readonly day?: Day;
  /** Of an anchor: the head or number as it was given. */
  readonly given?: string;
};

/** `absent`: there was nothing to check it with: no anchor given, no stamp configured, no earlier dossier. */
export type Check = {
  readonly kind: CheckKind;
  readonly outcome: "holds" | "fails" | "absent";
  readonly where: ReadonlyArray<Where>;
};

/**
 * `sound`: everything that can be checked holds, and an anchor from outside was found, the root of a `day` where it says one; `unanchored`: the same without one,
 * « cohérent, mais non ancré »; `broken`: `first` does not hold.
 */
export type Verdict =
  | { readonly _tag: "Sound"; readonly anchoredAt: number; readonly day?: Day }
  | { readonly _tag: "Unanchored" }
  | { readonly _tag: "Broken"; readonly first: Check };

/** The last entry that something read elsewhere fixes, and all before it; `day`: where that is the root of a day. */
export type Anchor = { readonly anchoredAt: number; readonly day?: Day };

export const verdictOf = (checks: ReadonlyArray<Check>, anchor: Anchor | undefined): Verdict => {
  const first = checkKinds
    .flatMap(
      (kind) => checks.find((check) => check.kind === kind && check.outcome === "fails") ?? [],
    )
    .at(0);
  if (first !== undefined) return { _tag: "Broken", first };
  return anchor === undefined ? { _tag: "Unanchored" } : { _tag: "Sound", ...anchor };
};
