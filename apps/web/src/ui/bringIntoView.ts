import { onMount } from "solid-js";

/** For the `ref` of what answers a button that may lie far below it: it is seen as it comes. */
export const bringIntoView = (answer: HTMLElement): void =>
  onMount(() => answer.scrollIntoView({ block: "nearest" }));
