import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { Shape } from "../ui/StatusMark.tsx";
import type { Guided } from "./createGuide.ts";
import { GUIDE } from "./fr.ts";

/** What there is to see as someone, each led to its screen; it pushes the page down and never covers it. */
export function Guide(props: { steps: ReadonlyArray<Guided> }) {
  const seen = () => props.steps.filter(({ isSeen }) => isSeen).length;
  return (
    <Show when={props.steps.length > 0}>
      <nav class="guide" aria-label={GUIDE.title}>
        <details>
          <summary>
            <b>{GUIDE.title}</b>
            <span>{GUIDE.tally(seen(), props.steps.length)}</span>
          </summary>
          <ol>
            <For each={props.steps}>
              {(step) => (
                <li>
                  <Shape
                    mark={step.isSeen ? "met" : "waiting"}
                    label={step.isSeen ? GUIDE.seen : GUIDE.unseen}
                  />
                  <div>
                    <A href={step.href}>{step.what}</A>
                    <span class="guide-why">{step.why}</span>
                  </div>
                </li>
              )}
            </For>
          </ol>
        </details>
      </nav>
    </Show>
  );
}
