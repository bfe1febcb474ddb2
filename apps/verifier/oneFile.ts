import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

const digest = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the page may do: run its own script, wear its own style. It asks nothing of anyone. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The text of a chunk or of a style sheet. */
const textOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string => {
  if (file === undefined) throw new Error("The page has not one script and one sheet");
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : Buffer.from(file.source).toString("utf8");
};

/** Tags that a bundler writes, and that a page which asks nothing has no use for. */
const asked =
  /<(?:script type="module"[^>]*><\/script|link rel="(?:stylesheet|modulepreload)"[^>]*)>\s*/gu;

/** One file from a page: its script and its sheet inside it, named by their SHA-256. */
export const oneFile = (fileName: string): Plugin => ({
  name: "one-file",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const files = Object.values(bundle);
      const page = textOf(files.find((file) => file.fileName === "index.html"));
      const style = textOf(files.find((file) => file.fileName.endsWith(".css")));
      const script = textOf(files.find((file) => file.type === "chunk")).replaceAll(
        "</script",
        String.raw`<\/script`,
      );
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />`,
        `<style>${style}</style>`,
      ].join("\n    ");
      const source = page
        .replaceAll(asked, "")
        // A replacement that is a function keeps the dollars of what it puts in.
        .replace("</head>", () => `  ${head}\n  </head>`)
        .replace("</body>", () => `  <script type="module">${script}</script>\n  </body>`);
      for (const file of files) delete bundle[file.fileName];
      this.emitFile({ type: "asset", fileName, source });
    },
  },
});
