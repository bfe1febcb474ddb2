import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dossierFiles } from "@coopilote/documents/dossier/archive.ts";
import { prepared } from "@coopilote/documents/dossier/prepared.ts";
import { verifiedBytes } from "@coopilote/documents/dossier/verifiedBytes.ts";
import { archived } from "@coopilote/documents/kernel/zip.ts";
import { usualSplit } from "@coopilote/domain/dossier/partsOf.ts";
import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { documentRows } from "@coopilote/store/documentRows.ts";
import { journalKept } from "@coopilote/store/journalKept.ts";
import { openDatabase } from "@coopilote/store/openDatabase.ts";
import { signingKeyIn } from "@coopilote/store/signingKey.ts";
import { team } from "@coopilote/testkit/history.ts";
import { large } from "@coopilote/testkit/large.ts";
import { pieceBytes, pieceKey } from "@coopilote/testkit/pieces.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { type House, seeded } from "./asking.ts";
import { below, type Figure, median, noted, timed } from "./measure.ts";
import { serverArguments, type Started, memoryOf, started } from "./started.ts";
import { founded, opened, structure, written, writtenInto } from "./store.ts";
import { at, factAt } from "./writing.ts";

const pieces = 500;
const pieceSize = 200_000;
const lines = 10_000;
const rounds = 5;

/** A world written into a house, its pieces on disk. */
const moved = async (folder: string, house: House, world: World): Promise<void> => {
  const into = StructureId.make(house.structure);
  const { raw, close } = openDatabase(folder);
  const { insertDocument } = documentRows(raw);
  for (const piece of world.stored.values()) {
    insertDocument(into, piece, pieceKey(piece.document), Date.now());
    const bytes = pieceBytes(piece.document, piece.size);
    writeFileSync(join(folder, "documents", piece.document), bytes);
  }
  close();
  const facts = world.entries.map(({ fact }) => fact);
  const runtime = opened(folder);
  await runtime.runPromise(
    writtenInto(
      into,
      facts.filter(({ type }) => type !== "StructureFounded.1"),
      [...world.aside.values()],
    ),
  );
  await runtime.dispose();
};

type Taken = { readonly first: number; readonly whole: number; readonly above: number };

/** What leaves a server: milliseconds to the first byte and to the last, its memory above idle in megabytes. */
const taken = async ({ url, pid }: Started, { cookie }: House, path: string) => {
  const idle = memoryOf(pid).rss;
  const so = { most: idle, bytes: [] as Array<Uint8Array>, first: 0 };
  const watching = setInterval(() => {
    so.most = Math.max(so.most, memoryOf(pid).rss);
  }, 25);
  const begun = performance.now();
  const response = await fetch(`${url}${path}`, { headers: { cookie } });
  if (!response.ok || response.body === null) throw new Error(`${path}: ${response.status}`);
  const body: ReadableStream<Uint8Array> = response.body;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (so.bytes.length === 0) so.first = performance.now() - begun;
    so.bytes.push(read.value);
  }
  const whole = performance.now() - begun;
  clearInterval(watching);
  const figures: Taken = { first: so.first, whole, above: so.most - idle };
  return { ...figures, bytes: Buffer.concat(so.bytes) };
};

/** Verification against raw SHA-256 of the same bytes, by turns. */
const verification = (what: string, bytes: Buffer): ReadonlyArray<Figure> => {
  const pairs = Array.from({ length: rounds }, () => ({
    raw: timed(() => createHash("sha256").update(bytes).digest()),
    whole: timed(() => verifiedBytes(bytes, { anchors: [], earlier: undefined })),
  }));
  const { verdict } = verifiedBytes(bytes, { anchors: [], earlier: undefined });
  if (verdict._tag !== "Unanchored") throw new Error(`${what}: ${verdict._tag}`);
  return [
    noted(`${what}: verified`, Math.min(...pairs.map(({ whole }) => whole)), "ms"),
    noted(`${what}: verified ÷ raw SHA-256`, median(pairs.map((p) => p.whole / p.raw)), "×"),
  ];
};

const ofMany = async (folder: string): Promise<ReadonlyArray<Figure>> => {
  const first = await started(serverArguments(), { COOPILOTE_DATA: folder });
  const house = await seeded(first.url, 0);
  await first.stop();
  await moved(folder, house, large(pieces, pieceSize));
  const server = await started(serverArguments(), { COOPILOTE_DATA: folder });
  const root = `/api/structures/${house.structure}/dossier`;
  const asked = `kind=team&of=${team}`;
  await fetch(`${server.url}${root}?${asked}`, { headers: { cookie: house.cookie } });
  const archive = await taken(server, house, `${root}/archive?${asked}`);
  const paper = await taken(server, house, `${root}/paper?${asked}&part=2`);
  await server.stop();
  const what = `dossier of 50 people, ${pieces} pieces of ${pieceSize / 1000} kB`;
  return [
    noted(`${what}: archive, first byte`, archive.first, "ms"),
    noted(`${what}: archive, ${Math.round(archive.bytes.length / 1e6)} MB`, archive.whole, "ms"),
    below(`${what}: server above idle, archive`, archive.above, 60, "MB"),
    noted(
      `${what}: a part of the paper, ${Math.round(paper.bytes.length / 1e6)} MB`,
      paper.whole,
      "ms",
    ),
    noted(`${what}: server above idle, part`, paper.above, "MB"),
    ...verification(what, archive.bytes),
  ];
};

const gathered = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> =>
  Buffer.from(await new Response(stream).arrayBuffer());

const ofLines = async (folder: string): Promise<ReadonlyArray<Figure>> => {
  const runtime = opened(folder);
  await runtime.runPromise(written(() => [founded()]));
  for (let from = 0; from < lines; from += 1000)
    await runtime.runPromise(
      written(() => Array.from({ length: 1000 }, (_, index) => factAt(from + index))),
    );
  await runtime.dispose();
  const read = journalKept(folder, structure);
  if ("_tag" in read) throw new Error(read._tag);
  // What a bench seals was committed to by nobody.
  const kept = { ...read, aside: [] };
  const asked = {
    scope: { kind: "structure" },
    on: at,
    knownAt: at.at,
    splitAt: usualSplit,
  } as const;
  const dossier = prepared(kept, asked);
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  const means = { signer: signingKeyIn(folder), piece: () => undefined };
  const bytes = await gathered(archived(dossierFiles(dossier, means, () => undefined)));
  const what = `journal of ${kept.lines.length.toLocaleString("en")} lines`;
  return [
    noted(
      `${what}: dossier prepared`,
      Math.min(...[1, 2, 3].map(() => timed(() => prepared(kept, asked)))),
      "ms",
    ),
    ...verification(what, bytes),
  ];
};

/** A dossier made by a server, with what it costs it, and verified against raw SHA-256 of its bytes. */
export const dossierFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const figures = [
    ...(await ofMany(join(folder, "many"))),
    ...(await ofLines(join(folder, "lines"))),
  ];
  rmSync(folder, { recursive: true, force: true });
  return figures;
};
