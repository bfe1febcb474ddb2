import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { called, leftIn } from "./called.ts";

/** How `coopilote demo --into` ended, and what it left: in the folder, beside it, where it was called. */
type Telling = {
  readonly code: number | null;
  readonly into: ReadonlyArray<string>;
  readonly beside: ReadonlyArray<string>;
  readonly left: ReadonlyArray<string>;
};

declare module "vitest" {
  interface ProvidedContext {
    /** The folder into which the demonstration was told; read, never served. */
    readonly demonstration: string;
    readonly telling: Telling;
  }
}

/** Where it is told: a folder to keep for the journeys where one is named, alone in its own. */
const placeOf = async (within: string): Promise<string> => {
  const kept = process.env["COOPILOTE_DEMONSTRATION"];
  if (kept === undefined) return join(within, "told", "demonstration");
  await rm(kept, { recursive: true, force: true });
  return kept;
};

/**
 * Tells the demonstration once for every file, by the command that people call.
 *
 * @public Vitest calls it.
 */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const ours = await mkdtemp(join(tmpdir(), "coopilote-told-"));
  const place = await placeOf(ours);
  const around = { kept: join(ours, "kept"), temporary: join(ours, "temporary") };
  for (const folder of [...Object.values(around), dirname(place)])
    await mkdir(folder, { recursive: true });
  const { code, err } = await called(around, ["--into", place]);
  if (code !== 0) throw new Error(err);
  provide("demonstration", place);
  provide("telling", {
    code,
    into: await readdir(place),
    beside: (await readdir(dirname(place))).filter((name) => name !== basename(place)),
    left: await leftIn(around),
  });
  return () => rm(ours, { recursive: true });
};
