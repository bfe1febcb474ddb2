import { Schema } from "effect";
import { Hash } from "../kernel/ids.ts";
import { Day, Instant } from "../kernel/time.ts";
import { Head, ManifestSignature } from "./Manifest.ts";

const Base64 = Schema.String.check(
  Schema.isPattern(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u),
);

/**
 * What binds a head of a journal to a day's root over all structures (RFC 6962, SHA-256), and that root to an hour
 * that someone else gives (RFC 3161). The leaf is `checkpointLeaf`; `blind`: 16 bytes that keep the other structures unknown.
 * `path`: the inclusion proof. `signature`: Ed25519 over `rootSigned` by the key that the instance had that day. `stamp`: a TimeStampResp in base64 over SHA-256 of the root's 32 bytes; null while queued.
 */
export const Checkpoint = Schema.Struct({
  day: Day,
  head: Head,
  blind: Schema.String.check(Schema.isPattern(/^[0-9a-f]{32}$/u)),
  index: Schema.Int,
  size: Schema.Int,
  path: Schema.Array(Hash),
  root: Hash,
  ...ManifestSignature.fields,
  stamp: Schema.NullOr(Schema.Struct({ at: Instant, token: Base64 })),
});
export type Checkpoint = typeof Checkpoint.Type;

/** checkpoints.json, as canonical text, the oldest first: the last of each month and the last of all. */
export const Checkpoints = Schema.Struct({
  format: Schema.Literal("coopilote-checkpoints.1"),
  checkpoints: Schema.Array(Checkpoint),
});
export type Checkpoints = typeof Checkpoints.Type;
