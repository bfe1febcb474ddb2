import type { BrowserContext, ConsoleMessage, Response } from "@playwright/test";

/** Chromium's line for any answer from 400 on; those under 500 are refusals, which have a face of their own. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/u;

const heard = new WeakMap<BrowserContext, Array<string>>();

/** What went wrong behind the pages of a browser: errors of the console, uncaught ones, answers from 500 on, breaches of the policy of content. */
export const faultsOf = (context: BrowserContext): ReadonlyArray<string> => {
  const faults = heard.get(context);
  if (faults === undefined) throw new Error("nobody listens to this browser");
  return faults;
};

/** Forgets what went wrong, where the test brought it about. */
export const forgive = (context: BrowserContext): void => {
  heard.set(context, []);
};

/** Listens to a browser before its first page. */
export const listenTo = async (context: BrowserContext): Promise<void> => {
  heard.set(context, []);
  const note = (fault: string) => void heard.get(context)?.push(fault);
  context.on("console", (said: ConsoleMessage) => {
    if (said.type() === "error" && !refusal.test(said.text())) note(said.text());
  });
  context.on("weberror", (uncaught) => note(uncaught.error().message));
  context.on("response", (answer: Response) => {
    if (answer.status() >= 500) note(`${answer.status()} ${answer.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (breach) => {
      throw new Error(`policy of content: ${breach.violatedDirective} ${breach.blockedURI}`);
    });
  });
};
