import { Cryptography } from "@coopilote/domain/ports.ts";
import { Effect, Schema } from "effect";
import { createCipheriv, createDecipheriv } from "node:crypto";

/** What the site gave and whoever holds it may use: never written as it is. */
const Secret = Schema.Struct({ url: Schema.String, token: Schema.String });
export type Secret = typeof Secret.Type;

const isSecret = Schema.is(Secret);
const lengths = { nonce: 12, tag: 16 } as const;

/** The key of these secrets, drawn from that of the instance; what else is digested by it begins by a brace. */
const secretKey = Effect.map(Cryptography, ({ digestOf }) =>
  Buffer.from(digestOf("prefill"), "hex"),
);

/** A secret sealed for one list (AES-256-GCM); in base64. */
export const sealedSecret = Effect.fnUntraced(function* (declaration: string, secret: Secret) {
  const { bytes } = yield* Cryptography;
  const nonce = bytes(lengths.nonce);
  const cipher = createCipheriv("aes-256-gcm", yield* secretKey, nonce);
  cipher.setAAD(Buffer.from(declaration));
  const held = Buffer.concat([cipher.update(JSON.stringify(secret), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), held]).toString("base64");
});

const opened = (key: Buffer, declaration: string, sealed: Buffer): unknown => {
  const { nonce, tag } = lengths;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonce));
  decipher.setAAD(Buffer.from(declaration));
  decipher.setAuthTag(sealed.subarray(nonce, nonce + tag));
  const held = [decipher.update(sealed.subarray(nonce + tag)), decipher.final()];
  return JSON.parse(Buffer.concat(held).toString("utf8"));
};

/** What was sealed; nothing where it is not of this instance, as a base brought from another. */
export const openedSecret = Effect.fnUntraced(function* (declaration: string, sealed: string) {
  const key = yield* secretKey;
  try {
    const secret = opened(key, declaration, Buffer.from(sealed, "base64"));
    return isSecret(secret) ? secret : undefined;
  } catch {
    return undefined;
  }
});
