import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { MINE } from "./mineFr.ts";
import type { InStructure } from "./waitedIn.ts";

/** The next session that concerns me: when, where, with whom. */
export function NextSession(props: InStructure) {
  return (
    <Show when={props.view.next}>
      {(next) => (
        <section class="section">
          <h2>{next().from.day === props.view.now.day ? MINE.today : MINE.next}</h2>
          <p>
            <A href={`/s/${props.structure}/seances/${next().session}`}>
              <b>{next().title}</b>
            </A>
          </p>
          <p class="small quiet">
            {MINE.when(next().from, next().to, props.view.now.day)} ·{" "}
            {MINE.place(next().place, next().formateurs)}
          </p>
        </section>
      )}
    </Show>
  );
}
