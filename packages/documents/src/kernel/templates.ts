import { bytesOf } from "@coopilote/domain/journal/chain.ts";
import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fontFiles } from "./fonts.ts";
import { sha256 } from "./sha256.ts";

const models = fileURLToPath(new URL("..", import.meta.url));

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const digested = (): Hash => {
  const own = readdirSync(models, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".typ"))
    .map((name) => [name, join(models, name)] as const);
  const fonts = fontFiles.map((path) => [basename(path), path] as const);
  const lines = [...own, ...fonts]
    .map(([name, path]) => `${name}\0${hex(sha256(readFileSync(path)))}\n`)
    .toSorted(inCodeOrder);
  return Hash.make(hex(sha256(bytesOf(lines.join("")))));
};

const known: { digest?: Hash } = {};

/** SHA-256 of the names and the hashes of every model and font of the papers: which ones set a paper. */
export const templates = (): Hash => (known.digest ??= digested());
