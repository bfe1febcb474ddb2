import { createHash } from "node:crypto";
import { defineConfig, type Plugin } from "vite";
import solid from "vite-plugin-solid";
import { announced } from "./announced.ts";
import { createChunks } from "./chunks.ts";
import { KEPT_AS, wearKept } from "./src/ui/appearance.ts";

/**
 * The theme this browser chose, worn before the first paint: a script that blocks, in a file of its own
 * since the policy of content forbids inline ones, named by its content so that it is asked for once.
 */
const wornAtOnce = (): Plugin => {
  const source = `(${wearKept.toString()})(${JSON.stringify(KEPT_AS)});\n`;
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const fileName = `assets/appearance-${digest}.js`;
  return {
    name: "worn-at-once",
    buildStart() {
      if (this.environment.mode === "build") this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: (_html, { server }) => [
      server === undefined
        ? { tag: "script", attrs: { src: `/${fileName}` }, injectTo: "head-prepend" }
        : { tag: "script", children: source, injectTo: "head-prepend" },
    ],
  };
};

export default defineConfig({
  plugins: [solid(), wornAtOnce(), announced()],
  build: {
    outDir: "dist",
    target: "baseline-widely-available",
    manifest: true,
    // The policy of content forbids data: URLs and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One sheet of 20 kB, kept by the browser, in place of four that a page waits for.
    cssCodeSplit: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: createChunks() } },
    },
  },
  server: {
    // An object keeps the host that the browser asked: the server refuses what another site sends.
    proxy: { "/api": { target: "http://localhost:3000" } },
  },
});
