import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import { hmac, type Sha256 } from "@coopilote/domain/journal/hmac.ts";
import type { Cryptography } from "@coopilote/domain/ports.ts";
import type { Database } from "better-sqlite3";
import { hash, randomBytes, randomFillSync } from "node:crypto";

export const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");

const pool = { bytes: new Uint8Array(8192), used: 8192 };

/** Random bytes, drawn from the machine by the pool: one call for each few bytes costs more than the bytes. */
export const randomDraw = (length: number): Uint8Array => {
  if (length > pool.bytes.length) return randomBytes(length);
  if (pool.used + length > pool.bytes.length) {
    randomFillSync(pool.bytes);
    pool.used = 0;
  }
  const drawn = pool.bytes.slice(pool.used, pool.used + length);
  pool.bytes.fill(0, pool.used, pool.used + length);
  pool.used += length;
  return drawn;
};

/**
 * A UUID of version 7 (RFC 9562): rows that are born together lie together.
 *
 * @param at UTC milliseconds
 */
export const uuidAt = (at: number): string => {
  const bytes = Buffer.from(randomDraw(16).buffer);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** Made at first opening, then kept: every receipt's digest depends on it. */
const instanceKey = (database: Database, now: number): Buffer => {
  const row = database.prepare<[], { key: Buffer }>("SELECT key FROM instance").get();
  if (row !== undefined) return row.key;
  const key = randomBytes(32);
  database
    .prepare("INSERT INTO instance (only, id, key, created) VALUES (1, ?, ?, ?)")
    .run(uuidAt(now), key, now);
  return key;
};

/** Digests and random draws of this instance. `wall`: UTC milliseconds. */
export const cryptographyOf = (database: Database, wall: () => number): Cryptography["Service"] => {
  const key = instanceKey(database, wall());
  return {
    sha256,
    uuid: () => uuidAt(wall()),
    bytes: randomDraw,
    digestOf: (text) => hexOf(hmac(sha256, key, bytesOf(text))),
  };
};
