import type { Steps } from "@coopilote/domain/dossier/Steps.ts";

/** Milliseconds worked before the page may paint and listen: less than a frame. */
const slice = 12;

/** The turn of whatever waits: a timer would be slowed in a page that is not seen. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

/** Does work without ever holding the page. `told`: how far it is, once a slice; nothing is given once `isOver`. */
export const inSlices = async <A>(
  steps: Steps<A>,
  told: (done: number) => void,
  isOver: () => boolean,
): Promise<A | undefined> => {
  while (!isOver()) {
    const until = performance.now() + slice;
    let done = 0;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      done = step.value;
    } while (performance.now() < until);
    told(done);
    // oxlint-disable-next-line no-await-in-loop
    await breath();
  }
  return undefined;
};
