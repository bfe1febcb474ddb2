import type { Sha256 } from "../journal/hmac.ts";
import type { Archive } from "./archive.ts";
import type { Where } from "./Check.ts";
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

const versionAt = ({ hashes }: Reopened, given: string): number | undefined => {
  const typed = typedHead(given);
  const place = typed === undefined ? -1 : hashes.findIndex((hash) => hash.startsWith(typed));
  return place === -1 ? undefined : place + 1;
};

const isNumber = ({ entries }: Reopened, given: string, sha256: Sha256): boolean => {
  const typed = typedNumber(given);
  return entries.some(
    ({ fact }) =>
      fact.type === "TrainingAttested.1" &&
      attestationNumber(sha256, fact.body.attestation) === typed,
  );
};

/** What was read elsewhere and that this journal does not have: a head, or the number of an attestation. */
export const anchorFaults = (
  journal: Reopened,
  anchors: ReadonlyArray<string>,
  sha256: Sha256,
): ReadonlyArray<Where> =>
  anchors
    .filter((given) => versionAt(journal, given) === undefined && !isNumber(journal, given, sha256))
    .map((given) => ({ given }));

/** The last entry that a head read elsewhere fixes, and all before it; a number fixes nothing by itself. */
export const anchoredAt = (
  journal: Reopened,
  anchors: ReadonlyArray<string>,
): number | undefined => {
  const versions = anchors.flatMap((given) => versionAt(journal, given) ?? []);
  return versions.length === 0 ? undefined : Math.max(...versions);
};

/** A dossier extends one made before when it is of the same structure and begins with the same lines, byte for byte. */
export const earlierFaults = (archive: Archive, earlier: Archive): ReadonlyArray<Where> => {
  const text = textOf(archive, fileNames.journal);
  const before = textOf(earlier, fileNames.journal);
  const isSame = manifestOf(archive)?.structure === manifestOf(earlier)?.structure;
  return isSame && before !== undefined && text?.startsWith(before) === true
    ? []
    : [{ file: fileNames.journal }];
};
