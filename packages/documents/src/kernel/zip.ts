import {
  archiveHolds,
  centralDirectory,
  localHeader,
  type Stored,
} from "@coopilote/domain/dossier/archive.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** Bytes that can be read again: once to know them, once to write them. */
export type Bytes = () => AsyncIterable<Uint8Array>;

/** A file as it will be written; `sha256` of its bytes. */
export type FileToWrite = Stored & { readonly sha256: Hash; readonly bytes: Bytes };

/** An archive without ZIP64 does not hold so much. */
export class ArchiveTooLarge extends Error {}

/** The bytes of a file are no longer those it was measured by. */
export class ChangedWhileRead extends Error {}

/** A file read a first time: what stands before its bytes says their size and their CRC. */
export const measured = async (name: string, bytes: Bytes): Promise<FileToWrite> => {
  const hash = createHash("sha256");
  const so = { crc: 0, size: 0 };
  for await (const chunk of bytes()) {
    hash.update(chunk);
    so.crc = crc32(chunk, so.crc);
    so.size += chunk.length;
  }
  return { name, ...so, sha256: hexOf(hash.digest()), bytes };
};

/** Bytes that are there already. */
export const once = (bytes: Uint8Array): Bytes =>
  async function* () {
    yield bytes;
  };

/** A text as a file. */
export const written = (name: string, text: string): Promise<FileToWrite> =>
  measured(name, once(Buffer.from(text, "utf8")));

async function* asMeasured({ name, crc, size, bytes }: FileToWrite) {
  const so = { crc: 0, size: 0 };
  for await (const chunk of bytes()) {
    so.crc = crc32(chunk, so.crc);
    so.size += chunk.length;
    yield chunk;
  }
  if (so.crc !== crc || so.size !== size) throw new ChangedWhileRead(name);
}

/** The same, chunk after chunk. */
export async function* archiving(
  files: AsyncIterable<FileToWrite>,
): AsyncGenerator<Uint8Array, void> {
  const stored: Array<Stored> = [];
  const so = { size: 0 };
  for await (const file of files) {
    const header = localHeader(file);
    so.size += header.length + file.size;
    if (stored.length === archiveHolds.files || so.size > archiveHolds.bytes)
      throw new ArchiveTooLarge(file.name);
    yield header;
    yield* asMeasured(file);
    stored.push({ name: file.name, crc: file.crc, size: file.size });
  }
  yield centralDirectory(stored);
}

/** An archive as it is read: no file is opened before whoever reads has taken those before it. */
export const archived = (files: AsyncIterable<FileToWrite>): ReadableStream<Uint8Array> =>
  ReadableStream.from(archiving(files));
