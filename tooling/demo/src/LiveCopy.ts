import { appOf } from "@coopilote/api/app.ts";
import type { Log } from "@coopilote/api/http/log.ts";
import { openRuntime, type Runtime } from "@coopilote/api/runtime.ts";
import type { App } from "@coopilote/api/serve.ts";
import type { Settings } from "@coopilote/api/settings.ts";
import type { Clocks } from "@coopilote/store/clocks.ts";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as waited } from "node:timers/promises";
import { writePages } from "./pages.ts";
import { passwords } from "./passwords.ts";

/** The demonstration as it is open now. */
export type Opened = { readonly app: App; readonly runtime: Runtime; readonly now: () => number };

type Closable = Opened & { readonly close: () => Promise<void> };

type Plan = {
  readonly settings: Settings;
  readonly log: Log;
  /** The folder of the demonstration once it is built; never written to. */
  readonly pristine: Promise<string>;
  /** A folder of ours for what is changed: the copy, and the pages. */
  readonly folder: string;
  /** When the clock starts each time it is opened, in UTC milliseconds. */
  readonly opensAt: number;
};

/** How long what is being answered may hold up a reset, in milliseconds. */
const patience = 5_000;

/** Clocks that start at an instant and run on from there. */
const clocksFrom = (instant: number): Clocks & { readonly gained: number } => {
  const gained = instant - Date.now();
  return { gained, wall: () => Date.now() + gained, monotonic: () => performance.now() };
};

const opened = async ({ settings, log, pristine, folder, opensAt }: Plan): Promise<Closable> => {
  const [data, pages] = [join(folder, "data"), join(folder, "pages")];
  await rm(data, { recursive: true, force: true });
  await cp(await pristine, data, { recursive: true });
  const clocks = clocksFrom(opensAt);
  await writePages(settings.webFolder, pages, clocks.gained);
  const here = { ...settings, folder: data, webFolder: pages };
  const runtime = openRuntime(here, log, { clocks, passwords });
  await runtime.context();
  const closing = new AbortController();
  return {
    app: appOf(runtime, here, log, closing.signal),
    runtime,
    now: clocks.wall,
    close: async () => {
      closing.abort();
      await runtime.dispose();
    },
  };
};

/** A copy of the demonstration that visitors change, put back as it was by a reset. */
export class LiveCopy {
  readonly #plan: Plan;
  #open: Promise<Closable>;
  #asking = new Set<Promise<unknown>>();
  #resetting: Promise<void> | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#open = opened(plan);
    // Whoever asks is told.
    this.#open.catch(() => undefined);
  }

  /** Asks something of the copy; what comes during a reset waits for its end. */
  use<A>(ask: (open: Opened) => A | Promise<A>): Promise<A> {
    const asking = this.#open.then(ask);
    const asked = this.#asking;
    asked.add(asking);
    const settled = (): void => void asked.delete(asking);
    asking.then(settled, settled);
    return asking;
  }

  /** Closes the copy once what it is being asked is answered, and opens another; two at once are one. */
  reset(): Promise<void> {
    this.#resetting ??= this.#reopened().finally(() => {
      this.#resetting = undefined;
    });
    return this.#resetting;
  }

  async close(): Promise<void> {
    await this.#emptied(this.#open);
  }

  async #reopened(): Promise<void> {
    const emptied = this.#emptied(this.#open);
    this.#open = emptied.then(() => opened(this.#plan));
    await this.#open;
  }

  async #emptied(open: Promise<Closable>): Promise<void> {
    const asked = this.#asking;
    this.#asking = new Set();
    await Promise.race([Promise.allSettled(asked), waited(patience, undefined, { ref: false })]);
    await open.then(
      ({ close }) => close(),
      // It never opened, and said so to whoever asked.
      () => undefined,
    );
  }
}
