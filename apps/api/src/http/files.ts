import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

const worthPacking = new Set([".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt"]);

type Encoding = "br" | "gzip" | "identity";

/** One file in memory, in each encoding once it was asked for. */
class StaticFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly etag: string;
  readonly #extension: string;
  readonly #packed = new Map<Encoding, Buffer<ArrayBuffer>>();

  constructor(path: string) {
    this.bytes = readFileSync(path);
    this.#extension = extname(path);
    this.etag = `"${createHash("sha256").update(this.bytes).digest("base64url").slice(0, 22)}"`;
  }

  get type(): string {
    return types[this.#extension] ?? "application/octet-stream";
  }

  encodingFor(accepted: string): Encoding {
    if (!worthPacking.has(this.#extension) || this.bytes.length < 1024) return "identity";
    if (/\bbr\b/u.test(accepted)) return "br";
    return /\bgzip\b/u.test(accepted) ? "gzip" : "identity";
  }

  in(encoding: Encoding): Buffer<ArrayBuffer> {
    const known = this.#packed.get(encoding);
    if (known !== undefined) return known;
    const packed = pack[encoding](this.bytes);
    this.#packed.set(encoding, packed);
    return packed;
  }
}

const pack: Readonly<Record<Encoding, (bytes: Buffer<ArrayBuffer>) => Buffer<ArrayBuffer>>> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
  identity: (bytes) => bytes,
};

const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));

const read = (folder: string, only?: ReadonlySet<string>): ReadonlyMap<string, StaticFile> =>
  statSync(folder, { throwIfNoEntry: false }) === undefined
    ? new Map()
    : new Map(
        filesBelow(folder)
          .map((path) => [path, `/${relative(folder, path).split(sep).join("/")}`] as const)
          .filter(([, name]) => only?.has(name) ?? true)
          .map(([path, name]) => [name, new StaticFile(path)]),
      );

const year = "public, max-age=31536000, immutable";

const answer = (request: Request, path: string, file: StaticFile): Response => {
  const encoding = file.encodingFor(request.headers.get("accept-encoding") ?? "");
  const headers = new Headers({
    "content-type": file.type,
    // Only what the bundler names by its content keeps its name for ever.
    "cache-control": path.startsWith("/assets/") ? year : "no-cache",
    etag: file.etag,
    vary: "accept-encoding",
  });
  if (request.headers.get("if-none-match") === file.etag)
    return new Response(null, { status: 304, headers });
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  return new Response(request.method === "HEAD" ? null : file.in(encoding), { headers });
};

/** The files of a folder, or some, read once; nothing where there is no such file. */
export const filesOf = (folder: string, only?: ReadonlySet<string>) => {
  const files = read(folder, only);
  return (request: Request, path: string): Response | undefined => {
    const file = files.get(path);
    return file === undefined ? undefined : answer(request, path, file);
  };
};
