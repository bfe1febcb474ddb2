import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Log, LogFields } from "../src/http/log.ts";
import type { RuntimeOptions } from "../src/runtime.ts";
import { listen, type Listening } from "../src/server.ts";
import { settingsOf } from "../src/settings.ts";
import { Browser } from "./Browser.ts";

type LogLine = LogFields & { readonly msg: string };

/** A server of its own on a real file, and what it logged. */
export type Opened = Listening & {
  readonly url: string;
  readonly folder: string;
  readonly lines: ReadonlyArray<LogLine>;
  readonly browser: () => Browser;
};

type Environment = Readonly<Record<string, string>>;

/** Opens a server on a folder; whoever opens it stops it. Its pages lie in `pages`, a folder of the data's. */
export const openedOn = async (
  folder: string,
  environment: Environment = {},
  options: RuntimeOptions = {},
): Promise<Opened> => {
  const lines: Array<LogLine> = [];
  const settings = {
    ...settingsOf({ PORT: "0", COOPILOTE_DATA: folder, ...environment }, Date.now()),
    webFolder: join(folder, "pages"),
    verifierFolder: join(folder, "verifier"),
  };
  const log: Log = (_, msg, fields = {}) => lines.push({ ...fields, msg });
  const listening = await listen(settings, log, options);
  const url = `http://127.0.0.1:${listening.port}`;
  return { ...listening, url, folder, lines, browser: () => new Browser(url) };
};

/** A folder that goes with the test. */
export const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-api-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A server that ends with the test. */
export const opened = async (
  environment: Environment = {},
  options: RuntimeOptions = {},
): Promise<Opened> => {
  const server = await openedOn(await newFolder(), environment, options);
  onTestFinished(() => server.stop());
  return server;
};
