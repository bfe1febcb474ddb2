import { filesOf } from "@coopilote/domain/dossier/archive.ts";
import { type Checkpoint, Checkpoints } from "@coopilote/domain/dossier/Checkpoint.ts";
import { checkpointLine, keyLine } from "@coopilote/domain/dossier/fr.ts";
import { fileNames, Manifest, signedText } from "@coopilote/domain/dossier/Manifest.ts";
import { stampAsked, timeStampIn } from "@coopilote/domain/dossier/timestamp.ts";
import { verified } from "@coopilote/domain/dossier/verified.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import { Code, type Hash, Hash as HashSchema } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant } from "@coopilote/domain/kernel/time.ts";
import { authorityOf } from "@coopilote/testkit/authority.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { Schema } from "effect";
import { crc32 } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { sha256 } from "../src/kernel/sha256.ts";
import { type FileToWrite, written } from "../src/kernel/zip.ts";
import { altered, checkpointOn, filesMade, means, textIn, verifying, zipped } from "./dossiers.ts";

const authority = authorityOf("ec");
afterAll(() => authority.close());

const stampOf = (root: Hash) => {
  const token = authority.stamp(stampAsked(sha256, root, Buffer.of(0x41, 0x02)));
  return { at: timeStampIn(token)?.at ?? Instant.make(0), token: token.toString("base64") };
};

const march = Day.make("2026-03-12");
const april = Day.make("2026-04-30");
const world = journey(msp2025, "starting");
const kept = keptOf(world);
const checkpoints = [checkpointOn(kept, march, 40, stampOf), checkpointOn(kept, april, 60)];
const forged = kept.lines.map((line) => ({ ...line, hash: hexOf(sha256(bytesOf(line.hash))) }));
/** A checkpoint of the journal before it was written again. */
const foreign = checkpointOn({ ...kept, lines: forged }, march, 40);
const files = await filesMade(world, { kept: { ...kept, checkpoints } });
const whole = await zipped(files);

const manifestIn = Schema.decodeUnknownSync(Schema.fromJsonString(Manifest));
const checkpointsIn = Schema.decodeUnknownSync(Schema.fromJsonString(Checkpoints));

interface DossierSignature {
  readonly key: string;
  readonly publicKey: string;
  readonly signature: string;
}

const asSigned = (signature: DossierSignature): DossierSignature => signature;

/** The checkpoints of a dossier changed, and the manifest made again by the very key of the instance. */
const changedTo = async (
  change: (checkpoint: Checkpoint, place: number) => Checkpoint,
  saying: typeof asSigned = asSigned,
): Promise<ReadonlyArray<FileToWrite>> => {
  const changed = await altered(files, fileNames.checkpoints, (text) => {
    const { format, checkpoints: before } = checkpointsIn(text);
    return canonical({ format, checkpoints: before.map(change) });
  });
  const file = changed.find(({ name }) => name === fileNames.checkpoints);
  const listed = changed.find(({ name }) => name === fileNames.manifest);
  const before = manifestIn(await textIn(listed));
  const again = canonical({
    ...before,
    files: before.files.map((each) =>
      each.name === file?.name ? { ...each, size: file.size, sha256: file.sha256 } : each,
    ),
    inputs: { ...before.inputs, checkpoints: file?.sha256 },
  });
  const { id: key, publicKey, sign } = means.signer;
  const signature = sign(signedText("dossier.1", again));
  return Promise.all(
    changed.map(async (each) => {
      if (each.name === fileNames.manifest) return written(each.name, again);
      if (each.name !== fileNames.signature) return each;
      return written(each.name, canonical({ ...saying({ key, publicKey, signature }) }));
    }),
  );
};

const firstOf = async (change: (checkpoint: Checkpoint, place: number) => Checkpoint) => {
  const { verdict } = verifying(await zipped(await changedTo(change)));
  return verdict._tag === "Broken"
    ? { kind: verdict.first.kind, ...verdict.first.where[0] }
    : verdict;
};

/** One hexadecimal digit that is another. */
const nudged = (hex: string): Hash =>
  HashSchema.make((hex.startsWith("0") ? "1" : "0") + hex.slice(1));

describe("the checkpoints of a dossier", () => {
  it("bind its heads to their days, and are not an anchor by themselves", () => {
    const { checks, verdict, read } = verifying(whole);
    expect(verdict).toEqual({ _tag: "Unanchored" });
    expect(checks.filter(({ kind }) => ["checkpoint", "stamp"].includes(kind))).toEqual([
      { kind: "checkpoint", outcome: "holds", where: [] },
      { kind: "stamp", outcome: "holds", where: [] },
    ]);
    expect(read?.stamps.get(march)).toMatchObject({ by: "Horodatage-Fictif" });
    expect(read?.stamps.get(april)).toBeUndefined();
  });

  it("anchor all that was written by then, by the root of a day that someone else has kept", () => {
    const [first] = checkpoints;
    expect(verifying(whole, { anchors: [first?.root ?? ""] }).verdict).toEqual({
      _tag: "Sound",
      anchoredAt: 40,
      day: march,
    });
  });

  it("are nothing where there is none, and a dossier without any holds as before", async () => {
    const { checks, verdict } = verifying(await zipped(await filesMade(world)));
    expect(verdict).toEqual({ _tag: "Unanchored" });
    expect(checks.find(({ kind }) => kind === "checkpoint")?.outcome).toBe("absent");
    expect(checks.find(({ kind }) => kind === "stamp")?.outcome).toBe("absent");
  });

  it("made again as they were are the same bytes", async () => {
    expect((await zipped(await changedTo((each) => each))).equals(whole)).toBe(true);
  });
});

describe("a dossier read where no signature can be verified", () => {
  const found = async (
    change: (checkpoint: Checkpoint) => Checkpoint,
    anchor: string,
    saying = asSigned,
  ) => {
    const archive = filesOf(await zipped(await changedTo(change, saying)), crc32);
    const digests = new Map(archive.files.map((file) => [file.name, hexOf(sha256(file.bytes))]));
    const stamps = new Map([[march, "unknown" as const]]);
    const told = { rootsSigned: undefined, isSignatureGood: undefined, digests, stamps };
    return verified(archive, { ...told, anchors: [anchor], earlier: undefined }, sha256);
  };

  it("is anchored by the root of a day that leads to it, without its signature being said good", async () => {
    const { checks, verdict } = await found((each) => each, checkpoints[0]?.root ?? "");
    expect(verdict).toEqual({ _tag: "Sound", anchoredAt: 40, day: march });
    expect(checks.filter(({ outcome }) => outcome === "absent").map(({ kind }) => kind)).toEqual([
      "signature",
      "checkpoint",
      "stamp",
      "earlier",
    ]);
    const [first] = checkpoints;
    if (first === undefined) throw new Error("the dossier has a checkpoint");
    expect(keyLine(first.key, checks)).toContain("Se dit signé");
    expect(checkpointLine(first, undefined, checks)).toContain("qui se dit signée");
  });

  it("does not hold where the key it names is not the one that signed it", async () => {
    const { checks, verdict } = await found(
      (each) => each,
      checkpoints[0]?.root ?? "",
      (signature) => ({ ...signature, publicKey: nudged(signature.publicKey) }),
    );
    expect(checks.find(({ kind }) => kind === "signature")?.outcome).toBe("fails");
    expect(verdict).toMatchObject({ _tag: "Broken", first: { kind: "signature" } });
  });

  it.each([
    ["over the head of another journal", (each: Checkpoint) => ({ ...foreign, day: each.day })],
    ["beside the head of this one", ({ head }: Checkpoint) => ({ ...foreign, head })],
    ["named by another key", (each: Checkpoint) => ({ ...each, key: Code.make("0".repeat(16)) })],
  ])("is not anchored by a root that was copied %s", async (_, change) => {
    const copied = (each: Checkpoint) => (each.day === march ? change(each) : each);
    const { verdict } = await found(copied, copied(checkpointOn(kept, march, 40)).root);
    expect(verdict).toMatchObject({
      _tag: "Broken",
      first: { kind: "checkpoint", where: [{ file: fileNames.checkpoints, day: march }] },
    });
  });
});

describe("a checkpoint that someone altered, the dossier signed again by the instance itself", () => {
  const moved = Day.make("2026-03-11");
  const later = { ...checkpointOn(kept, march, 41) };
  const alterations: ReadonlyArray<
    readonly [string, "checkpoint" | "stamp", Day, (checkpoint: Checkpoint) => Partial<Checkpoint>]
  > = [
    ["is moved to another day", "checkpoint", moved, () => ({ day: moved })],
    ["says a later line", "checkpoint", march, () => ({ head: later.head })],
    ["says another root", "checkpoint", march, ({ root }) => ({ root: nudged(root) })],
    ["has another place", "checkpoint", march, ({ index }) => ({ index: (index + 1) % 5 })],
    ["is of a larger tree", "checkpoint", march, ({ size }) => ({ size: size + 8 })],
    ["has a step less", "checkpoint", march, ({ path }) => ({ path: path.slice(1) })],
    [
      "hides itself otherwise",
      "checkpoint",
      march,
      ({ blind }) => ({ blind: nudged(blind + blind).slice(0, 32) }),
    ],
    [
      "is signed by another key",
      "checkpoint",
      march,
      ({ publicKey }) => ({ publicKey: nudged(publicKey) }),
    ],
    [
      "is signed for another day",
      "checkpoint",
      march,
      () => ({ signature: checkpoints[1]?.signature ?? "" }),
    ],
    [
      "has the stamp of another root",
      "stamp",
      march,
      () => ({ stamp: stampOf(nudged("a".repeat(64))) }),
    ],
    [
      "says another hour than its stamp",
      "stamp",
      march,
      ({ stamp }) => ({
        stamp: stamp === null ? null : { ...stamp, at: Instant.make(stamp.at - 3_600_000) },
      }),
    ],
  ];

  it.each(alterations)("%s: it is told, with its day", async (_, kind, day, change) => {
    const found = await firstOf((each, place) =>
      place === 0 ? { ...each, ...change(each) } : each,
    );
    expect(found).toEqual({ kind, file: fileNames.checkpoints, day });
  });

  it("holds a stamp that is not base64: its file is told", async () => {
    const found = await firstOf((each) =>
      each.stamp === null ? each : { ...each, stamp: { ...each.stamp, token: "MII!" } },
    );
    expect(found).toEqual({ kind: "checkpoint", file: fileNames.checkpoints });
  });

  it("has any step of its proof changed: it is told, with its day", async () => {
    const steps = checkpoints[0]?.path ?? [];
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps.keys()) {
      const found = await firstOf((each, place) =>
        place === 0 ? { ...each, path: each.path.with(step, nudged(each.path[step] ?? "")) } : each,
      );
      expect(found).toEqual({ kind: "checkpoint", file: fileNames.checkpoints, day: march });
    }
  });
});
