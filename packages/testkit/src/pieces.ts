import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import { hmac } from "@coopilote/domain/journal/hmac.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import { sha256 } from "./draw.ts";

/** The bytes of an invented piece. */
export const pieceBytes = (document: string): Uint8Array => bytesOf(`piece ${document}`);

/** The key of its commitment. */
export const pieceKey = (document: string): Uint8Array => sha256(bytesOf(`key ${document}`));

/** What its fact holds of its bytes. */
export const pieceCommitment = (document: string): Hash =>
  hexOf(hmac(sha256, pieceKey(document), sha256(pieceBytes(document))));
