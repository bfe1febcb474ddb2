import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How Node runs the server: an idle one keeps little of the memory that starting took. */
export const serverArguments = [
  "--max-semi-space-size=2",
  "--optimize-for-size",
  resolve(root, "apps/api/src/main.ts"),
];

/** Compiled code and stripped types are kept from one start to the next. */
export const serverEnvironment = { NODE_COMPILE_CACHE: resolve(root, ".tools/compile-cache") };
