import type { Archive } from "@coopilote/domain/dossier/archive.ts";
import type { StampFound } from "@coopilote/domain/dossier/checkpointed.ts";
import { inside, tags, valuesIn } from "@coopilote/domain/dossier/der.ts";
import { checkpointsOf } from "@coopilote/domain/dossier/opened.ts";
import { isStampOf, type TimeStamp, timeStampIn } from "@coopilote/domain/dossier/timestamp.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { hexIn, owned } from "./bytes.ts";
import { type Certificate, certificateIn, type PublicKey } from "./certificate.ts";

const hashes = { sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" } as const;

/** The two numbers of a signature side by side, as WebCrypto asks for them, from the sequence that DER makes of them. */
const sideBySide = (signature: Uint8Array, size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 * size);
  for (const [place, { held }] of inside(valuesIn(signature)[0], tags.sequence).entries()) {
    const digits = held.subarray(Math.max(0, held.length - size));
    bytes.set(digits, (place + 1) * size - digits.length);
  }
  return bytes;
};

const isUnknownHere = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "NotSupportedError";

/** Whether a key has signed a stamp; nothing where this browser does not know such keys. */
const hasSigned = async (
  key: PublicKey | undefined,
  { digest, signed, signature }: TimeStamp,
): Promise<boolean | undefined> => {
  if (key === undefined) return undefined;
  const { spki, curve } = key;
  const hash = hashes[digest];
  const algorithm =
    curve === undefined
      ? { name: "RSASSA-PKCS1-v1_5", hash }
      : { name: "ECDSA", namedCurve: curve.namedCurve, hash };
  const imported = await crypto.subtle
    .importKey("spki", owned(spki), algorithm, false, ["verify"])
    .catch((error: unknown) => {
      if (isUnknownHere(error)) return undefined;
      throw error;
    });
  if (imported === undefined) return undefined;
  const given = curve === undefined ? owned(signature) : sideBySide(signature, curve.size);
  return crypto.subtle.verify(algorithm, imported, given, owned(signed));
};

const couldSign = ({ from, until, isForStamps }: Certificate, { at }: TimeStamp): boolean =>
  isForStamps && from <= at && at <= until;

const signerOf = async (stamp: TimeStamp) => {
  let otherwise: "wrong" | "unknown" = "wrong";
  for (const bytes of stamp.certificates) {
    const certificate = certificateIn(bytes);
    if (!couldSign(certificate, stamp)) continue;
    // oxlint-disable-next-line no-await-in-loop
    const isSigned = await hasSigned(certificate.key, stamp);
    if (isSigned === true) return { by: certificate.name, certificate: hexOf(sha256(bytes)) };
    if (isSigned === undefined) otherwise = "unknown";
  }
  return otherwise;
};

const signedBy = async (response: Uint8Array, root: Hash): Promise<StampFound> => {
  const stamp = timeStampIn(response);
  if (stamp === undefined || !isStampOf(stamp, root, sha256)) return "wrong";
  const { content, contentDigest, digest, at, day, time } = stamp;
  const found = await crypto.subtle.digest(hashes[digest], owned(content));
  if (hexIn(new Uint8Array(found)) !== contentDigest) return "wrong";
  const signer = await signerOf(stamp);
  return typeof signer === "string" ? signer : { at, day, time, ...signer };
};

/** What a stamp says of a root: whole, over it, and signed by the certificate it comes with. */
export const stampedBy = async (response: Uint8Array, root: Hash): Promise<StampFound> => {
  try {
    return await signedBy(response, root);
  } catch {
    // What is no certificate, or no signature, signs nothing.
    return "wrong";
  }
};

const bytesIn = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (each) => each.codePointAt(0) ?? 0);

/** The stamps of the checkpoints of a dossier, by their days. */
export const stampsIn = async (archive: Archive): Promise<ReadonlyMap<Day, StampFound>> => {
  const stamps = new Map<Day, StampFound>();
  for (const { day, root, stamp } of checkpointsOf(archive) ?? [])
    // oxlint-disable-next-line no-await-in-loop
    if (stamp !== null) stamps.set(day, await stampedBy(bytesIn(stamp.token), root));
  return stamps;
};
