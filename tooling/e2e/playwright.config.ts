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
  expect: {
    timeout: 15_000,
    // Measured: taken again, no pixel moves; another rasteriser moves at most 29, another hinting none.
    // What is gone moves more on one of the two sizes: a grey badge 119, a sign 131, a button 1,236, a line 3,888. Between,
    // room is left to browsers that draw a letter otherwise: a badge is missed by the journeys that read it.
    toHaveScreenshot: {
      animations: "disabled",
      scale: "device",
      threshold: 0.2,
      maxDiffPixels: 300,
    },
  },
  snapshotPathTemplate: "photographs/{projectName}/{arg}{ext}",
  updateSnapshots: "none",
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
        "--font-render-hinting=none",
        "--force-color-profile=srgb",
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
