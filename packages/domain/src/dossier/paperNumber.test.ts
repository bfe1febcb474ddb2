import { describe, expect, it } from "vitest";
import { hash } from "node:crypto";
import { AttestationId, SessionId } from "../kernel/ids.ts";
import { attestationNumber, blankSheetCode, typedNumber } from "./paperNumber.ts";

const sha256 = (bytes: Uint8Array): Uint8Array => hash("sha256", bytes, "buffer");
const number = attestationNumber(
  sha256,
  AttestationId.make("0199f2a4-7c1e-7b3a-9d52-3f6f0a8c1d2e"),
);

describe("the number of an attestation", () => {
  it("is four groups of four digits, found again from its id", () => {
    expect(number).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/u);
  });

  it("is read however it was typed", () => {
    expect(typedNumber(number.toLowerCase().replaceAll("-", " "))).toBe(number);
  });
});

describe("the code of a sheet to sign by hand", () => {
  it("is two groups of four, and another for each session", () => {
    const code = blankSheetCode(sha256, SessionId.make("0199f2a4-7c1e-7b3a-9d52-3f6f0a8c1d2e"));
    expect(code).toMatch(/^F-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u);
    expect(blankSheetCode(sha256, SessionId.make("0199f2a4-7c1e-7b3a-9d52-3f6f0a8c1d2f"))).not.toBe(
      code,
    );
  });
});
