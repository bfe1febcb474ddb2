import { joined } from "../journal/hmac.ts";

/** A value of DER (X.690): its tag, what it holds, and the whole of it as it was written. */
export type Der = { readonly tag: number; readonly held: Uint8Array; readonly whole: Uint8Array };

/** Bytes that are not what they should be. */
export class NotDer extends Error {}

export const tags = {
  integer: 0x02,
  octets: 0x04,
  oid: 0x06,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** [0], constructed. */
  zeroth: 0xa0,
} as const;

const byteAt = (bytes: Uint8Array, offset: number): number => {
  const byte = bytes[offset];
  if (byte === undefined) throw new NotDer("it ends before its length");
  return byte;
};

/** The length that stands at an offset, and where what it measures begins. */
const lengthAt = (bytes: Uint8Array, offset: number): readonly [number, number] => {
  const first = byteAt(bytes, offset);
  if (first < 0x80) return [first, offset + 1];
  const count = first - 0x80;
  if (count === 0 || count > 3) throw new NotDer("a length of another form");
  const length = Array.from({ length: count }, (_, place) => place + 1).reduce(
    (sum, place) => sum * 256 + byteAt(bytes, offset + place),
    0,
  );
  if (length < 0x80 || length < 256 ** (count - 1)) throw new NotDer("a length too long");
  return [length, offset + 1 + count];
};

/** The values that stand side by side, to the last byte. */
export const valuesIn = (bytes: Uint8Array): ReadonlyArray<Der> => {
  const values: Array<Der> = [];
  for (let offset = 0; offset < bytes.length;) {
    const [length, start] = lengthAt(bytes, offset + 1);
    const end = start + length;
    if (end > bytes.length) throw new NotDer("it ends before its length");
    values.push({
      tag: byteAt(bytes, offset),
      held: bytes.subarray(start, end),
      whole: bytes.subarray(offset, end),
    });
    offset = end;
  }
  return values;
};

/** A value that must be there, with its tag. */
export const expected = (value: Der | undefined, tag: number): Der => {
  if (value?.tag !== tag) throw new NotDer(`a value of tag ${tag} is expected`);
  return value;
};

/** What a constructed value of a tag holds. */
export const inside = (value: Der | undefined, tag: number): ReadonlyArray<Der> =>
  valuesIn(expected(value, tag).held);

/** A value as it is written. What is asked of an authority is short: it holds less than 128 bytes. */
export const der = (tag: number, ...held: ReadonlyArray<Uint8Array>): Uint8Array => {
  const bytes = joined(...held);
  if (bytes.length >= 0x80) throw new NotDer("a value too long to be written");
  return joined(Uint8Array.of(tag, bytes.length), bytes);
};
