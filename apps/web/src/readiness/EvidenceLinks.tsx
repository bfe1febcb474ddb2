import { For } from "solid-js";
import { PANEL } from "./fr.ts";

interface EvidenceLinksProps {
  structure: string;
  entries: ReadonlyArray<number>;
}

/** Lines of the register that a finding stands on. */
export function EvidenceLinks(props: EvidenceLinksProps) {
  return (
    <ul class="evidence" aria-label={PANEL.evidence(props.entries.length)}>
      <For each={props.entries}>
        {(entry) => (
          <li>
            <a href={registerHref(props.structure, entry)}>{PANEL.entry(entry)}</a>
          </li>
        )}
      </For>
    </ul>
  );
}

/** The address of a line of the register, first of its page. */
export const registerHref = (structure: string, entry: number): string =>
  `/s/${structure}/registre?avant=${entry + 1}#${entry}`;
