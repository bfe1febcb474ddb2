import { joined, type Sha256 } from "../journal/hmac.ts";

/** RFC 6962 §2.1: SHA-256(0x00 ‖ what the leaf holds). */
export const leafHash = (sha256: Sha256, held: Uint8Array): Uint8Array =>
  sha256(joined(Uint8Array.of(0x00), held));

const nodeOf = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(joined(Uint8Array.of(0x01), left, right));

/** The largest power of two that is smaller than a number of leaves, itself above one. */
const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

/** The root over leaves already hashed, in their order; over none, SHA-256 of nothing. */
export const rootOf = (sha256: Sha256, leaves: ReadonlyArray<Uint8Array>): Uint8Array => {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return only;
  const split = splitOf(leaves.length);
  return nodeOf(
    sha256,
    rootOf(sha256, leaves.slice(0, split)),
    rootOf(sha256, leaves.slice(split)),
  );
};

/** The inclusion proof of a leaf, from beside it to beneath the root. `index` from 0. */
export const pathOf = (
  sha256: Sha256,
  leaves: ReadonlyArray<Uint8Array>,
  index: number,
): ReadonlyArray<Uint8Array> => {
  if (leaves.length < 2) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...pathOf(sha256, left, index), rootOf(sha256, right)]
    : [...pathOf(sha256, right, index - split), rootOf(sha256, left)];
};

/**
 * The root that a leaf, its place and its proof lead to (RFC 9162 §2.1.3.2); nothing where no tree of that size has such
 * a proof.
 */
export const rootBy = (
  sha256: Sha256,
  leaf: Uint8Array,
  place: { readonly index: number; readonly size: number },
  path: ReadonlyArray<Uint8Array>,
): Uint8Array | undefined => {
  if (place.index < 0 || place.index >= place.size) return undefined;
  let [node, last, found] = [place.index, place.size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      found = nodeOf(sha256, beside, found);
      while (node % 2 === 0 && node !== 0)
        [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else found = nodeOf(sha256, found, beside);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? found : undefined;
};
