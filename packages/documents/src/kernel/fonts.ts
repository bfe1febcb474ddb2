import { fileURLToPath } from "node:url";

/** The four faces of the papers, of the family of the screens; no font of the machine is ever used. */
export const fontFiles: ReadonlyArray<string> = ["Regular", "It", "Semibold", "Bold"].map((face) =>
  fileURLToPath(import.meta.resolve(`source-sans/TTF/SourceSans3-${face}.ttf`)),
);
