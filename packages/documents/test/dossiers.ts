import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import type { Checkpoint } from "@coopilote/domain/dossier/Checkpoint.ts";
import { checkpointLeaf, rootSigned } from "@coopilote/domain/dossier/checkpointed.ts";
import type { JournalKept } from "@coopilote/domain/dossier/JournalKept.ts";
import type { Signer } from "@coopilote/domain/dossier/Manifest.ts";
import { usualSplit } from "@coopilote/domain/dossier/partsOf.ts";
import { pathOf, rootOf } from "@coopilote/domain/dossier/merkle.ts";
import type { Scope } from "@coopilote/domain/dossier/Scope.ts";
import type { Verified } from "@coopilote/domain/dossier/verified.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import { team } from "@coopilote/testkit/history.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { pieceBytes } from "@coopilote/testkit/pieces.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { dossierFiles, type Means } from "../src/dossier/archive.ts";
import { type Asked, prepared } from "../src/dossier/prepared.ts";
import { type Outside, verifiedBytes } from "../src/dossier/verifiedBytes.ts";
import { archived, type FileToWrite, written } from "../src/kernel/zip.ts";

const pkcs8Head = "302e020100300506032b657004220420";

/** A key drawn from a label, the same in every run. */
export const signerOf = (label: string): Signer => {
  const seed = hexOf(sha256(Buffer.from(label)));
  const der = Buffer.from(`${pkcs8Head}${seed}`, "hex");
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const raw = createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-32);
  return {
    id: hexOf(sha256(raw)).slice(0, 16),
    publicKey: hexOf(raw),
    sign: (text) => sign(null, Buffer.from(text, "utf8"), key).toString("hex"),
  };
};

export const means: Means = {
  signer: signerOf("instance"),
  piece: (document) =>
    async function* () {
      yield pieceBytes(document);
    },
};

/** A checkpoint of a journal on a day, one leaf among those of other structures; `stamp`: what an authority answered of its root. */
export const checkpointOn = (
  kept: JournalKept,
  day: Day,
  version: number,
  stampOf: (root: Hash) => Checkpoint["stamp"] = () => null,
): Checkpoint => {
  const { id: key, publicKey, sign: signed } = means.signer;
  const head = { version, hash: kept.lines[version - 1]?.hash ?? hexOf(sha256(Buffer.of())) };
  const blind = hexOf(sha256(Buffer.from(`blind of ${day}`))).slice(0, 32);
  const own = checkpointLeaf(sha256, blind, { ...head, structure: kept.structure, day });
  const others = Array.from({ length: 4 }, (_, place) => sha256(Buffer.from(`${day} ${place}`)));
  const leaves = [...others, own].toSorted((a, b) => (hexOf(a) < hexOf(b) ? -1 : 1));
  const index = leaves.indexOf(own);
  const root = { day, size: leaves.length, root: hexOf(rootOf(sha256, leaves)) };
  const path = pathOf(sha256, leaves, index).map(hexOf);
  const signature = signed(rootSigned(root));
  return {
    ...root,
    head,
    blind,
    index,
    path,
    key,
    publicKey,
    signature,
    stamp: stampOf(root.root),
  };
};

export const teamScope: Scope = { kind: "team", team };

export const askedNow = ({ now }: World, scope: Scope = teamScope): Asked => ({
  scope,
  on: now,
  knownAt: now.at,
  splitAt: usualSplit,
});

const gathered = async <A>(each: AsyncIterable<A>): Promise<ReadonlyArray<A>> => {
  const all: Array<A> = [];
  for await (const one of each) all.push(one);
  return all;
};

/** The files of a dossier of a world. */
export const filesMade = async (
  world: World,
  {
    asked = askedNow(world),
    kept = keptOf(world),
    by = means,
  }: { readonly asked?: Asked; readonly kept?: JournalKept; readonly by?: Means } = {},
): Promise<ReadonlyArray<FileToWrite>> => {
  const dossier = prepared(kept, asked);
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  return gathered(dossierFiles(dossier, by, () => undefined));
};

export const zipped = async (files: ReadonlyArray<FileToWrite>): Promise<Buffer> => {
  async function* each() {
    yield* files;
  }
  return Buffer.concat(await gathered(archived(each())));
};

export const textIn = async (file: FileToWrite | undefined): Promise<string> =>
  file === undefined ? "" : Buffer.concat(await gathered(file.bytes())).toString("utf8");

/** Files with one of them written again. */
export const altered = async (
  files: ReadonlyArray<FileToWrite>,
  name: string,
  change: (text: string) => string,
): Promise<ReadonlyArray<FileToWrite>> => {
  const file = files.find((each) => each.name === name);
  const again = await written(name, change(await textIn(file)));
  return files.map((each) => (each.name === name ? again : each));
};

/** What a verifier finds of the bytes of an archive. */
export const verifying = (bytes: Uint8Array, outside: Partial<Outside> = {}): Verified =>
  verifiedBytes(bytes, { anchors: [], earlier: undefined, ...outside });
