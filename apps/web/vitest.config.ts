import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [solid()],
  test: {
    environment: "node",
    // The contrast of the tokens is computed from the sheet itself.
    css: { include: [/tokens\.css/u] },
    include: ["src/**/*.test.{ts,tsx}"],
  },
  // Outside a browser, Solid's export condition would choose its server build, which has no reactivity.
  resolve: { conditions: ["browser"] },
  ssr: { resolve: { conditions: ["browser"] } },
});
