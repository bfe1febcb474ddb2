import { createEffect, onCleanup } from "solid-js";
import { refresh } from "./views.ts";

/** What a timer of the platform can wait for, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

interface Ahead {
  readonly now: { readonly at: number };
  readonly instant: { readonly at: number } | null;
}

/** Reads what is on screen again when an instant comes that a view says to be ahead, by the server's clock alone. */
export const createAlarm = (ahead: () => Ahead): void => {
  createEffect(() => {
    const { now, instant } = ahead();
    if (instant === null) return;
    const wait = Math.min(Math.max(0, instant.at - now.at), LONGEST);
    const timer = setTimeout(() => void refresh(), wait);
    onCleanup(() => clearTimeout(timer));
  });
};
