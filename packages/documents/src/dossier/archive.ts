import type { PieceKey } from "@coopilote/domain/dossier/Aside.ts";
import type { DossierPiece } from "@coopilote/domain/dossier/dossierPieces.ts";
import {
  fileNames,
  type Inputs,
  type Manifest,
  type ManifestSignature,
  type Signer,
  signedText,
} from "@coopilote/domain/dossier/Manifest.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Code } from "@coopilote/domain/kernel/ids.ts";
import { templates } from "../kernel/templates.ts";
import { type FileToWrite, measured, once, written } from "../kernel/zip.ts";
import { asFiled, type PieceBytes, type PieceFiled } from "./asFiled.ts";
import type { Prepared } from "./prepared.ts";
import { readMe } from "./readMe.ts";
import { tablesOf } from "./tables.ts";

/** What making a dossier needs beside the journal. `paper`: dossier.pdf, where it is joined. */
export type Means = {
  readonly paper?: Uint8Array;
  readonly signer: Signer;
  readonly piece: PieceBytes;
};

const filed = async (
  dossier: Prepared,
  means: Means,
  lost: (piece: DossierPiece) => void,
): Promise<ReadonlyArray<PieceFiled>> => {
  const pieces: Array<PieceFiled> = [];
  for (const piece of dossier.pieces) {
    const file = await asFiled(dossier, piece, means.piece);
    if (file === undefined) lost(piece);
    else pieces.push(file);
  }
  return pieces;
};

const manifestOf = (
  { kept, journal }: Prepared,
  inputs: Inputs,
  conclusions: FileToWrite,
  files: ReadonlyArray<FileToWrite>,
  pieces: ReadonlyArray<PieceFiled>,
): Manifest => ({
  format: "coopilote-dossier.1",
  structure: kept.structure,
  inputs,
  knownVersion: journal.knownVersion,
  conclusions: conclusions.sha256,
  files: files.map(({ name, size, sha256: digest }) => ({ name, size, sha256: digest })),
  pieces: pieces.map(({ piece: { document, entry, file } }) => ({
    document,
    entry,
    file,
    merged: null,
  })),
});

const asideFile = ({ aside }: Prepared, pieces: ReadonlyArray<PieceFiled>) => {
  const keys: ReadonlyArray<PieceKey> = pieces.map(({ piece, key, sha256: digest }) => ({
    document: piece.document,
    key,
    sha256: digest,
  }));
  const seals = aside.map(({ seal, key, value }) => ({ seal, key, value }));
  return written(fileNames.aside, canonical({ format: "coopilote-aside.1", seals, pieces: keys }));
};

const linesFile = ({ kept }: Prepared) =>
  written(fileNames.journal, kept.lines.map((line) => `${canonical(line)}\n`).join(""));

const inputsOf = (
  { asked, journal }: Prepared,
  { signer, paper }: Means,
  aside: FileToWrite,
  checkpoints: FileToWrite,
): Inputs => ({
  ...asked,
  head: journal.head,
  aside: aside.sha256,
  checkpoints: checkpoints.sha256,
  key: Code.make(signer.id),
  verifier: null,
  templates: paper === undefined ? null : templates(),
});

const signatureOf = ({ id, publicKey, sign }: Signer, manifest: string): ManifestSignature => ({
  key: Code.make(id),
  publicKey,
  signature: sign(signedText("dossier.1", manifest)),
});

/**
 * The files of a dossier in their order, its manifest and its signature last; the same inputs give the same bytes.
 * `lost`: told of each piece that is no longer what was filed, and that is left out.
 */
export async function* dossierFiles(
  dossier: Prepared,
  means: Means,
  lost: (piece: DossierPiece) => void,
): AsyncGenerator<FileToWrite> {
  const files: Array<FileToWrite> = [];
  const listed = (file: FileToWrite): FileToWrite => {
    files.push(file);
    return file;
  };
  const { asked, journal } = dossier;
  const { paper } = means;
  yield listed(
    await written(fileNames.readMe, readMe(asked.on, journal.head, paper !== undefined)),
  );
  const pieces = await filed(dossier, means, lost);
  const aside = await asideFile(dossier, pieces);
  const conclusions = await written(fileNames.conclusions, canonical(dossier.conclusions));
  const checkpoints = await written(
    fileNames.checkpoints,
    canonical({ format: "coopilote-checkpoints.1", checkpoints: dossier.kept.checkpoints }),
  );
  const inputs = inputsOf(dossier, means, aside, checkpoints);
  yield listed(await linesFile(dossier));
  for (const file of [aside, conclusions, checkpoints]) yield listed(file);
  for (const [name, text] of tablesOf(dossier)) yield listed(await written(name, text));
  for (const file of pieces) yield listed(file);
  if (paper !== undefined) yield listed(await measured(fileNames.paper, once(paper)));
  const text = canonical(manifestOf(dossier, inputs, conclusions, files, pieces));
  yield await written(fileNames.manifest, text);
  yield await written(fileNames.signature, canonical(signatureOf(means.signer, text)));
}
