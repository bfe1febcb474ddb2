import { Catalogue } from "@coopilote/domain/ports.ts";
import { Layer, ManagedRuntime } from "effect";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { storeLayer, type StoreOptions } from "../src/storeLayer.ts";

/** No protocol is published: these tests adopt none. */
const emptyCatalogue = Layer.succeed(Catalogue, { versions: [], published: () => undefined });

/** A store as tests use it: opened, closed with the test if not before. */
export const openedOn = (options: StoreOptions) => {
  const runtime = ManagedRuntime.make(Layer.merge(storeLayer(options), emptyCatalogue));
  onTestFinished(() => runtime.dispose());
  return {
    run: runtime.runPromise,
    exit: runtime.runPromiseExit,
    close: () => runtime.dispose(),
  };
};
export type Opened = ReturnType<typeof openedOn>;

/** A folder that goes with the test. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** How to open a store, with clocks and bounds of one's own if need be. */
export type Opening = (options?: Omit<StoreOptions, "folder">) => Opened;
