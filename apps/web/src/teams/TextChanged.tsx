import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { spaced } from "../ui/typography.ts";
import { LEARNED, PROTOCOL } from "./chooseFr.ts";
import { CarriedOver, Changes } from "./ProtocolTexts.tsx";

type Learned = ScreenOf<"team">["learned"][number];

function OneText(props: { learned: Learned }) {
  return (
    <li>
      <details class="fold">
        <summary>
          {LEARNED.said[props.learned.how](spaced(props.learned.text.arrete), props.learned.at.day)}
        </summary>
        <p class="small quiet">
          {PROTOCOL.text(props.learned.text.from, props.learned.text.until)}{" "}
          {spaced(props.learned.text.source.title)}
        </p>
        <Show
          when={props.learned.text.changes.length > 0}
          fallback={<p>{PROTOCOL.changedNothing}</p>}
        >
          <Changes changes={props.learned.text.changes} />
        </Show>
        <CarriedOver rows={props.learned.text.carriesOver} />
      </details>
    </li>
  );
}

/** What the journal has learned of the text since the team chose it: shown as a difference, with what it keeps (j2). */
export function TextChanged(props: { learned: ReadonlyArray<Learned> }) {
  return (
    <Show when={props.learned.length > 0}>
      <section class="section">
        <h2>{LEARNED.title}</h2>
        <ul class="text-changed">
          <For each={props.learned}>{(learned) => <OneText learned={learned} />}</For>
        </ul>
      </section>
    </Show>
  );
}
