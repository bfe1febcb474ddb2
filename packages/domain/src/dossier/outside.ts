import type { Sha256 } from "../journal/hmac.ts";
import type { Archive } from "./archive.ts";
import type { Anchor, Where } from "./Check.ts";
import type { Checkpoint } from "./Checkpoint.ts";
import { fileNames } from "./Manifest.ts";
import { manifestOf, textOf } from "./opened.ts";
import { attestationNumber, typedNumber } from "./paperNumber.ts";
import type { Reopened } from "./reopened.ts";

/** Fewer hexadecimal digits would let someone find a journal that has them. */
const fewestDigits = 16;

/** A head as it was typed: any case, spaces as on paper, its first digits at least. */
const typedHead = (given: string): string | undefined => {
  const typed = given.replaceAll(/\s/gu, "").toLowerCase();
  return /^[0-9a-f]+$/u.test(typed) && typed.length >= fewestDigits ? typed : undefined;
};

/** A journal, and the days whose roots bind its heads. */
type Anchoring = {
  readonly journal: Reopened;
  readonly checkpoints: ReadonlyArray<Checkpoint>;
};

/** What a head fixes, or the root of a day: the first such line of the journal, and all before it. */
const anchorOf = (
  { journal: { hashes }, checkpoints }: Anchoring,
  given: string,
): Anchor | undefined => {
  const typed = typedHead(given);
  if (typed === undefined) return undefined;
  const place = hashes.findIndex((hash) => hash.startsWith(typed));
  if (place !== -1) return { anchoredAt: place + 1 };
  const bound = checkpoints.find(({ root }) => root.startsWith(typed));
  return bound === undefined ? undefined : { anchoredAt: bound.head.version, day: bound.day };
};

const numberAt = ({ entries }: Reopened, given: string, sha256: Sha256): number | undefined => {
  const typed = typedNumber(given);
  return entries.find(
    ({ fact }) =>
      fact.type === "TrainingAttested.1" &&
      attestationNumber(sha256, fact.body.attestation) === typed,
  )?.header.version;
};

/** What was read elsewhere, in a journal: a head or a root fixes an entry and all before it, a number says that its attestation exists. */
export type AnchorFound =
  | (Anchor & { readonly kind: "head" })
  | {
      readonly kind: "number";
      readonly version: number;
    };

/** Where what was read elsewhere is in a journal; nothing where it is not. */
export const anchorFound = (
  read: Anchoring,
  given: string,
  sha256: Sha256,
): AnchorFound | undefined => {
  const anchor = anchorOf(read, given);
  if (anchor !== undefined) return { kind: "head", ...anchor };
  const version = numberAt(read.journal, given, sha256);
  return version === undefined ? undefined : { kind: "number", version };
};

/** What was read elsewhere and that this journal does not have: a head, the root of a day, or the number of an attestation. */
export const anchorFaults = (
  read: Anchoring,
  anchors: ReadonlyArray<string>,
  sha256: Sha256,
): ReadonlyArray<Where> =>
  anchors
    .filter((given) => anchorFound(read, given, sha256) === undefined)
    .map((given) => ({ given }));

/** What fixes the most of it among what was read elsewhere; a number fixes nothing by itself. */
export const anchorIn = (read: Anchoring, anchors: ReadonlyArray<string>): Anchor | undefined =>
  anchors
    .flatMap((given) => anchorOf(read, given) ?? [])
    .toSorted((a, b) => b.anchoredAt - a.anchoredAt)
    .at(0);

/** A dossier extends one made before when it is of the same structure and begins with the same lines, byte for byte. */
export const earlierFaults = (archive: Archive, earlier: Archive): ReadonlyArray<Where> => {
  const text = textOf(archive, fileNames.journal);
  const before = textOf(earlier, fileNames.journal);
  const isSame = manifestOf(archive)?.structure === manifestOf(earlier)?.structure;
  return isSame && before !== undefined && text?.startsWith(before) === true
    ? []
    : [{ file: fileNames.journal }];
};
