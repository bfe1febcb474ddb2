import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fileURLToPath } from "node:url";
import { fontFiles } from "./fonts.ts";

const models = fileURLToPath(new URL("..", import.meta.url));

/** A picture that a paper shows. `name`: as its model calls it. */
export type Picture = { readonly name: string; readonly bytes: Buffer };

/** A paper that does not compile, and why: a fault of ours, since its content is only shown. */
export class NotTypeset extends Error {}

/** Makes PDFs from a model and its content, both fixed: the same give the same bytes. */
export type Typesetter = (
  model: `${string}/${string}.typ`,
  content: unknown,
  pictures?: ReadonlyArray<Picture>,
) => Buffer;

/** Reads the fonts once. What is typed by people is shown as it is: the content is data, never markup. */
export const typesetter = (workspace = models): Typesetter => {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: [...fontFiles] }],
  });
  return (model, content, pictures = []) => {
    for (const { name, bytes } of pictures) compiler.mapShadow(`${workspace}/${name}`, bytes);
    try {
      const made = compiler.compile({
        mainFilePath: `${workspace}/${model}`,
        inputs: { content: JSON.stringify(content) },
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
      for (const { name } of pictures) compiler.unmapShadow(`${workspace}/${name}`);
      compiler.evictCache(2);
    }
  };
};
