import { defineConfig } from "@playwright/test";

/** A journey for one size only says so by a tag: `@phone` or `@desktop`; a skipped test counts as a failure. */
export default defineConfig({
  testDir: "journeys",
  outputDir: "test-results",
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "reports/journeys.json" }]],
  use: {
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "stages", testMatch: "*.setup.ts" },
    {
      name: "desktop",
      dependencies: ["stages"],
      grepInvert: /@phone/u,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      dependencies: ["stages"],
      grepInvert: /@desktop/u,
      use: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
    },
  ],
});
