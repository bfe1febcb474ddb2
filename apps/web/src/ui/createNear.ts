import { type Accessor, createSignal, onCleanup } from "solid-js";

/** How far beyond the window things are drawn ahead of it. */
const AHEAD = "600px 0px";

interface Near {
  readonly isNear: (id: string) => boolean;
  /** The last height of what is no longer drawn, in pixels. */
  readonly heightOf: (id: string) => number | undefined;
  readonly follow: (element: HTMLElement, id: string) => void;
}

/** Which parts of a long list are in or about its window; the first ones until the browser says. */
export const createNear = (root: Accessor<Element | null>, first: ReadonlyArray<string>): Near => {
  const [near, setNear] = createSignal<ReadonlySet<string>>(new Set(first));
  const heights = new Map<string, number>();
  const ids = new WeakMap<Element, string>();
  const said = (entries: ReadonlyArray<IntersectionObserverEntry>) =>
    setNear((before) => {
      const after = new Set(before);
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const id = ids.get(target);
        if (id === undefined) continue;
        if (isIntersecting) after.add(id);
        else if (after.delete(id)) heights.set(id, boundingClientRect.height);
      }
      return after;
    });
  let observer: IntersectionObserver | undefined;
  onCleanup(() => observer?.disconnect());
  return {
    isNear: (id) => near().has(id),
    heightOf: (id) => heights.get(id),
    follow: (element, id) => {
      ids.set(element, id);
      observer ??= new IntersectionObserver(said, { root: root(), rootMargin: AHEAD });
      observer.observe(element);
    },
  };
};
