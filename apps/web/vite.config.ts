import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

export default defineConfig({
  plugins: [solid()],
  build: {
    outDir: "dist",
    target: "baseline-widely-available",
    manifest: true,
    // The policy of content forbids data: URLs and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // An object keeps the host that the browser asked: the server refuses what another site sends.
    proxy: { "/api": { target: "http://localhost:3000" } },
  },
});
