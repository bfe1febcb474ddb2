import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { serverSources } from "./server.mjs";
import { root } from "./setup.mjs";
import { hashOf } from "./sources.mjs";

const folder = join(root, "node_modules", ".coopilote-demonstration");

/**
 * Where the demonstration that these sources tell is kept, from the lane that tells it to the one that visits it;
 * those that other sources told are gone.
 *
 * @returns {{ COOPILOTE_DEMONSTRATION: string }} as the lanes are told of it
 */
export const keptDemonstration = () => {
  const hash = hashOf([...serverSources, "tooling/demo/src"]);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== hash) rmSync(join(folder, name), { recursive: true, force: true });
  return { COOPILOTE_DEMONSTRATION: join(folder, hash) };
};
