import { hexOf } from "@coopilote/domain/journal/chain.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import type { Cryptography } from "@coopilote/domain/ports.ts";
import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Database } from "better-sqlite3";

export const sha256: Sha256 = (bytes) => createHash("sha256").update(bytes).digest();

/** Made at first opening, then kept: every receipt's digest depends on it. */
const instanceKey = (database: Database): Buffer => {
  database
    .prepare(
      "INSERT INTO instance (only, id, key, created) VALUES (1, ?, ?, ?) ON CONFLICT DO NOTHING",
    )
    .run(randomUUID(), randomBytes(32), Date.now());
  const row = database.prepare<[], { key: Buffer }>("SELECT key FROM instance").get();
  if (row === undefined) throw new Error("the instance has no key");
  return row.key;
};

/** Digests and random draws of this instance. */
export const cryptographyOf = (database: Database): Cryptography["Service"] => {
  const key = instanceKey(database);
  return {
    sha256,
    uuid: () => randomUUID(),
    bytes: (length) => randomBytes(length),
    digestOf: (text) => hexOf(createHmac("sha256", key).update(text).digest()),
  };
};
