import { defineConfig } from "vitest/config";

export default defineConfig({
  // A whole demonstration is told once, to a real server; each file reads a copy of it.
  test: { globalSetup: ["./test/told.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
