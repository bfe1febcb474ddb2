import { bytesOf } from "../journal/chain.ts";
import type { Sha256 } from "../journal/hmac.ts";
import type { AttestationId, SessionId } from "../kernel/ids.ts";

/** Crockford's digits: no I, L, O nor U, so that what is read aloud is typed right. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const fiveBits = (bytes: Uint8Array, index: number): number => {
  const bit = index * 5;
  const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
};

const coded = (sha256: Sha256, use: string, id: string, length: number): string => {
  const bytes = sha256(bytesOf(`coopilote ${use}.1\n${id}`));
  const text = Array.from({ length }, (_, index) => digits[fiveBits(bytes, index)]).join("");
  return text.replaceAll(/.{4}(?=.)/gu, "$&-");
};

/** The number of an attestation on paper, « 7QK4-2M9X-0RTD-W5HB »: 80 bits of its id, which a verifier finds again. */
export const attestationNumber = (sha256: Sha256, attestation: AttestationId): string =>
  coded(sha256, "attestation", attestation, 16);

/** The code of a sheet to sign by hand, « F-7QK4-2M9X »: names a session among those of one structure. */
export const blankSheetCode = (sha256: Sha256, session: SessionId): string =>
  `F-${coded(sha256, "sheet", session, 8)}`;

/** A number as someone typed it: any case, any spaces or hyphens, o for 0, i and l for 1. */
export const typedNumber = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[\s-]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/gu, "1")
    .replaceAll(/.{4}(?=.)/gu, "$&-");
