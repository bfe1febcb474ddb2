import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Follows a media query for as long as its owner lives. */
export const createMedia = (media: string): Accessor<boolean> => {
  const list = window.matchMedia(media);
  const [matches, setMatches] = createSignal(list.matches);
  const follow = (event: MediaQueryListEvent) => setMatches(event.matches);
  list.addEventListener("change", follow);
  onCleanup(() => list.removeEventListener("change", follow));
  return matches;
};

/** A phone in the hand: cards in place of a wide table, but never on paper. */
export const NARROW = "screen and (width <= 640px)";
