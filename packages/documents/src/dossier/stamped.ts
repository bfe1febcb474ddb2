import type { Stamped } from "@coopilote/domain/dossier/checkpointed.ts";
import { isStampOf, type TimeStamp, timeStampIn } from "@coopilote/domain/dossier/timestamp.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import { createHash, verify, X509Certificate } from "node:crypto";
import { sha256 } from "../kernel/sha256.ts";

/** id-kp-timeStamping (RFC 3161 §2.3): the only thing its certificate may be for. */
const timeStamping = "1.3.6.1.5.5.7.3.8";

const certificateIn = (bytes: Uint8Array): X509Certificate | undefined => {
  try {
    return new X509Certificate(bytes);
  } catch {
    // A certificate that cannot be read signs nothing.
    return undefined;
  }
};

const hasSigned = (certificate: X509Certificate, stamp: TimeStamp): boolean => {
  const { at, digest, signed, signature } = stamp;
  const isInForce =
    certificate.validFromDate.getTime() <= at && at <= certificate.validToDate.getTime();
  return (
    isInForce &&
    new Set(certificate.keyUsage).has(timeStamping) &&
    verify(digest, signed, certificate.publicKey, signature)
  );
};

const commonName = (subject: string): string => /^CN=(.+)$/mu.exec(subject)?.[1] ?? subject;

const signedBy = (response: Uint8Array, root: Hash): Stamped | "wrong" => {
  const stamp = timeStampIn(response);
  if (stamp === undefined || !isStampOf(stamp, root, sha256)) return "wrong";
  const { content, contentDigest, digest, certificates, at, day, time } = stamp;
  if (createHash(digest).update(content).digest("hex") !== contentDigest) return "wrong";
  const signer = certificates
    .flatMap((bytes) => certificateIn(bytes) ?? [])
    .find((certificate) => hasSigned(certificate, stamp));
  if (signer === undefined) return "wrong";
  const certificate = createHash("sha256").update(signer.raw).digest("hex");
  return { at, day, time, by: commonName(signer.subject), certificate };
};

/**
 * What a stamp says of a root: whole, over it, and signed by the certificate it comes with. Whether that authority is to be
 * believed is for whoever reads its name and compares the hash of its certificate.
 */
export const stampedBy = (response: Uint8Array, root: Hash): Stamped | "wrong" => {
  try {
    return signedBy(response, root);
  } catch {
    // A key that cannot have signed this digest, or that cannot be read, signs nothing.
    return "wrong";
  }
};
