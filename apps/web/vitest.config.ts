import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [solid()],
  test: {
    environment: "node",
    // What is held of the colours is read in the sheets themselves.
    css: { include: [/\.css/u] },
    include: ["src/**/*.test.{ts,tsx}"],
  },
  // Outside a browser, Solid's export condition would choose its server build, which has no reactivity.
  resolve: { conditions: ["browser"] },
  ssr: { resolve: { conditions: ["browser"] } },
});
