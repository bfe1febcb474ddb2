import { For, type JSX, Match, Show, Switch } from "solid-js";
import { TIMELINE } from "./fr.ts";

export interface Moment {
  /** The day or days as they are read: « 6, 13, 20 févr. ». */
  day: string;
  when: "past" | "today" | "planned";
  title?: string | undefined;
  text?: JSX.Element;
  /** A day at which something becomes possible, drawn as a diamond. */
  decides?: boolean | undefined;
}

interface TimelineProps {
  label: string;
  moments: ReadonlyArray<Moment>;
}

/** What happened, today, and what is planned, in order of days. */
export function Timeline(props: TimelineProps) {
  return (
    <ol class="timeline" aria-label={props.label}>
      <For each={props.moments}>
        {(moment) => (
          <li
            class="moment"
            data-when={moment.when}
            data-decides={moment.decides === true ? "" : undefined}
            aria-current={moment.when === "today" ? "date" : undefined}
          >
            <span class="moment-day">{moment.day}</span>
            <span class="moment-mark">
              <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
                <Switch fallback={<circle cx="9" cy="9" r="5" />}>
                  <Match when={moment.decides === true}>
                    <path d="M9 2l7 7-7 7-7-7z" />
                  </Match>
                  <Match when={moment.when === "today"}>
                    <path d="M2 9h14" />
                  </Match>
                </Switch>
              </svg>
            </span>
            <div>
              <Show when={moment.title}>{(title) => <b>{title()}</b>}</Show>
              <Show when={moment.when === "planned"}>
                <span class="unseen"> ({TIMELINE.planned})</span>
              </Show>
              <Show when={moment.text}>{(text) => <p>{text()}</p>}</Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}
