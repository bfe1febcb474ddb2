import { createHash } from "node:crypto";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import type { Draw } from "@coopilote/domain/seal.ts";

export const sha256: Sha256 = (bytes) =>
  Uint8Array.from(createHash("sha256").update(bytes).digest());

const hexOf = (label: string): string => createHash("sha256").update(label).digest("hex");

/** The same id for the same label, in every run. */
export const idOf = (label: string): string => {
  const hex = hexOf(label);
  const part = (from: number, to: number): string => hex.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`;
};

/** Draws that depend on how many came before and on nothing else; `drawn` says how many. */
export const drawFrom = (before: number): Draw & { readonly drawn: () => number } => {
  let count = before;
  const next = (): string => `draw ${(count += 1)}`;
  return {
    sha256,
    uuid: () => idOf(next()),
    bytes: (length) =>
      Uint8Array.from(createHash("sha256").update(next()).digest().subarray(0, length)),
    drawn: () => count,
  };
};
