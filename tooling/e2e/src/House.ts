import type { Browser, BrowserContext, Page } from "@playwright/test";
import { rm } from "node:fs/promises";
import { inParis, type ParisTime, serverClock } from "./clock.ts";
import { faultsOf, listenTo } from "./faults.ts";
import { type Server, startServer } from "./server.ts";
import { copyOf, type Stage } from "./stages.ts";
import { addressOf, password, Story, type Who } from "./story.ts";

/** Moves the calendar of a browser's pages, from their next address on; time still passes. */
const moveClock = (context: BrowserContext, milliseconds: number): Promise<unknown> =>
  context.addInitScript((shift) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + shift;
  }, milliseconds);

type Environment = Readonly<Record<string, string>>;

/** Lays something in the folder of a server that is about to start, and says what it is told. */
export type Prepared = (folder: string) => Promise<Environment>;

/** A server at a stage of the story, on a chosen day, and the browsers of those who come. */
export class House {
  readonly story: Story;
  readonly #browser: Browser;
  readonly #contexts: Array<BrowserContext> = [];
  readonly #told: Environment;
  #server: Server;
  #time: ParisTime;

  private constructor(browser: Browser, server: Server, time: ParisTime, told: Environment) {
    this.#told = told;
    this.#browser = browser;
    this.#server = server;
    this.#time = time;
    this.story = new Story(server.url);
  }

  /** `prepared`: what is laid in its folder beside the data, and what its server is told by its environment. */
  static async open(
    browser: Browser,
    stage: Stage,
    time: ParisTime,
    prepared?: Prepared,
  ): Promise<House> {
    const folder = await copyOf(stage);
    const told = (await prepared?.(folder)) ?? {};
    const server = await startServer(folder, { ...told, ...serverClock(time) });
    return new House(browser, server, time, told);
  }

  get url(): string {
    return this.#server.url;
  }

  /** The address of a page of the story's structure. */
  at(page = ""): string {
    return `${this.url}/s/${this.story.structure}${page}`;
  }

  /** Someone's browser, where nobody is signed in. */
  async visitor(): Promise<Page> {
    const context = await this.#browser.newContext({ baseURL: this.url });
    this.#contexts.push(context);
    await listenTo(context);
    await moveClock(context, inParis(this.#time).getTime() - Date.now());
    return context.newPage();
  }

  /** Someone's browser, signed in, on a page of the structure. */
  async enter(who: Who, page = ""): Promise<Page> {
    const visitor = await this.visitor();
    const answer = await visitor.request.post("/api/sign-in", {
      data: { identifier: addressOf(who), password },
    });
    if (!answer.ok()) throw new Error(`${who} cannot sign in: ${await answer.text()}`);
    await visitor.goto(this.at(page));
    return visitor;
  }

  /** Another moment: the server starts again at the same address, and the open pages are left and taken up again. */
  async moveTo(time: ParisTime): Promise<void> {
    const open = this.#contexts
      .flatMap((context) => context.pages())
      .map((page) => ({ page, address: page.url() }));
    for (const { page } of open) await page.goto("about:blank");
    const { port } = new URL(this.url);
    await this.#server.stop();
    const passed = inParis(time).getTime() - inParis(this.#time).getTime();
    this.#time = time;
    this.#server = await startServer(this.#server.folder, {
      ...this.#told,
      ...serverClock(time),
      PORT: port,
    });
    for (const context of this.#contexts) await moveClock(context, passed);
    for (const { page, address } of open) await page.goto(address);
  }

  /** Ends the server under the open pages, until it is started again at the same address. */
  async cut(): Promise<() => Promise<void>> {
    const { port } = new URL(this.url);
    const { folder } = this.#server;
    await this.#server.stop();
    return async () => {
      this.#server = await startServer(folder, {
        ...this.#told,
        ...serverClock(this.#time),
        PORT: port,
      });
    };
  }

  /** Ends all, and says what went wrong behind the pages since they opened. */
  async close(): Promise<ReadonlyArray<string>> {
    const faults = this.#contexts.flatMap((context) => faultsOf(context));
    for (const context of this.#contexts) await context.close();
    await this.#server.stop();
    await rm(this.#server.folder, { recursive: true, force: true });
    return faults;
  }
}
