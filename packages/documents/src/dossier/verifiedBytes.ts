import { type Archive, filesOf } from "@coopilote/domain/dossier/archive.ts";
import { type CheckpointsGiven, rootSigned } from "@coopilote/domain/dossier/checkpointed.ts";
import { signedText } from "@coopilote/domain/dossier/Manifest.ts";
import { checkpointsOf, signatureOf } from "@coopilote/domain/dossier/opened.ts";
import { type Verified, verified } from "@coopilote/domain/dossier/verified.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { createPublicKey, verify } from "node:crypto";
import { crc32 } from "node:zlib";
import { sha256 } from "../kernel/sha256.ts";
import { stampedBy } from "./stamped.ts";

/** What stands before the 32 bytes of an Ed25519 public key in its SubjectPublicKeyInfo (RFC 8410). */
const spkiHead = "302a300506032b6570032100";

const isGood = (publicKey: string, text: string, signature: string): boolean => {
  const der = Buffer.from(`${spkiHead}${publicKey}`, "hex");
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return verify(null, Buffer.from(text, "utf8"), key, Buffer.from(signature, "hex"));
};

const isSignatureGood = (archive: Archive): boolean => {
  const signed = signatureOf(archive);
  if (signed === undefined) return false;
  const { publicKey, manifest, signature } = signed;
  return isGood(publicKey, signedText("dossier.1", manifest), signature);
};

/** What is found of the checkpoints of a dossier. */
const checkpointsGiven = (archive: Archive): CheckpointsGiven => {
  const checkpoints = checkpointsOf(archive) ?? [];
  const signed = checkpoints.filter((each) =>
    isGood(each.publicKey, rootSigned(each), each.signature),
  );
  const stamps = checkpoints.flatMap(({ day, root, stamp }) =>
    stamp === null ? [] : [[day, stampedBy(Buffer.from(stamp.token, "base64"), root)] as const],
  );
  return { rootsSigned: new Set(signed.map(({ day }) => day)), stamps: new Map(stamps) };
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
    ...checkpointsGiven(archive),
    earlier: earlier === undefined ? undefined : filesOf(earlier, crc32),
  };
  return verified(archive, given, sha256);
};
