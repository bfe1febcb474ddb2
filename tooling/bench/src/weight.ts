import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { below, type Figure } from "./measure.ts";

const dist = new URL("../../../apps/web/dist/", import.meta.url);

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: ReadonlyArray<string>;
};

const isChunk = (value: unknown): value is Chunk =>
  typeof value === "object" && value !== null && "file" in value;

const manifestOf = (): ReadonlyMap<string, Chunk> => {
  const parsed: unknown = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
  const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
  return new Map(entries.flatMap(([key, chunk]) => (isChunk(chunk) ? [[key, chunk]] : [])));
};

/** Adds to the files seen those of a chunk and of all that it imports. */
const addFilesOf = (manifest: ReadonlyMap<string, Chunk>, key: string, seen: Set<string>): void => {
  const chunk = manifest.get(key);
  if (chunk === undefined || seen.has(chunk.file)) return;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) addFilesOf(manifest, imported, seen);
};

/** Script of the entry and of one page, gzip, as a browser first loads them. */
const weightOf = (manifest: ReadonlyMap<string, Chunk>, page: string): number => {
  const seen = new Set<string>();
  for (const [key, { isEntry }] of manifest) if (isEntry === true) addFilesOf(manifest, key, seen);
  addFilesOf(manifest, page, seen);
  return [...seen]
    .filter((file) => file.endsWith(".js"))
    .reduce((total, file) => total + gzipSync(readFileSync(new URL(file, dist))).length, 0);
};

/** First screens of the built app; nothing where it was not built. */
export const weightFigures = (): ReadonlyArray<Figure> => {
  if (!existsSync(new URL(".vite/manifest.json", dist))) return [];
  const manifest = manifestOf();
  const layout = "src/structure/StructureLayout.tsx";
  const pages = [
    "src/accounts/LandingPage.tsx",
    "src/structure/HomePage.tsx",
    "src/mine/MinePage.tsx",
    "src/teams/TeamPage.tsx",
    "src/training/LedgerPage.tsx",
    "src/training/SessionsPage.tsx",
    "src/training/SheetPage.tsx",
  ];
  return pages.map((page) => {
    const bytes = weightOf(manifest, page);
    const withLayout = page.includes("Landing")
      ? bytes
      : Math.max(bytes, weightOf(manifest, layout));
    return below(`script of ${page.split("/").at(-1) ?? page}, gzip`, withLayout / 1000, 100, "kB");
  });
};
