import { For, Show } from "solid-js";
import { withNumbers } from "./phoneNumbers.ts";

/** How someone is reached: a number is called by a touch. */
export function Reach(props: { said: string }) {
  return (
    <For each={withNumbers(props.said)}>
      {({ text, tel }) => (
        <Show when={tel} fallback={text}>
          {(number) => (
            <a class="reach" href={`tel:${number()}`}>
              {text}
            </a>
          )}
        </Show>
      )}
    </For>
  );
}
