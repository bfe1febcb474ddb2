import { type Archive, openingFiles } from "@coopilote/domain/dossier/archive.ts";
import { rootSigned } from "@coopilote/domain/dossier/checkpointed.ts";
import { signedText } from "@coopilote/domain/dossier/Manifest.ts";
import { checkpointsOf, signatureOf } from "@coopilote/domain/dossier/opened.ts";
import {
  type GoneThrough,
  goingThrough,
  type Measured,
} from "@coopilote/domain/dossier/verified.ts";
import { bytesOf, bytesOfHex, hexOf } from "@coopilote/domain/journal/chain.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { owned } from "./bytes.ts";
import { crc32 } from "./crc32.ts";
import { inSlices } from "./slices.ts";
import { stampsIn } from "./stamped.ts";

/** What is being done with a file that was given, and how much of it is done. */
export type Progress =
  | { readonly _tag: "Files"; readonly share: number }
  | { readonly _tag: "Lines"; readonly lines: number };

const digestsOf = async ({ files }: Archive): Promise<ReadonlyMap<string, Hash>> => {
  const digests = new Map<string, Hash>();
  // One after the other: all at once would hold the archive twice.
  for (const { name, bytes } of files) {
    // oxlint-disable-next-line no-await-in-loop
    const digest = await crypto.subtle.digest("SHA-256", owned(bytes));
    digests.set(name, hexOf(new Uint8Array(digest)));
  }
  return digests;
};

/** Whether a text is signed by a key (Ed25519, both in hexadecimal); nothing where this browser does not know that signature. */
const isSignedBy = async (
  publicKey: string,
  text: string,
  signature: string,
): Promise<boolean | undefined> => {
  const key = await crypto.subtle
    .importKey("raw", owned(bytesOfHex(publicKey)), "Ed25519", false, ["verify"])
    .catch(() => undefined);
  return key === undefined
    ? undefined
    : crypto.subtle.verify("Ed25519", key, owned(bytesOfHex(signature)), owned(bytesOf(text)));
};

const isSignatureGood = async (archive: Archive): Promise<boolean | undefined> => {
  const signed = signatureOf(archive);
  if (signed === undefined) return false;
  const { publicKey, manifest, signature } = signed;
  return isSignedBy(publicKey, signedText("dossier.1", manifest), signature);
};

/** The days whose root is signed by the key it names; nothing where this browser cannot tell. */
const daysSigned = async (archive: Archive): Promise<ReadonlySet<Day> | undefined> => {
  const days = await Promise.all(
    (checkpointsOf(archive) ?? []).map(async (each) => ({
      day: each.day,
      isGood: await isSignedBy(each.publicKey, rootSigned(each), each.signature),
    })),
  );
  return days.some(({ isGood }) => isGood === undefined)
    ? undefined
    : new Set(days.filter(({ isGood }) => isGood === true).map(({ day }) => day));
};

/** The files of an archive; nothing once another was given in its place. */
export const filesGiven = async (
  file: File,
  told: (progress: Progress) => void,
  isOver: () => boolean,
): Promise<Archive | undefined> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const share = (done: number) => told({ _tag: "Files", share: done / bytes.length });
  return inSlices(openingFiles(bytes, crc32), share, isOver);
};

/** Goes through a dossier by itself; nothing once another was given in its place. */
export const goneThrough = async (
  archive: Archive,
  told: (progress: Progress) => void,
  isOver: () => boolean,
): Promise<GoneThrough | undefined> => {
  const measured: Measured = {
    digests: await digestsOf(archive),
    isSignatureGood: await isSignatureGood(archive),
    rootsSigned: await daysSigned(archive),
    stamps: await stampsIn(archive),
  };
  const lines = (done: number) => told({ _tag: "Lines", lines: done });
  return inSlices(goingThrough(archive, measured, sha256), lines, isOver);
};
