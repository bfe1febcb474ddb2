import { createHash } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Result } from "effect";
import { mediaTypeOf, tellingBytes } from "./mediaType.ts";

/** Why bytes are not kept. `longest` in bytes. */
export type NotKept =
  | { readonly _tag: "DocumentTooLong"; readonly longest: number }
  | { readonly _tag: "DocumentTypeNotAccepted" }
  | { readonly _tag: "DocumentEmpty" };

/** Bytes on disk under their final name. `size` in bytes. */
export type Kept = { readonly size: number; readonly mediaType: string; readonly sha256: Buffer };

/** The longest piece, in bytes. */
export const longestDocument = 25_000_000;

const tooLong: NotKept = { _tag: "DocumentTooLong", longest: longestDocument };

type Bytes = AsyncIterable<Uint8Array>;

const written = async (file: FileHandle, bytes: Bytes): Promise<Result.Result<Kept, NotKept>> => {
  const digest = createHash("sha256");
  const so = { size: 0, first: Buffer.alloc(0) };
  for await (const chunk of bytes) {
    so.size += chunk.length;
    if (so.size > longestDocument) return Result.fail(tooLong);
    if (so.first.length < tellingBytes)
      so.first = Buffer.concat([so.first, chunk.subarray(0, tellingBytes)]);
    digest.update(chunk);
    await file.writeFile(chunk);
  }
  if (so.size === 0) return Result.fail({ _tag: "DocumentEmpty" });
  const mediaType = mediaTypeOf(so.first);
  return mediaType === undefined
    ? Result.fail({ _tag: "DocumentTypeNotAccepted" })
    : Result.succeed({ size: so.size, mediaType, sha256: digest.digest() });
};

const syncFolder = async (folder: string): Promise<void> => {
  const opened = await open(folder, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
};

const writtenTo = async (part: string, bytes: Bytes): Promise<Result.Result<Kept, NotKept>> => {
  const file = await open(part, "wx", 0o600);
  try {
    const kept = await written(file, bytes);
    if (Result.isSuccess(kept)) await file.sync();
    return kept;
  } finally {
    await file.close();
  }
};

/** Writes bytes to a path, file and folder synced; whatever fails leaves nothing there. */
export const receivedAt = async (
  path: string,
  bytes: Bytes,
): Promise<Result.Result<Kept, NotKept>> => {
  const part = `${path}.part`;
  try {
    const kept = await writtenTo(part, bytes);
    if (Result.isFailure(kept)) return kept;
    await rename(part, path);
    await syncFolder(dirname(path));
    return kept;
  } finally {
    await rm(part, { force: true });
  }
};
