import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fileURLToPath } from "node:url";
import { fontFiles } from "./fonts.ts";
import type { PieceFound } from "./PressJob.ts";

const models = fileURLToPath(new URL("..", import.meta.url));

/** What the pieces of a paper are to it, and the files of those that it shows or carries; `name`: as its model calls it. */
export type Shown = {
  readonly found: ReadonlyArray<PieceFound>;
  readonly files: ReadonlyArray<{ readonly name: string; readonly bytes: Buffer }>;
};

const noPiece: Shown = { found: [], files: [] };

/** A paper that does not compile, and why: a fault of ours, since its content is only shown. */
export class NotTypeset extends Error {}

/** Makes PDFs from a model and its content, both fixed: the same give the same bytes. */
export type Typesetter = (
  model: `${string}/${string}.typ`,
  content: unknown,
  shown?: Shown,
) => Buffer;

/** Reads the fonts once. What is typed by people is shown as it is: the content is data, never markup. */
export const typesetter = (workspace = models): Typesetter => {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: [...fontFiles] }],
  });
  return (model, content, { found, files } = noPiece) => {
    for (const { name, bytes } of files) compiler.mapShadow(`${workspace}/${name}`, bytes);
    try {
      const made = compiler.compile({
        mainFilePath: `${workspace}/${model}`,
        inputs: { content: JSON.stringify(content), found: JSON.stringify(found) },
        resetRead: true,
      });
      const { result } = made;
      if (result === null) {
        const wrong = made.takeError();
        const said = wrong === null ? [] : compiler.fetchDiagnostics(wrong);
        throw new NotTypeset(JSON.stringify(said));
      }
      return compiler.pdf(result, { pdfStandard: "ua-1" });
    } finally {
      for (const { name } of files) compiler.unmapShadow(`${workspace}/${name}`);
      compiler.evictCache(2);
    }
  };
};
