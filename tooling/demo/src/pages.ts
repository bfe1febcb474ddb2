import { Schema } from "effect";
import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What tells the browser application that it stands in a demonstration, and how far its clock is from the machine's. */
const metaOf = (gained: number): string =>
  `<meta name="coopilote-demonstration" content="${gained}" />`;

const Manifest = Schema.fromJsonString(
  Schema.Record(
    Schema.String,
    Schema.Struct({
      file: Schema.String,
      imports: Schema.optionalKey(Schema.Array(Schema.String)),
    }),
  ),
);

/** The bar comes with every page of a demonstration: its files and what it says are asked for with the first ones. */
const barOf = async (built: string): Promise<ReadonlyArray<string>> => {
  const manifest = join(built, ".vite", "manifest.json");
  if (!existsSync(manifest)) return [];
  const chunks = Schema.decodeSync(Manifest)(await readFile(manifest, "utf8"));
  const needed = new Set(["src/demonstration/DemonstrationFrame.tsx"]);
  for (const chunk of needed) for (const next of chunks[chunk]?.imports ?? []) needed.add(next);
  const files = [...needed].flatMap((chunk) => chunks[chunk]?.file ?? []);
  return [
    ...files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
    `<link rel="preload" as="fetch" crossorigin="anonymous" href="/api/demo" />`,
  ];
};

/**
 * Copies the built application, its page saying that it is a demonstration's.
 * `gained`: milliseconds to add to the machine's clock. Copies nothing where nothing was built.
 */
export const writePages = async (built: string, folder: string, gained: number): Promise<void> => {
  if (!existsSync(join(built, "index.html"))) return;
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  const page = join(folder, "index.html");
  const html = await readFile(page, "utf8");
  if (!html.includes("</title>")) throw new Error(`${page} has no title to write beside`);
  await writeFile(
    page,
    html.replace("</title>", ["</title>", metaOf(gained), ...(await barOf(built))].join("\n    ")),
  );
};
