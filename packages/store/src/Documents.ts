import type { StoredDocument } from "@coopilote/domain/Context.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { hmac } from "@coopilote/domain/journal/hmac.ts";
import { Code, DocumentId, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Unavailable } from "@coopilote/domain/ports.ts";
import { Effect, Result } from "effect";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { randomDraw, sha256, uuidAt } from "./cryptography.ts";
import type { Memory } from "./Memory.ts";
import { queued } from "./queued.ts";
import { type Kept, type NotKept, receivedAt } from "./receiving.ts";

/** The bytes of pieces, in a folder beside the database, each under a random id. */
export type Documents = {
  /** Writes bytes to disk, then their row. Nothing is left of what is refused or broken off. */
  readonly receive: (
    structure: StructureId,
    bytes: AsyncIterable<Uint8Array>,
  ) => Effect.Effect<StoredDocument, NotKept | Unavailable>;
  /** The bytes of a piece, or nothing where there are none. */
  readonly read: (
    structure: StructureId,
    document: DocumentId,
  ) => Effect.Effect<ReadableStream<Uint8Array> | undefined>;
  /** The bytes of a piece, to be read as often as asked; nothing where there are none. */
  readonly again: (document: DocumentId) => (() => AsyncIterable<Uint8Array>) | undefined;
  /** The same, where they are still those that were received; nothing where they are gone, or are others. */
  readonly asReceived: (
    structure: StructureId,
    document: DocumentId,
  ) => Effect.Effect<(() => AsyncIterable<Uint8Array>) | undefined>;
  /** Removes what has been on disk for more than an hour and was never filed; how many they were. */
  readonly sweep: Effect.Effect<number, Unavailable>;
};

/** How long a piece may wait to be filed, in milliseconds. */
const patience = 60 * 60_000;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

const isFull = (error: unknown): boolean =>
  ["ENOSPC", "EDQUOT", "EFBIG"].some((code) => code === codeOf(error));

/** A promise whose rejection is a defect, but for a full disk. */
const onDisk = <A>(run: () => Promise<A>): Effect.Effect<A, Unavailable> =>
  Effect.tryPromise({ try: run, catch: (error) => error }).pipe(
    Effect.catch((error) =>
      isFull(error)
        ? Effect.fail({ _tag: "Unavailable", why: "disk-full" } as const)
        : Effect.die(error),
    ),
  );

const streamAt = async (path: string): Promise<ReadableStream<Uint8Array> | undefined> => {
  try {
    const file = await open(path, "r");
    return Readable.toWeb(file.createReadStream());
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};

const hashOf = async (bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest();
};

/** Names in the folder that no row knows, and that have been there since before an instant. */
const orphansIn = async (
  { statements }: Memory,
  folder: string,
  before: number,
): Promise<ReadonlyArray<string>> => {
  const unknown = (await readdir(folder)).filter((name) => !statements.isDocument(name));
  const dated = unknown.map(async (name) => ({
    name,
    at: (await stat(join(folder, name))).mtimeMs,
  }));
  return (await Promise.all(dated)).flatMap(({ name, at }) => (at < before ? [name] : []));
};

/** How the bytes of pieces are read. */
const readIn = (
  { statements }: Memory,
  folder: string,
): Pick<Documents, "read" | "again" | "asReceived"> => {
  const again: Documents["again"] = (document) => {
    const path = join(folder, document);
    return existsSync(path) ? () => createReadStream(path) : undefined;
  };

  const asReceived: Documents["asReceived"] = Effect.fnUntraced(function* (structure, document) {
    const stored = statements.stored(structure, document);
    const key = statements.documentKey(structure, document);
    const bytes = again(document);
    if (stored === undefined || key === undefined || bytes === undefined) return undefined;
    const read = yield* Effect.promise(() => hashOf(bytes()));
    return hexOf(hmac(sha256, key, read)) === stored.commitment ? bytes : undefined;
  });

  return {
    again,
    asReceived,
    read: (structure, document) =>
      statements.stored(structure, document) === undefined
        ? Effect.succeed(undefined)
        : Effect.promise(() => streamAt(join(folder, document))),
  };
};

export const documentsIn = (memory: Memory, folder: string): Documents => {
  const { statements, shelf, writer, clock } = memory;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const remove = (name: string) => onDisk(() => rm(join(folder, name), { force: true }));

  const noted = (structure: StructureId, document: DocumentId, kept: Kept) =>
    queued(writer, shelf, undefined, () => {
      const key = randomDraw(32);
      const stored = {
        document,
        commitment: hexOf(hmac(sha256, key, kept.sha256)),
        size: kept.size,
        mediaType: Code.make(kept.mediaType),
      };
      statements.insertDocument(structure, stored, key, clock.now());
      return { answer: Result.succeed(stored), keep: () => undefined };
    });

  const receive = Effect.fnUntraced(function* (
    structure: StructureId,
    bytes: AsyncIterable<Uint8Array>,
  ) {
    const document = DocumentId.make(uuidAt(clock.now()));
    const kept = yield* onDisk(() => receivedAt(join(folder, document), bytes));
    if (Result.isFailure(kept)) return yield* Effect.fail(kept.failure);
    return yield* noted(structure, document, kept.success).pipe(
      Effect.tapError(() => remove(document)),
    );
  });

  const sweep = Effect.gen(function* () {
    const before = clock.now() - patience;
    const unfiled = yield* queued(writer, shelf, undefined, () => ({
      answer: Result.succeed(statements.dropUnfiled(before)),
      keep: () => undefined,
    }));
    const orphans = yield* onDisk(() => orphansIn(memory, folder, before));
    const names = [...new Set([...unfiled, ...orphans])];
    yield* Effect.forEach(names, remove, { discard: true });
    return names.length;
  });

  return { receive, sweep, ...readIn(memory, folder) };
};
