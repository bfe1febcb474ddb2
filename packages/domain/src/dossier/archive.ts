import { joined } from "../journal/hmac.ts";
import { bytesOf } from "../journal/chain.ts";
import { finished, type Steps } from "./Steps.ts";

/** CRC-32 (IEEE 802.3) of bytes, given by whoever runs the domain. */
export type Crc32 = (bytes: Uint8Array) => number;

/** A file as the archive holds it: stored, not compressed. `size` in bytes. */
export type Stored = { readonly name: string; readonly crc: number; readonly size: number };

const little = (...fields: ReadonlyArray<readonly [bytes: 2 | 4, value: number]>): Uint8Array =>
  joined(
    ...fields.map(([length, value]) =>
      Uint8Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff),
    ),
  );

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** Version 2.0, names in UTF-8, stored, 1 January 1980: the same bytes whatever the hour, the zone and the machine. */
const fixed = [
  [2, 20],
  [2, 0x0800],
  [2, 0],
  [2, 0],
  [2, 0x0021],
] as const;

/** What precedes the bytes of a file (APPNOTE 4.3.7). */
export const localHeader = ({ name, crc, size }: Stored): Uint8Array => {
  const bytes = bytesOf(name);
  return joined(
    little(
      [4, signatures.local],
      ...fixed,
      [4, crc],
      [4, size],
      [4, size],
      [2, bytes.length],
      [2, 0],
    ),
    bytes,
  );
};

const centralHeader = ({ name, crc, size }: Stored, offset: number): Uint8Array => {
  const bytes = bytesOf(name);
  return joined(
    little(
      [4, signatures.central],
      [2, 20],
      ...fixed,
      [4, crc],
      [4, size],
      [4, size],
      [2, bytes.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ),
    bytes,
  );
};

/** What follows the last file (APPNOTE 4.3.12, 4.3.16). */
export const centralDirectory = (files: ReadonlyArray<Stored>): Uint8Array => {
  const so = { offset: 0 };
  const headers = files.map((file) => {
    const header = centralHeader(file, so.offset);
    so.offset += localHeader(file).length + file.size;
    return header;
  });
  const directory = joined(...headers);
  const count = files.length;
  return joined(
    directory,
    little(
      [4, signatures.end],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, directory.length],
      [4, so.offset],
      [2, 0],
    ),
  );
};

/** The most files and bytes an archive without ZIP64 holds. */
export const archiveHolds = { files: 65_535, bytes: 0xffff_ffff } as const;

/** A file read from an archive; `isWhole`: its bytes have the CRC that stands before them. */
export type Held = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** What is not UTF-8 is read as something else, whose header is not the one read. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The file whose header begins at an offset; nothing where what stands there is no header of ours. */
const fileAt = (
  bytes: Uint8Array,
  offset: number,
): (Stored & { readonly start: number }) | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local)
    return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true);
  const stored = {
    name: decoder.decode(bytes.subarray(offset + 30, start)),
    crc: view.getUint32(offset + 14, true),
    size: view.getUint32(offset + 22, true),
  };
  const isOurs = sameBytes(bytes.subarray(offset, start), localHeader(stored));
  return isOurs && start + stored.size <= bytes.length ? { ...stored, start } : undefined;
};

/** The files of an archive. `brokenAt`: the offset from which it is not byte for byte what the writer of dossiers writes. */
export type Archive = {
  readonly files: ReadonlyArray<Held>;
  readonly brokenAt: number | undefined;
};

/** Reads the files of an archive, as far as it is what the writer of dossiers writes; yields the bytes gone through. */
export function* openingFiles(bytes: Uint8Array, crc32: Crc32): Steps<Archive> {
  const files: Array<Held> = [];
  const stored: Array<Stored> = [];
  const so = { offset: 0 };
  for (let file = fileAt(bytes, 0); file !== undefined; file = fileAt(bytes, so.offset)) {
    const { name, crc, size, start } = file;
    const held = bytes.subarray(start, start + size);
    files.push({ name, bytes: held, isWhole: crc32(held) === crc });
    stored.push({ name, crc, size });
    so.offset = start + size;
    yield so.offset;
  }
  const isEnded = sameBytes(bytes.subarray(so.offset), centralDirectory(stored));
  return { files, brokenAt: isEnded ? undefined : so.offset };
}

/** The same, read at once. */
export const filesOf = (bytes: Uint8Array, crc32: Crc32): Archive =>
  finished(openingFiles(bytes, crc32));
