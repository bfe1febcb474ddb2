import type { Hash, StructureId } from "../kernel/ids.ts";
import { Hash as HashSchema } from "../kernel/ids.ts";
import { canonical } from "./canonical.ts";
import type { Header } from "./Entry.ts";
import { hmac, joined, type Sha256 } from "./hmac.ts";

const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export const hexOf = (bytes: Uint8Array): Hash =>
  HashSchema.make(bytes.reduce((hex, byte) => hex + (pairs[byte] ?? ""), ""));

export const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );

const tagged = (tag: number, ...pieces: ReadonlyArray<Uint8Array>): Uint8Array =>
  joined(Uint8Array.of(tag), ...pieces);

/** hash_0 = SHA-256(0x03 ‖ canonical({ format: 1, structure })). */
export const genesis = (sha256: Sha256, structure: StructureId): Hash =>
  hexOf(sha256(tagged(0x03, bytesOf(canonical({ format: 1, structure })))));

/** leaf = SHA-256(0x00 ‖ canonical(header) ‖ hidden), where `hidden` is all that is known of a body. */
export const leafOver = (sha256: Sha256, header: string, hidden: Uint8Array): Uint8Array =>
  sha256(tagged(0x00, bytesOf(header), hidden));

/**
 * leaf = SHA-256(0x00 ‖ canonical(header) ‖ SHA-256(0x01 ‖ blind ‖ body)); `header` is its canonical text,
 * `body` the text as first written.
 */
export const leafOf = (
  sha256: Sha256,
  header: string,
  blind: Uint8Array,
  body: string,
): Uint8Array => leafOver(sha256, header, sha256(tagged(0x01, blind, bytesOf(body))));

export const leaf = (sha256: Sha256, header: Header, blind: Uint8Array, body: string): Uint8Array =>
  leafOf(sha256, canonical(header), blind, body);

/** hash_n = SHA-256(0x02 ‖ hash_{n−1} ‖ leaf_n). */
export const link = (sha256: Sha256, previous: Hash, leafHash: Uint8Array): Hash =>
  hexOf(sha256(tagged(0x02, bytesOfHex(previous), leafHash)));

/** HMAC(key, canonical(value)): what a fact holds of a sealed value. */
export const commitment = (sha256: Sha256, key: Uint8Array, value: unknown): Hash =>
  hexOf(hmac(sha256, key, bytesOf(canonical(value))));
