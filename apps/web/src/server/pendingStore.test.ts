import {
  createComponent,
  createRenderEffect,
  createResource,
  createRoot,
  createSignal,
  startTransition,
  Suspense,
} from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { expect, it } from "vitest";

interface Sheet {
  person: string | null;
}

/** A screen's data behind a transition that waits, as when a second answer is on its way. */
const stage = () =>
  createRoot(() => {
    const [store, setStore] = createStore<{ sheet: Sheet }>({ sheet: { person: "ines" } });
    const [isShown, setShown] = createSignal(true);
    const [asked, setAsked] = createSignal(0);
    const [answer] = createResource(asked, (turn) =>
      turn === 0 ? Promise.resolve(0) : awaited.promise,
    );
    const awaited = Promise.withResolvers<number>();
    createRenderEffect(() => {
      if (isShown()) createRenderEffect(() => store.sheet.person);
    });
    createComponent(Suspense, {
      get children() {
        createRenderEffect(answer);
        return undefined;
      },
    });
    const come = (sheet: Sheet) => {
      setStore("sheet", reconcile(sheet, { key: null, merge: true }));
      setAsked(1);
    };
    return { store, come, leave: () => setShown(false), arrive: () => awaited.resolve(1) };
  });

// solid-js 1.9.19 drops what a transition wrote to a signal whose last reader goes before the transition ends.
it("what came in is there for the next reader, even when the last one left meanwhile", async () => {
  const { store, come, leave, arrive } = stage();
  await Promise.resolve();
  const done = startTransition(() => come({ person: null }));
  await Promise.resolve();
  leave();
  arrive();
  await done;
  expect(store.sheet.person).toBeNull();
});
