import { type Archive, filesOf } from "@coopilote/domain/dossier/archive.ts";
import { signedText } from "@coopilote/domain/dossier/Manifest.ts";
import { signatureOf } from "@coopilote/domain/dossier/opened.ts";
import { type Verified, verified } from "@coopilote/domain/dossier/verified.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { createPublicKey, verify } from "node:crypto";
import { crc32 } from "node:zlib";
import { sha256 } from "../kernel/sha256.ts";

/** What stands before the 32 bytes of an Ed25519 public key in its SubjectPublicKeyInfo (RFC 8410). */
const spkiHead = "302a300506032b6570032100";

const isSignatureGood = (archive: Archive): boolean => {
  const signed = signatureOf(archive);
  if (signed === undefined) return false;
  const der = Buffer.from(`${spkiHead}${signed.publicKey}`, "hex");
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  const text = Buffer.from(signedText("dossier.1", signed.manifest), "utf8");
  return verify(null, text, key, Buffer.from(signed.signature, "hex"));
};

/** What is brought from outside: heads or numbers as they were typed, the bytes of a dossier made before. */
export type Outside = {
  readonly anchors: ReadonlyArray<string>;
  readonly earlier: Uint8Array | undefined;
};

/** Goes through the bytes of a dossier. */
export const verifiedBytes = (bytes: Uint8Array, { anchors, earlier }: Outside): Verified => {
  const archive = filesOf(bytes, crc32);
  const given = {
    anchors,
    digests: new Map(archive.files.map((file) => [file.name, hexOf(sha256(file.bytes))])),
    isSignatureGood: isSignatureGood(archive),
    earlier: earlier === undefined ? undefined : filesOf(earlier, crc32),
  };
  return verified(archive, given, sha256);
};
