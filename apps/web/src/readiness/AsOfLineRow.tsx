import { asOfFr } from "@coopilote/domain/readiness/asOfFr.ts";
import type { AsOfLine, Lacks } from "@coopilote/domain/readiness/asOfLines.ts";
import { For, type JSX, Show } from "solid-js";
import { Badge } from "../ui/Badge.tsx";
import { RuleMark } from "../ui/RuleMark.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";

function Missing(props: { missing: Lacks }) {
  return (
    <div class="as-of-missing">
      <p class="small">
        <Show when={asOfFr.rules[props.missing.rule]}>
          {(rule) => (
            <>
              <RuleMark>{rule()}</RuleMark>{" "}
            </>
          )}
        </Show>
        {props.missing.title}
      </p>
      <ul>
        <For each={props.missing.lacks}>
          {(lack) => (
            <li>
              <b>{lack.what}</b> {lack.why}
              <Show when={lack.strength}>
                {" "}
                <span class="quiet">{lack.strength}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

interface AsOfLineRowProps {
  line: AsOfLine;
  /** Whether a line written since changes what it concludes. */
  isChanged: boolean;
  /** How many entries prove it. */
  proofs: number;
  /** These entries. */
  children: JSX.Element;
}

/** One of the three lines about a delegate: its verdict, what explains it, what proves it. */
export function AsOfLineRow(props: AsOfLineRowProps) {
  return (
    <div class="as-of-line">
      <dt>{props.line.label}</dt>
      <dd>
        <StatusMark mark={props.line.mark}>{props.line.verdict}</StatusMark>
        <Show when={props.isChanged}>
          <p>
            <Badge tone="due">{asOfFr.changed}</Badge>
          </p>
        </Show>
        <For each={props.line.notes}>{(note) => <p class="small">{note}</p>}</For>
        <For each={props.line.asides}>{(aside) => <p class="small quiet">{aside}</p>}</For>
        <For each={props.line.lacks}>{(missing) => <Missing missing={missing} />}</For>
        <Show when={props.line.internalHeld}>
          <p class="small quiet">{asOfFr.internalHeld}</p>
        </Show>
        <Show when={props.proofs > 0}>
          <details class="fold">
            <summary>{asOfFr.evidence(props.proofs)}</summary>
            {props.children}
          </details>
        </Show>
      </dd>
    </div>
  );
}
