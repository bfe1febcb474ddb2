import type { Signer } from "@coopilote/domain/dossier/Manifest.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./cryptography.ts";
import { writtenWhole } from "./onDisk.ts";

/** Ed25519 public keys end their SubjectPublicKeyInfo with their 32 bytes (RFC 8410). */
const rawLength = 32;

/**
 * The key by which an instance signs, made at its first signature. It lies beside the base and in no backup:
 * whoever takes a base away signs nothing with it, and an instance restored elsewhere has a key of its own.
 */
export const signingKeyIn = (folder: string): Signer => {
  const path = join(folder, "signing.key");
  if (!existsSync(path))
    writtenWhole(
      path,
      generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    );
  const key = createPrivateKey(readFileSync(path, "utf8"));
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  const raw = spki.subarray(-rawLength);
  return {
    id: hexOf(sha256(raw)).slice(0, 16),
    publicKey: hexOf(raw),
    sign: (text) => sign(null, Buffer.from(text, "utf8"), key).toString("hex"),
  };
};
