import type { Plugin, Rolldown } from "vite";
import { IN_STRUCTURE, LAYOUT, type Page, pages, structurePages } from "./src/pages.ts";
import { patternOf } from "./src/server/screens.ts";

/** A page as the server announces it: its address, the files and the data that its browser is about to ask for. */
interface Announced {
  readonly path: string;
  readonly files: ReadonlyArray<string>;
  readonly data: ReadonlyArray<string>;
}

type Bundle = Rolldown.OutputBundle;

const chunksOf = (bundle: Bundle): ReadonlyArray<Rolldown.OutputChunk> =>
  Object.values(bundle).filter((output) => output.type === "chunk");

const neededBy = (chunk: Rolldown.OutputChunk, bundle: Bundle): ReadonlySet<string> => {
  const files = new Set([chunk.fileName]);
  for (const file of files) {
    const output = bundle[file];
    if (output?.type === "chunk") for (const next of output.imports) files.add(next);
  }
  return files;
};

const chunkOf = (file: string, bundle: Bundle): Rolldown.OutputChunk => {
  const found = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${file}`));
  if (found === undefined) throw new Error(`${file} is a page in no chunk of its own`);
  return found;
};

const inStructure = ({ path, file, reads }: Page): Page => ({
  path: path === "/" ? IN_STRUCTURE : `${IN_STRUCTURE}${path}`,
  file,
  reads: [...new Set([...LAYOUT.reads, ...reads])],
});

const isNamed = ({ path }: Page): boolean => !path.includes("*");

/** Writes beside the pages what each is about to need, so that all of it is asked for at once. */
export const announced = (): Plugin => ({
  name: "announced",
  enforce: "post",
  generateBundle: {
    // Once the chunks that held nothing but styles are gone.
    order: "post",
    handler(_options, bundle) {
      const entry = chunksOf(bundle).find(({ isEntry }) => isEntry);
      const written = entry === undefined ? new Set<string>() : neededBy(entry, bundle);
      const announcedOf = ({ path, file, reads }: Page): Announced => ({
        path,
        files: [...neededBy(chunkOf(file, bundle), bundle)]
          .filter((needed) => !written.has(needed))
          .map((needed) => `/${needed}`),
        data: reads.map(patternOf),
      });
      const named = [...structurePages.map(inStructure), ...pages].filter(isNamed);
      const source = JSON.stringify(named.map(announcedOf));
      this.emitFile({ type: "asset", fileName: "pages.json", source });
    },
  },
});
