import { readFileSync } from "node:fs";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { Hash, StructureId } from "../kernel/ids.ts";
import { bytesOfHex, commitment, genesis, hexOf, leaf, link } from "./chain.ts";
import { Header } from "./Entry.ts";

const Golden = Schema.Struct({
  structure: StructureId,
  genesis: Hash,
  commitment: Schema.Struct({ key: Schema.String, value: Schema.Json, commitment: Hash }),
  entries: Schema.Array(
    Schema.Struct({
      header: Header,
      blind: Schema.String,
      body: Schema.String,
      leaf: Hash,
      hash: Hash,
    }),
  ),
});

/** Computed apart, with another language's SHA-256 and JSON. */
const golden = Schema.decodeUnknownSync(Golden)(
  JSON.parse(readFileSync(new URL("../../golden/chain.json", import.meta.url), "utf8")),
);

type Entry = (typeof golden.entries)[number];

const head = (entries: ReadonlyArray<Entry>): Hash =>
  entries.reduce(
    (previous, { header, blind, body }) =>
      link(sha256, previous, leaf(sha256, header, bytesOfHex(blind), body)),
    genesis(sha256, golden.structure),
  );

describe("the chain of a journal", () => {
  it("begins with its structure", () => {
    expect(genesis(sha256, golden.structure)).toBe(golden.genesis);
  });

  it.each(golden.entries)("holds entry $header.version at its known hash", (entry) => {
    const before = golden.entries.slice(0, entry.header.version - 1);
    const own = leaf(sha256, entry.header, bytesOfHex(entry.blind), entry.body);
    expect(hexOf(own)).toBe(entry.leaf);
    expect(link(sha256, head(before), own)).toBe(entry.hash);
  });

  const changes: ReadonlyArray<readonly [string, (entry: Entry) => Entry]> = [
    ["a letter of a body", (entry) => ({ ...entry, body: entry.body.replace("a", "b") })],
    ["a blind", (entry) => ({ ...entry, blind: entry.blind.replace(/^../u, "ff") })],
    ["who acted", (entry) => ({ ...entry, header: { ...entry.header, role: "self" } })],
    ["whom it is about", (entry) => ({ ...entry, header: { ...entry.header, about: [] } })],
  ];

  it.each(changes)("is another chain where %s has changed", (_, change) => {
    const [first, ...others] = golden.entries;
    const last = golden.entries.at(-1);
    if (first === undefined || last === undefined) throw new Error("the golden chain is empty");
    expect(head([change(first), ...others])).not.toBe(last.hash);
  });

  it("is another chain where entries have changed places or one is gone", () => {
    const whole = head(golden.entries);
    expect(head(golden.entries.toReversed())).not.toBe(whole);
    expect(head(golden.entries.slice(1))).not.toBe(whole);
  });
});

describe("what a fact holds of a name", () => {
  const { key, value, commitment: committed } = golden.commitment;

  it("is an HMAC of its canonical text", () => {
    expect(commitment(sha256, bytesOfHex(key), value)).toBe(committed);
  });

  it("is another under another key", () => {
    expect(commitment(sha256, bytesOfHex(key.replace(/^../u, "ff")), value)).not.toBe(committed);
  });
});
