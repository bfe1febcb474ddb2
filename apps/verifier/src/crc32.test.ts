import { crc32 as ofNode } from "node:zlib";
import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

describe("the CRC of a file", () => {
  it.each(["", "a", "123456789", "é".repeat(1000)])("is that of everyone: %#", (text) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(ofNode(text));
  });
});
