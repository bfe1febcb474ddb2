import { Schema } from "effect";
import { canonical } from "../journal/canonical.ts";
import type { Hash } from "../kernel/ids.ts";
import type { Archive, Held } from "./archive.ts";
import { Aside } from "./Aside.ts";
import { type Checkpoint, Checkpoints } from "./Checkpoint.ts";
import { JournalLine } from "./JournalLine.ts";
import { fileNames, Manifest, ManifestSignature } from "./Manifest.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a file; nothing where it is not there, or is not UTF-8. */
export const textOf = ({ files }: Archive, name: string): string | undefined => {
  const held: Held | undefined = files.find((file) => file.name === name);
  try {
    return held === undefined ? undefined : decoder.decode(held.bytes);
  } catch {
    // Bytes that are no text are what is being looked for.
    return undefined;
  }
};

/** What a canonical text says; nothing where it is not canonical, or says something else than its schema. */
const saying = <A>(schema: Schema.Codec<A, unknown>) => {
  const decode = Schema.decodeUnknownSync(schema, { onExcessProperty: "error" });
  return (text: string | undefined): A | undefined => {
    try {
      if (text === undefined) return undefined;
      const parsed: unknown = JSON.parse(text);
      return canonical(parsed) === text ? decode(parsed) : undefined;
    } catch {
      // What cannot be parsed or decoded is what is being looked for.
      return undefined;
    }
  };
};

const manifestSaid = saying(Manifest);
const asideSaid = saying(Aside);
const signatureSaid = saying(ManifestSignature);
const checkpointsSaid = saying(Checkpoints);
const lineSaid = saying(JournalLine);

export const manifestOf = (archive: Archive): Manifest | undefined =>
  manifestSaid(textOf(archive, fileNames.manifest));

export const asideOf = (archive: Archive): Aside | undefined =>
  asideSaid(textOf(archive, fileNames.aside));

export const checkpointsOf = (archive: Archive): ReadonlyArray<Checkpoint> | undefined =>
  checkpointsSaid(textOf(archive, fileNames.checkpoints))?.checkpoints;

/** The signature of a dossier and what it is over; nothing where there is none that can be read. */
export const signatureOf = (
  archive: Archive,
): (ManifestSignature & { readonly manifest: string }) | undefined => {
  const manifest = textOf(archive, fileNames.manifest);
  const signature = signatureSaid(textOf(archive, fileNames.signature));
  return manifest === undefined || signature === undefined ? undefined : { ...signature, manifest };
};

/** The lines of the journal, each ended, read one by one; `undefined` stands for one that cannot be read. */
export function* linesOf(archive: Archive): Generator<JournalLine | undefined, void, void> {
  const lines = (textOf(archive, fileNames.journal) ?? "").split("\n");
  const isEnded = lines.pop() === "";
  for (const line of lines) yield lineSaid(line);
  if (!isEnded) yield undefined;
}

/** SHA-256 of files by their names. */
export type Digests = ReadonlyMap<string, Hash>;
