import { versionsBefore, published } from "@coopilote/catalogue/published.ts";
import { learnEverywhere } from "@coopilote/api/protocols/learningLayer.ts";
import type { RuntimeOptions } from "@coopilote/api/runtime.ts";
import { listen } from "@coopilote/api/server.ts";
import type { Settings } from "@coopilote/api/settings.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { markDemonstration } from "@coopilote/store/demonstrationMark.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock } from "./Clock.ts";
import { newTextAt, opensAt, tales } from "./demonstration.ts";
import { passwords } from "./passwords.ts";
import { alone } from "./runtime.ts";
import { Teller } from "./Teller.ts";

const silent = (): void => undefined;

const marking = Store.use(({ plainRow }) => plainRow({}, markDemonstration));

/** Every journal knows what today's catalogue says. */
const learning = Cryptography.use(({ sha256 }) => learnEverywhere(published(sha256)));

/**
 * Tells the demonstration's tales into an empty folder, each command by the server's own way, at the moment it is given.
 * Throws, its server closed, once `ends` is aborted.
 */
export const buildDemonstration = async (
  settings: Settings,
  folder: string,
  ends?: AbortSignal,
): Promise<void> => {
  const [first] = tales.flatMap(({ moments }) => moments).toSorted((a, b) => a.at - b.at);
  if (first === undefined) throw new Error("nothing to tell");
  const clock = new Clock(first.at);
  const clocks = { wall: () => clock.now, monotonic: () => clock.now };
  let url = "";
  const teller = new Teller(tales, { url: () => url, clock });
  const there = { ...settings, folder, port: 0 };
  const until = async (instant: number, options: RuntimeOptions): Promise<void> => {
    const { port, stop } = await listen(there, silent, { ...options, clocks, passwords });
    url = `http://127.0.0.1:${port}`;
    try {
      await teller.until(instant, ends);
    } finally {
      await stop();
    }
  };
  await alone(there, clocks, marking);
  await until(newTextAt, { versions: versionsBefore("lombalgie-2020-03-06", 2) });
  if (clock.now < newTextAt) clock.moveTo(newTextAt);
  await alone(there, clocks, learning);
  await until(opensAt, {});
};
