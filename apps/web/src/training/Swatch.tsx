import { Match, Switch } from "solid-js";

/** A protocol by its pattern: read in grey, in high contrast and in print as well as in colour. */
export function Swatch(props: { pattern: number }) {
  return (
    <svg class="swatch" data-pattern={props.pattern} viewBox="0 0 14 14" aria-hidden="true">
      <rect class="swatch-edge" x="0.75" y="0.75" width="12.5" height="12.5" rx="2.5" />
      <Switch
        fallback={
          <rect class="swatch-full" x="0.75" y="0.75" width="12.5" height="12.5" rx="2.5" />
        }
      >
        <Match when={props.pattern === 1}>
          <path d="M1 7L7 1M1 13L13 1M7 13L13 7" />
        </Match>
        <Match when={props.pattern === 2}>
          <path class="swatch-dots" d="M4.2 4.2h.01M9.8 4.2h.01M4.2 9.8h.01M9.8 9.8h.01" />
        </Match>
        <Match when={props.pattern === 3}>
          <path d="M1 4.5h12M1 9.5h12" />
        </Match>
        <Match when={props.pattern === 4}>
          <path d="M4.5 1v12M9.5 1v12" />
        </Match>
        <Match when={props.pattern === 5}>
          <path d="M2 2l10 10M12 2L2 12" />
        </Match>
      </Switch>
    </svg>
  );
}
