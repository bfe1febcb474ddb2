import { settingsOf } from "@coopilote/api/settings.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildDemonstration } from "../src/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder into which the demonstration was told; read, never served. */
    readonly demonstration: string;
  }
}

/**
 * Tells the demonstration once for every file.
 *
 * @public Vitest calls it.
 */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-demonstration-"));
  await buildDemonstration(settingsOf({}, Date.now()), folder);
  provide("demonstration", folder);
  return () => rm(folder, { recursive: true });
};
