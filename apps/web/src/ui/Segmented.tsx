import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { Choice } from "./Choices.tsx";

interface SegmentedProps<Value extends string> {
  /** What is chosen, for a screen reader. */
  label: string;
  name: string;
  /** Empty until something is chosen. */
  value: Value | "";
  choices: ReadonlyArray<Choice<Value>>;
  onChange: (value: Value) => void;
}

/** Two to four ways to look at the same thing. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  return (
    <div class="segmented" role="radiogroup" aria-label={props.label}>
      <For each={props.choices}>
        {(choice) => (
          <label>
            <input
              type="radio"
              name={props.name}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => props.onChange(choice.value)}
            />
            {choice.label}
          </label>
        )}
      </For>
    </div>
  );
}

export interface Tab {
  label: string;
  href: string;
  count?: number | undefined;
}

interface TabsProps {
  label: string;
  tabs: ReadonlyArray<Tab>;
}

/** Parts of one page, each with its own address: links, so that Back goes back. */
export function Tabs(props: TabsProps) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <For each={props.tabs}>
        {(tab) => (
          <A href={tab.href} end>
            {tab.label}
            <Show when={tab.count}>{(count) => <span class="count"> {count()}</span>}</Show>
          </A>
        )}
      </For>
    </nav>
  );
}
