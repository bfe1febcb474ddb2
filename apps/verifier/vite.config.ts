import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { oneFile } from "./oneFile.ts";

export default defineConfig({
  plugins: [solid(), oneFile("verifier.html")],
  resolve: { dedupe: ["solid-js"] },
  build: {
    outDir: "dist",
    target: "baseline-widely-available",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      // What the page takes of its libraries runs nothing when it is read.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: { codeSplitting: false },
    },
  },
});
