import type { Signer } from "@coopilote/domain/dossier/Manifest.ts";
import { Code } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { and, asc, isNull, ne } from "drizzle-orm";
import { Schema } from "effect";
import type { FolderRefused } from "./FolderRefused.ts";
import { type Orm, openToRead } from "./openDatabase.ts";
import { signingKeys } from "./tables.ts";

/** A key by which the instance signs, or signed. `publicKey`: 32 bytes in hexadecimal; `retired`: null while it signs. */
const SigningKey = Schema.Struct({
  id: Code,
  publicKey: Schema.String,
  created: Instant,
  retired: Schema.NullOr(Instant),
});
export type SigningKey = typeof SigningKey.Type;

const read = Schema.decodeUnknownSync(SigningKey);

/** Says by which key the instance signs from now on: every other is retired, for good unless its file comes back. */
export const registerKey = (orm: Orm, { id, publicKey }: Signer, now: number): void => {
  orm
    .insert(signingKeys)
    .values({ id, public: publicKey, created: now, retired: null })
    .onConflictDoUpdate({ target: signingKeys.id, set: { retired: null } })
    .run();
  orm
    .update(signingKeys)
    .set({ retired: now })
    .where(and(ne(signingKeys.id, id), isNull(signingKeys.retired)))
    .run();
};

/** Every key by which the instance has signed, the oldest first. */
export const signingKeysOf = (orm: Orm): ReadonlyArray<SigningKey> =>
  orm
    .select()
    .from(signingKeys)
    .orderBy(asc(signingKeys.created), asc(signingKeys.id))
    .all()
    .map(({ public: publicKey, ...row }) => read({ ...row, publicKey }));

/** The same, read beside whoever writes to a folder. */
export const signingKeysIn = (folder: string): ReadonlyArray<SigningKey> | FolderRefused => {
  const opened = openToRead(folder);
  if ("_tag" in opened) return opened;
  try {
    return signingKeysOf(opened.orm);
  } finally {
    opened.close();
  }
};
