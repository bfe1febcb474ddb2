import { sha256 } from "@coopilote/testkit/draw.ts";
import { describe, expect, it } from "vitest";
import { bytesOf, bytesOfHex, hexOf } from "./chain.ts";
import { hmac } from "./hmac.ts";

const repeated = (byte: number, length: number): Uint8Array => new Uint8Array(length).fill(byte);

/** RFC 4231, §4.2 to §4.8, HMAC-SHA-256. */
const vectors: ReadonlyArray<readonly [string, Uint8Array, Uint8Array, string]> = [
  [
    "case 1",
    repeated(0x0b, 20),
    bytesOf("Hi There"),
    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
  ],
  [
    "case 2, a key shorter than the output",
    bytesOf("Jefe"),
    bytesOf("what do ya want for nothing?"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ],
  [
    "case 3, more than a block of text",
    repeated(0xaa, 20),
    repeated(0xdd, 50),
    "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
  ],
  [
    "case 4",
    bytesOfHex("0102030405060708090a0b0c0d0e0f10111213141516171819"),
    repeated(0xcd, 50),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  ],
  [
    "case 6, a key longer than a block",
    repeated(0xaa, 131),
    bytesOf("Test Using Larger Than Block-Size Key - Hash Key First"),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
  [
    "case 7, both longer than a block",
    repeated(0xaa, 131),
    bytesOf(
      "This is a test using a larger than block-size key and a larger than block-size data. " +
        "The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  ],
];

describe("HMAC-SHA-256", () => {
  it.each(vectors)("agrees with RFC 4231, %s", (_, key, message, expected) => {
    expect(hexOf(hmac(sha256, key, message))).toBe(expected);
  });

  it("agrees with RFC 4231, case 5, cut to 128 bits", () => {
    const cut = hmac(sha256, repeated(0x0c, 20), bytesOf("Test With Truncation")).subarray(0, 16);
    expect(Buffer.from(cut).toString("hex")).toBe("a3b6167473100ee06e0c796c2955552b");
  });
});
