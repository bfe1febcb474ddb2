import { createHash } from "node:crypto";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { chained, keptOf } from "@coopilote/testkit/kept.ts";
import {
  fileNames,
  type Inputs,
  Manifest,
  signedText,
} from "@coopilote/domain/dossier/Manifest.ts";
import { OpenLine } from "@coopilote/domain/dossier/JournalLine.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FileToWrite } from "../src/kernel/zip.ts";
import { written } from "../src/kernel/zip.ts";
import { altered, askedNow, filesMade, signerOf, textIn, verifying, zipped } from "./dossiers.ts";

const world = journey(msp2025, "starting");
const files = await filesMade(world);
const whole = await zipped(files);
const kept = keptOf(world);
const headAt = (version: number): string => kept.lines[version - 1]?.hash ?? "";

type Line = { readonly [field: string]: unknown };
const lineIn = Schema.decodeUnknownSync(
  Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)),
);
const openLineIn = Schema.decodeUnknownSync(OpenLine);
const manifestIn = Schema.decodeUnknownSync(Schema.fromJsonString(Manifest));
const parsed = (text: string): ReadonlyArray<Line> =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => lineIn(line));
const said = (lines: ReadonlyArray<unknown>): string =>
  lines.map((line) => `${canonical(line)}\n`).join("");
const onLines =
  (change: (lines: ReadonlyArray<Line>) => ReadonlyArray<Line>) =>
  (text: string): string =>
    said(change(parsed(text)));

/** A line in place of which only what keeps the chain is left. */
const hiding =
  (version: number) =>
  (lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
    lines.map((line, index) => {
      if (index !== version - 1) return line;
      const { blind, body, ...shown } = openLineIn(line);
      const inner = createHash("sha256").update(Buffer.of(1)).update(Buffer.from(blind, "hex"));
      return { ...shown, hidden: inner.update(body).digest("hex") };
    });

const digestOf = (text: string): Hash => Hash.make(createHash("sha256").update(text).digest("hex"));

/** The manifest made again over what the files have become, and signed by a key of its own. */
const madeAgain = async (
  changed: ReadonlyArray<FileToWrite>,
  inputs: (before: Inputs) => Partial<Inputs> = () => ({}),
): Promise<ReadonlyArray<FileToWrite>> => {
  const signer = signerOf("forger");
  const sums = new Map(changed.map((file) => [file.name, file]));
  const before = manifestIn(await textIn(sums.get(fileNames.manifest)));
  const again = canonical({
    ...before,
    conclusions: sums.get(fileNames.conclusions)?.sha256,
    files: before.files.map(({ name }) => {
      const file = sums.get(name);
      return { name, size: file?.size, sha256: file?.sha256 };
    }),
    inputs: {
      ...before.inputs,
      aside: sums.get(fileNames.aside)?.sha256,
      key: signer.id,
      ...inputs(before.inputs),
    },
  });
  const signature = signer.sign(signedText("dossier.1", again));
  return Promise.all(
    changed.map(async (file) => {
      if (file.name === fileNames.manifest) return written(file.name, again);
      if (file.name !== fileNames.signature) return file;
      return written(
        file.name,
        canonical({ key: signer.id, publicKey: signer.publicKey, signature }),
      );
    }),
  );
};

const firstOf = async (
  changed: ReadonlyArray<FileToWrite> | Promise<ReadonlyArray<FileToWrite>>,
  anchors: ReadonlyArray<string> = [],
) => {
  const { verdict } = verifying(await zipped(await changed), { anchors });
  if (verdict._tag !== "Broken") return { tag: verdict._tag };
  const { kind, where } = verdict.first;
  return { kind, ...where[0] };
};

/** The journal of a dossier replaced by lines whose chain follows, and everything after it made again. */
const rewritten = async (change: (lines: ReadonlyArray<Line>) => ReadonlyArray<Line>) => {
  const text = await textIn(files.find(({ name }) => name === fileNames.journal));
  return chained(
    world.structure,
    change(parsed(text)).map((line) => openLineIn(line)),
  );
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a dossier as it was made", () => {
  it("holds, and is not anchored by itself", () => {
    const { checks, verdict } = verifying(whole);
    expect(verdict).toEqual({ _tag: "Unanchored" });
    expect(checks.filter(({ outcome }) => outcome === "fails")).toEqual([]);
  });

  it("is anchored by a head read on a paper, by its first digits and with its spaces", () => {
    const onPaper = headAt(40).slice(0, 20).replaceAll(/.{4}/gu, "$& ").toUpperCase();
    expect(verifying(whole, { anchors: [onPaper] }).verdict).toEqual({
      _tag: "Sound",
      anchoredAt: 40,
    });
    expect(verifying(whole, { anchors: [headAt(40).slice(0, 12)] }).verdict._tag).toBe("Broken");
  });

  it.each(["Indian/Reunion", "America/Martinique"])(
    "is the same, byte for byte, made again by a machine of %s",
    async (zone) => {
      vi.stubEnv("TZ", zone);
      expect((await zipped(await filesMade(world))).equals(whole)).toBe(true);
    },
  );

  it("extends one made before, and no other", async () => {
    const before = journey(msp2025, "attesting");
    const earlier = await zipped(await filesMade(before));
    expect(verifying(whole, { earlier }).verdict._tag).toBe("Unanchored");
    const { verdict } = verifying(earlier, { earlier: whole });
    expect(verdict).toMatchObject({ _tag: "Broken", first: { kind: "earlier" } });
  });
});

describe("a dossier that someone altered says the first thing that does not hold", () => {
  it("where hours of a line are others", async () => {
    const change = (text: string): string => text.replace('\\"minutes\\":', '\\"minutes\\":1');
    expect(await firstOf(altered(files, fileNames.journal, change))).toMatchObject({
      kind: "chain",
    });
  });

  it.each([
    ["deleted", (lines: ReadonlyArray<Line>) => lines.toSpliced(29, 1)],
    ["inserted", (lines: ReadonlyArray<Line>) => lines.toSpliced(29, 0, lines[3] ?? {})],
    [
      "exchanged",
      (lines: ReadonlyArray<Line>) => lines.toSpliced(29, 2, lines[30] ?? {}, lines[29] ?? {}),
    ],
  ])("where a line is %s", async (_, change) => {
    const changed = altered(files, fileNames.journal, onLines(change));
    expect(await firstOf(changed)).toEqual({ kind: "entry", entry: 30 });
    expect(await firstOf(madeAgain(await changed))).toEqual({ kind: "entry", entry: 30 });
  });

  it("where the tail is cut", async () => {
    const changed = altered(
      files,
      fileNames.journal,
      onLines((lines) => lines.slice(0, -5)),
    );
    expect(await firstOf(changed)).toMatchObject({ kind: "head" });
  });

  it("where the tail is cut and all is made again, by the head that was printed", async () => {
    const cut = kept.lines.slice(0, -5);
    const changed = await filesMade(world, {
      kept: { ...kept, lines: cut, aside: [] },
      by: { signer: signerOf("forger"), piece: () => undefined },
    });
    expect(await firstOf(changed)).toEqual({ tag: "Unanchored" });
    const head = headAt(kept.lines.length);
    expect(await firstOf(changed, [head])).toEqual({ kind: "anchor", given: head });
  });

  it("where whom a line concerns is emptied and the chain computed again", async () => {
    const lines = await rewritten((before) =>
      before.map((line) => lineIn(canonical(line).replace(/"about":\[[^\]]+\]/u, '"about":[]'))),
    );
    const changed = await altered(files, fileNames.journal, () => said(lines));
    const version = lines.length;
    const hash = lines.at(-1)?.hash ?? Hash.make("0".repeat(64));
    const again = madeAgain(changed, () => ({ head: { version, hash } }));
    expect(await firstOf(again)).toMatchObject({ kind: "about", entry: 1 });
  });

  it("where the last line about the team is hidden, the manifest made again too", async () => {
    const last = kept.lines.length;
    const changed = await altered(files, fileNames.journal, onLines(hiding(last)));
    expect(await firstOf(madeAgain(changed))).toEqual({ kind: "hidden", entry: last });
  });

  it("whichever line is hidden", async () => {
    const tenth = kept.lines.map((_, index) => index + 1).filter((version) => version % 10 === 0);
    for (const version of tenth) {
      const changed = await altered(files, fileNames.journal, onLines(hiding(version)));
      expect(await firstOf(changed), `line ${version}`).toHaveProperty("kind");
    }
  });

  it("where a piece is another, the manifest made again too", async () => {
    const changed = await altered(files, "pieces/001.pdf", () => "une autre pièce");
    expect(await firstOf(changed)).toMatchObject({ kind: "piece", file: "pieces/001.pdf" });
    expect(await firstOf(madeAgain(changed))).toMatchObject({ kind: "piece" });
  });

  it("where a name is another, the manifest made again too", async () => {
    const changed = await altered(files, fileNames.aside, (text) => text.replace("Inès", "Agnès"));
    expect(await firstOf(changed)).toMatchObject({ kind: "particulars" });
    expect(await firstOf(madeAgain(changed))).toMatchObject({ kind: "particulars" });
  });

  it("where the conclusions are better than the lines give, the manifest made again too", async () => {
    const better = (text: string): string => text.replace('"byTexts":true', '"byTexts":false');
    const changed = await altered(files, fileNames.conclusions, better);
    expect(await firstOf(madeAgain(changed))).toMatchObject({ kind: "conclusions" });
  });

  it("where the manifest is made again and not signed", async () => {
    const changed = altered(files, fileNames.manifest, (text) =>
      text.replace('"splitAt":2', '"splitAt":3'),
    );
    expect(await firstOf(changed)).toMatchObject({ kind: "signature" });
  });

  it("where another journal of the same structure is put in its place", async () => {
    const other = await filesMade(
      { ...world, now: world.now },
      {
        asked: askedNow(journey(msp2025, "attesting")),
        kept: {
          ...kept,
          lines: await rewritten((lines) =>
            lines.map((line) => ({ ...line, blind: digestOf("other").slice(0, 32) })),
          ),
        },
      },
    );
    const head = headAt(40);
    expect(await firstOf(other, [head])).toEqual({ kind: "anchor", given: head });
  });

  it("where any byte is another", () => {
    const step = Math.floor(whole.length / 60);
    for (const offset of Array.from({ length: 60 }, (_, index) => index * step)) {
      const flipped = Buffer.from(whole);
      flipped[offset] = (flipped[offset] ?? 0) ^ 0x01;
      expect(verifying(flipped).verdict._tag, `octet ${offset}`).toBe("Broken");
    }
  });
});
