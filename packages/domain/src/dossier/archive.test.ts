import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../journal/chain.ts";
import { joined } from "../journal/hmac.ts";
import { archiveHolds, centralDirectory, filesOf, localHeader } from "./archive.ts";

const archived = (files: ReadonlyArray<readonly [string, string]>): Uint8Array => {
  const stored = files.map(([name, text]) => ({
    name,
    crc: crc32(bytesOf(text)),
    size: bytesOf(text).length,
  }));
  return joined(
    ...files.flatMap(([, text], index) => {
      const one = stored[index];
      return one === undefined ? [] : [localHeader(one), bytesOf(text)];
    }),
    centralDirectory(stored),
  );
};

const bytes = archived([
  ["journal.jsonl", "{}\n"],
  ["pieces/001.pdf", "é"],
]);

describe("the archive of a dossier", () => {
  it("gives back its files in their order", () => {
    const { files, brokenAt } = filesOf(bytes, crc32);
    expect(files.map(({ name, isWhole }) => [name, isWhole])).toEqual([
      ["journal.jsonl", true],
      ["pieces/001.pdf", true],
    ]);
    expect(brokenAt).toBeUndefined();
  });

  it("is not whole where any byte of it changed", () => {
    for (const index of bytes.keys()) {
      const changed = Uint8Array.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      const { files, brokenAt } = filesOf(changed, crc32);
      expect(brokenAt !== undefined || files.some(({ isWhole }) => !isWhole)).toBe(true);
    }
  });

  it("ends where it says, and nowhere else", () => {
    expect(filesOf(joined(bytes, bytesOf("x")), crc32).brokenAt).toBeDefined();
    expect(filesOf(bytes.subarray(0, -1), crc32).brokenAt).toBeDefined();
  });

  it("counts its files and bytes on two and four bytes, without ZIP64", () => {
    expect(archiveHolds).toEqual({ files: 2 ** 16 - 1, bytes: 2 ** 32 - 1 });
  });
});
