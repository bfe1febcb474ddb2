import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const specimen = fileURLToPath(new URL("specimen.ts", import.meta.url));

/** A specimen made in another process, in a zone of its own. */
const madeIn = (zone: string): Buffer =>
  execFileSync(process.execPath, [specimen], {
    env: { TZ: zone, FONTCONFIG_FILE: "/dev/null" },
    maxBuffer: 2 ** 24,
  });

const digest = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const made = madeIn("Indian/Reunion");

describe("a paper", () => {
  it("has the same bytes in another zone, at another instant, without the fonts of the machine", () => {
    expect(digest(madeIn("America/Martinique"))).toBe(digest(made));
  });

  it("is tagged, in French, and says that it is accessible (PDF/UA-1)", () => {
    const text = made.toString("latin1");
    expect(text).toContain("/StructTreeRoot");
    expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(text).toContain("/Lang (fr-FR)");
  });
});
