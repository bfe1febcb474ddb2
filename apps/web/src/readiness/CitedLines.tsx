import type { CitedLine } from "@coopilote/contract/journal/answers.ts";

import { For, Show } from "solid-js";
import { spaced } from "../ui/typography.ts";
import { registerHref } from "./EvidenceLinks.tsx";
import { PANEL } from "./fr.ts";

interface CitedLinesProps {
  /** Where the register is read; nowhere for who has no access to it. */
  structure: string | undefined;
  lines: ReadonlyArray<CitedLine>;
  /** When and by whom a line was written. */
  written: (line: CitedLine) => string;
  /** Whether each line bears the beginning of its hash. */
  saysHash?: boolean;
}

/** Lines of the register in sentences, each with its number, when it was written and by whom. */
export function CitedLines(props: CitedLinesProps) {
  return (
    <ul class="cited-lines">
      <For each={props.lines}>
        {(one) => (
          <li>
            <Show when={props.structure} fallback={<span>{PANEL.entry(one.entry)}</span>}>
              {(structure) => (
                <a href={registerHref(structure(), one.entry)}>{PANEL.entry(one.entry)}</a>
              )}
            </Show>
            <span>
              {spaced(one.said)} <span class="quiet">{props.written(one)}</span>
            </span>
            <Show when={props.saysHash}>
              <code>{one.hash.slice(0, 8)}</code>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
