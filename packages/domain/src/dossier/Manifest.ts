import { Schema } from "effect";
import { Code, DocumentId, Hash, StructureId } from "../kernel/ids.ts";
import { EntryRef } from "../journal/Entry.ts";
import { Instant, LocalInstant } from "../kernel/time.ts";
import { Scope } from "./Scope.ts";

/** A position in a journal and the hash of its chain there. */
export const Head = Schema.Struct({ version: Schema.Int, hash: Hash });
export type Head = typeof Head.Type;

/** A file of a dossier. `size` in bytes. */
export const FileListed = Schema.Struct({ name: Schema.String, size: Schema.Int, sha256: Hash });
export type FileListed = typeof FileListed.Type;

/** A piece and the entry that filed it; `merged`: its pages are in dossier.pdf, else it is only joined, and why; null where the paper lists it only, or is not there. */
export const PieceListed = Schema.Struct({
  document: DocumentId,
  entry: EntryRef,
  file: Schema.String,
  merged: Schema.NullOr(Schema.Literals(["merged", "image", "encrypted", "unreadable"])),
});
export type PieceListed = typeof PieceListed.Type;

/**
 * What the bytes of a dossier depend on, and nothing else does: the same inputs give the same bytes.
 * `aside`, `checkpoints`: SHA-256 of aside.json and checkpoints.json; `splitAt` in bytes; `key`: the signing key; `verifier` and `templates`: SHA-256 of
 * verifier.html, and of the models and fonts of the papers, null where the dossier holds none.
 */
export const Inputs = Schema.Struct({
  scope: Scope,
  on: LocalInstant,
  knownAt: Instant,
  head: Head,
  aside: Hash,
  splitAt: Schema.Int,
  checkpoints: Hash,
  key: Code,
  verifier: Schema.NullOr(Hash),
  templates: Schema.NullOr(Hash),
});
export type Inputs = typeof Inputs.Type;

/** manifest.json, as canonical text. `conclusions`: SHA-256 of conclusions.json; `files` in the order of the archive. */
export const Manifest = Schema.Struct({
  format: Schema.Literal("coopilote-dossier.1"),
  structure: StructureId,
  inputs: Inputs,
  knownVersion: Schema.Int,
  conclusions: Hash,
  files: Schema.Array(FileListed),
  pieces: Schema.Array(PieceListed),
});
export type Manifest = typeof Manifest.Type;

/** Names of the files of a dossier; pieces are « pieces/001.pdf », tables « tables/personnes.csv ». */
export const fileNames = {
  journal: "journal.jsonl",
  aside: "aside.json",
  conclusions: "conclusions.json",
  checkpoints: "checkpoints.json",
  paper: "dossier.pdf",
  verifier: "verifier.html",
  readMe: "LISEZ-MOI.txt",
  manifest: "manifest.json",
  signature: "signature.json",
} as const;

/** signature.json: Ed25519 (RFC 8032) over `signedText("dossier.1", manifest.json)`. `publicKey`: 32 bytes, `signature`: 64, in hexadecimal. */
export const ManifestSignature = Schema.Struct({
  key: Code,
  publicKey: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u)),
  signature: Schema.String.check(Schema.isPattern(/^[0-9a-f]{128}$/u)),
});
export type ManifestSignature = typeof ManifestSignature.Type;

/** Whoever signs. `id`: the first 16 hexadecimal digits of SHA-256 of the public key; `sign`: Ed25519 of a text, in hexadecimal. */
export type Signer = {
  readonly id: string;
  readonly publicKey: string;
  readonly sign: (text: string) => string;
};

/** What is signed of a text: its use first, so that no signature serves another. */
export const signedText = (use: "dossier.1" | "root.1", text: string): string =>
  `coopilote ${use}\n${text}`;
