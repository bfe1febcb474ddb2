import { DocumentId, Hash, type PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { Fact } from "@coopilote/domain/Fact.ts";
import { Effect, Result } from "effect";
import { createHash } from "node:crypto";
import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { longestDocument } from "../src/receiving.ts";
import { Store } from "../src/Store.ts";
import { update } from "./asking.ts";
import { found, founder, sealedName, turnOf } from "./founding.ts";
import { HandClocks } from "./HandClocks.ts";
import { newFolder, openedOn } from "./opened.ts";

const pdf = Buffer.from("%PDF-1.7\n% une pièce d’exemple\n");
const nine = Date.parse("2026-03-10T08:00:00Z");

async function* stream(...chunks: ReadonlyArray<Uint8Array>) {
  yield* chunks;
}

async function* brokenOff() {
  yield pdf;
  throw new Error("broken off");
}

const founded = async () => {
  const folder = newFolder();
  const clocks = new HandClocks(nine);
  const store = openedOn({ folder, clocks });
  const who = founder();
  await store.run(found(who));
  const { documents } = await store.run(Store);
  const onDisk = () => readdirSync(join(folder, "documents"));
  return { folder, clocks, store, who, documents, onDisk };
};

const bytesOf = async (read: AsyncIterable<Uint8Array> | undefined) => {
  const chunks: Array<Uint8Array> = [];
  for await (const chunk of read ?? []) chunks.push(chunk);
  return Buffer.concat(chunks);
};

describe("a piece", () => {
  it.each([
    ["application/pdf", pdf],
    ["image/png", Buffer.from("89504e470d0a1a0a0000000d", "hex")],
    ["image/jpeg", Buffer.from("ffd8ffe000104a464946", "hex")],
    ["image/webp", Buffer.from("524946461a000000574542505650384c", "hex")],
  ])("is received as %s by its content, and read back", async (mediaType, bytes) => {
    const { store, who, documents, onDisk } = await founded();
    const stored = await store.run(
      documents.receive(who.structure, stream(bytes.subarray(0, 3), bytes.subarray(3))),
    );
    expect(stored).toMatchObject({ size: bytes.length, mediaType });
    expect(onDisk()).toEqual([stored.document]);
    expect(await bytesOf(await store.run(documents.read(who.structure, stored.document)))).toEqual(
      bytes,
    );
  });

  it("is committed to under a key of its own: no bare hash of its bytes is kept", async () => {
    const { store, who, documents } = await founded();
    const twice = [1, 2].map(() => documents.receive(who.structure, stream(pdf)));
    const [one, other] = await store.run(Effect.all(twice));
    expect(one?.commitment).not.toBe(other?.commitment);
    expect(one?.commitment).not.toBe(createHash("sha256").update(pdf).digest("hex"));
  });

  it.each([
    [
      "a page of the web",
      Buffer.from("<!doctype html><script>"),
      { _tag: "DocumentTypeNotAccepted" },
    ],
    [
      "a picture that may hold a script",
      Buffer.from("<svg xmlns="),
      { _tag: "DocumentTypeNotAccepted" },
    ],
    ["nothing", Buffer.alloc(0), { _tag: "DocumentEmpty" }],
  ])("that is %s is refused and not kept", async (_, bytes, refusal) => {
    const { store, who, documents, onDisk } = await founded();
    const received = documents.receive(who.structure, stream(bytes));
    expect(await store.run(Effect.flip(received))).toEqual(refusal);
    expect(onDisk()).toEqual([]);
  });

  it("is read as received no more once its bytes are others, or gone", async () => {
    const { folder, store, who, documents } = await founded();
    const { document } = await store.run(documents.receive(who.structure, stream(pdf)));
    const received = () => store.run(documents.asReceived(who.structure, document));
    expect(await bytesOf((await received())?.())).toEqual(pdf);
    writeFileSync(join(folder, "documents", document), "%PDF-1.7 autre");
    expect(await received()).toBeUndefined();
    rmSync(join(folder, "documents", document));
    expect(await received()).toBeUndefined();
  });

  it("longer than 25 MB is refused and not kept", async () => {
    const { store, who, documents, onDisk } = await founded();
    const megabyte = Buffer.alloc(1_000_000);
    const longest = [pdf, ...Array.from({ length: 25 }, () => megabyte)];
    const received = documents.receive(who.structure, stream(...longest));
    expect(await store.run(Effect.flip(received))).toEqual({
      _tag: "DocumentTooLong",
      longest: longestDocument,
    });
    expect(onDisk()).toEqual([]);
  });

  it("broken off on its way leaves nothing", async () => {
    const { store, who, documents, onDisk } = await founded();
    const exit = await store.exit(documents.receive(who.structure, brokenOff()));
    expect(exit._tag).toBe("Failure");
    expect(onDisk()).toEqual([]);
  });

  it("is nothing to another structure", async () => {
    const { store, who, documents } = await founded();
    const { document } = await store.run(documents.receive(who.structure, stream(pdf)));
    const other = founder();
    expect(await store.run(documents.read(other.structure, document))).toBeUndefined();
    const unknown = DocumentId.make(other.structure);
    expect(await store.run(documents.read(who.structure, unknown))).toBeUndefined();
  });
});

describe("a piece that nobody files", () => {
  const filed = (document: DocumentId, about: PersonId): Fact => ({
    type: "DocumentFiled.1",
    body: {
      document,
      kinds: ["certificat"],
      about: [about],
      commitment: Hash.make("0".repeat(64)),
      name: sealedName(),
      size: pdf.length,
      mediaType: "application/pdf",
      validUntil: null,
    },
  });

  it("is removed after an hour, not before, and never once filed", async () => {
    const { clocks, store, who, documents, onDisk } = await founded();
    const receive = documents.receive(who.structure, stream(pdf));
    const kept = await store.run(receive);
    const facts = [filed(kept.document, who.person)];
    await store.run(update(turnOf(who, () => Result.succeed({ facts, grants: [] }))));
    const left = await store.run(documents.receive(who.structure, stream(pdf)));
    clocks.advance(59 * 60_000);
    expect(await store.run(documents.sweep)).toBe(0);
    clocks.advance(2 * 60_000);
    expect(await store.run(documents.sweep)).toBe(1);
    expect(onDisk()).toEqual([kept.document]);
    expect(await store.run(documents.read(who.structure, left.document))).toBeUndefined();
  });

  it("is removed too where a crash left bytes without a row", async () => {
    const { folder, store, documents, onDisk } = await founded();
    const [old, recent] = [join(folder, "documents", "old.part"), join(folder, "documents", "new")];
    for (const path of [old, recent]) writeFileSync(path, pdf);
    utimesSync(old, nine / 1000 - 7200, nine / 1000 - 7200);
    expect(await store.run(documents.sweep)).toBe(1);
    expect(onDisk()).toEqual(["new"]);
  });

  it("is known to the turn that files it", async () => {
    const { store, who, documents } = await founded();
    const stored = await store.run(documents.receive(who.structure, stream(pdf)));
    const seen: Array<unknown> = [];
    const looking = turnOf(who, (state) => {
      seen.push(state.stored(stored.document), state.stored(DocumentId.make(who.structure)));
      return Result.succeed({ facts: [], grants: [] });
    });
    await store.run(update(looking));
    expect(seen).toEqual([stored, undefined]);
  });
});
