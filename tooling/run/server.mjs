import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How Node runs the server: it gives back itself, once, the memory that starting took. */
export const serverArguments = [
  "--expose-gc",
  "--max-semi-space-size=8",
  resolve(root, "apps/api/src/main.ts"),
];

/** Compiled code and stripped types are kept from one start to the next. */
export const serverEnvironment = { NODE_COMPILE_CACHE: resolve(root, ".tools/compile-cache") };
