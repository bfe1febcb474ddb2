import { defineConfig } from "vitest/config";

export default defineConfig({
  // Servers, processes and password hashing are real here, and slow on a busy machine.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
