import type { Role } from "@coopilote/demo/Role.ts";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { faultsOf, listenTo } from "./faults.ts";
import { type Answering, startDemonstration } from "./server.ts";
import { demonstrationFolder } from "./stages.ts";

/** The demonstration as it is served, on its Monday, and the browsers of those who visit it. */
export class Demonstration {
  readonly #browser: Browser;
  readonly #server: Answering;
  readonly #contexts: Array<BrowserContext> = [];

  private constructor(browser: Browser, server: Answering) {
    this.#browser = browser;
    this.#server = server;
  }

  static async open(browser: Browser): Promise<Demonstration> {
    return new Demonstration(browser, await startDemonstration(demonstrationFolder));
  }

  /** Someone's browser, where they are nobody yet. */
  async visitor(): Promise<Page> {
    const context = await this.#browser.newContext({ baseURL: this.#server.url });
    this.#contexts.push(context);
    await listenTo(context);
    return context.newPage();
  }

  /** The browser of someone of the demonstration, on a page of their structure. */
  async enter({ tale, player }: Role, page = ""): Promise<Page> {
    const visitor = await this.visitor();
    const answer = await visitor.request.post("/api/demo/enter", {
      data: { structure: tale.structure, person: player.person },
    });
    if (!answer.ok()) throw new Error(`nobody enters as ${player.family}: ${await answer.text()}`);
    await visitor.goto(`/s/${tale.structure}${page}`);
    return visitor;
  }

  /** Ends all, and says what went wrong behind the pages since they opened. */
  async close(): Promise<ReadonlyArray<string>> {
    const faults = this.#contexts.flatMap((context) => faultsOf(context));
    for (const context of this.#contexts) await context.close();
    await this.#server.stop();
    return faults;
  }
}
