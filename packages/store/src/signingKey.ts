import type { Signer } from "@coopilote/domain/dossier/Manifest.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./cryptography.ts";
import { synced, writtenWhole } from "./onDisk.ts";

/** Ed25519 public keys end their SubjectPublicKeyInfo with their 32 bytes (RFC 8410). */
const rawLength = 32;

const signerOf = (key: KeyObject): Signer => {
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  const raw = spki.subarray(-rawLength);
  return {
    id: hexOf(sha256(raw)).slice(0, 16),
    publicKey: hexOf(raw),
    sign: (text) => sign(null, Buffer.from(text, "utf8"), key).toString("hex"),
  };
};

const drawn = (): KeyObject => generateKeyPairSync("ed25519").privateKey;

const pathIn = (folder: string): string => join(folder, "signing.key");

/** A key that takes its name once it is on disk: a folder holds a whole one, or the one before. */
const replacedIn = (folder: string): Signer => {
  const key = drawn();
  const part = `${pathIn(folder)}.part`;
  rmSync(part, { force: true });
  writtenWhole(part, key.export({ type: "pkcs8", format: "pem" }).toString());
  renameSync(part, pathIn(folder));
  synced(folder);
  return signerOf(key);
};

/**
 * The key by which an instance signs, made at its first start. It lies beside the base and in no backup:
 * whoever takes a base away signs nothing with it, and an instance restored elsewhere has a key of its own.
 */
export const signingKeyIn = (folder: string): Signer =>
  existsSync(pathIn(folder))
    ? signerOf(createPrivateKey(readFileSync(pathIn(folder), "utf8")))
    : replacedIn(folder);

/** The key of an instance. `replace`: by one that is made; nothing is signed by the one before any more. */
export type Keyring = { readonly signer: () => Signer; readonly replace: () => Signer };

/** The keyring of a folder; that of a base in memory goes with it. */
export const keyringOf = (folder: string): Keyring => {
  if (folder !== ":memory:")
    return { signer: () => signingKeyIn(folder), replace: () => replacedIn(folder) };
  const held = { signer: signerOf(drawn()) };
  return { signer: () => held.signer, replace: () => (held.signer = signerOf(drawn())) };
};
