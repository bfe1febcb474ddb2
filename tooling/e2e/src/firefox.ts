import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

type Said = Readonly<Record<string, unknown>>;

const isHeld = (value: unknown): value is Said => typeof value === "object" && value !== null;

/** What an answer holds under a path, as WebDriver BiDi says it. */
const at = (answer: unknown, ...path: ReadonlyArray<string | number>): unknown =>
  path.reduce<unknown>((held, key) => (isHeld(held) ? held[key] : undefined), answer);

/** A page in Firefox, without a network, spoken to by WebDriver BiDi (https://w3c.github.io/webdriver-bidi). */
export interface FirefoxPage {
  readonly open: (path: string) => Promise<void>;
  readonly give: (selector: string, path: string) => Promise<void>;
  /** What an expression of the page answers, a text, waited for. */
  readonly read: (expression: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const listening = async (lines: AsyncIterable<string>): Promise<string> => {
  for await (const line of lines) {
    const url = /WebDriver BiDi listening on (ws:\S+)/u.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error("Firefox ended before it listened");
};

const speaking = async (url: string) => {
  const socket = new WebSocket(`${url}/session`);
  await once(socket, "open");
  const waiting = new Map<unknown, (answer: unknown) => void>();
  socket.addEventListener("message", ({ data }) => {
    const answer: unknown = JSON.parse(String(data));
    waiting.get(at(answer, "id"))?.(answer);
  });
  const say = (method: string, params: Said): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, (answer) => {
        if (at(answer, "type") === "error")
          reject(new Error(`${method}: ${String(at(answer, "message"))}`));
        else resolve(at(answer, "result"));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { say, hangUp: () => socket.close() };
};

/** Starts Firefox on a profile of its own. */
export const firefoxPage = async (): Promise<FirefoxPage> => {
  const profile = await mkdtemp(join(tmpdir(), "coopilote-firefox-"));
  const words = ["--headless", "--no-remote", "--offline", "--remote-debugging-port=0"];
  const child = spawn(
    process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    [...words, "--profile", profile],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const ended = once(child, "exit");
  const { say, hangUp } = await speaking(await listening(createInterface({ input: child.stderr })));
  child.stderr.resume();
  await say("session.new", { capabilities: {} });
  const context = at(await say("browsingContext.getTree", {}), "contexts", 0, "context");
  return {
    open: async (path) => {
      await say("browsingContext.navigate", { context, url: `file://${path}`, wait: "complete" });
    },
    give: async (selector, path) => {
      const locator = { type: "css", value: selector };
      const found = await say("browsingContext.locateNodes", { context, locator });
      const element = { sharedId: at(found, "nodes", 0, "sharedId") };
      await say("input.setFiles", { context, element, files: [path] });
    },
    read: async (expression) => {
      const asked = { expression, target: { context }, awaitPromise: true };
      return String(at(await say("script.evaluate", asked), "result", "value"));
    },
    close: async () => {
      hangUp();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
