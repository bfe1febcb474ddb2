import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, describe, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const built = async (): Promise<ReadonlyMap<string, string>> => {
  const made = await build({ root, logLevel: "silent", build: { write: false } });
  if (!("output" in made)) throw new Error("the page is built once");
  return new Map(
    made.output.map((file) => [
      file.fileName,
      file.type === "asset" ? String(file.source) : file.code,
    ]),
  );
};

const files = await built();
const page = files.get("verifier.html") ?? "";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

describe("the page that verifies a dossier", () => {
  it("is one file, under 400,000 bytes", () => {
    expect([...files.keys()]).toEqual(["verifier.html"]);
    expect(Buffer.byteLength(page)).toBeLessThan(400_000);
  });

  it("asks nothing of anyone: its own script, its own style, named by what they are", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? "";
    const [script = ""] = [...page.matchAll(/<script type="module">(.*?)<\/script>/gsu)].map(
      ([, text]) => text ?? "",
    );
    const [style = ""] = [...page.matchAll(/<style>(.*?)<\/style>/gsu)].map(
      ([, text]) => text ?? "",
    );
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${sha256(script)}'`,
      `style-src 'sha256-${sha256(style)}'`,
      "font-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});
