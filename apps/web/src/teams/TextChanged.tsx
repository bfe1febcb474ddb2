import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { spaced } from "../ui/typography.ts";
import { CHOOSE, LEARNED, PROTOCOL } from "./chooseFr.ts";
import { CarriedOver, Changes } from "./ProtocolTexts.tsx";

type Learned = ScreenOf<"team">["learned"][number];

function OneText(props: { learned: Learned }) {
  const text = () => props.learned.text;
  const about = () => LEARNED.said[props.learned.how];
  return (
    <li>
      <details class="fold">
        <summary>
          {about()(spaced(text().arrete), props.learned.at.day, text().changes.length)}
        </summary>
        <p>{spaced(LEARNED.why[props.learned.how])}</p>
        <Changes changes={text().changes} />
        <CarriedOver rows={text().carriesOver} />
        <p class="small quiet">
          {PROTOCOL.text(text().from, text().until)}. {spaced(CHOOSE.from(text().source.title))}
        </p>
      </details>
    </li>
  );
}

/** What the journal has learned of the text since the team chose it: shown as a difference, with what it keeps (j2). */
export function TextChanged(props: {
  team: Pick<ScreenOf<"team">, "learned">;
  /** Of this month, to be read first; or of before. */
  when: "lately" | "before";
}) {
  const learned = () =>
    props.team.learned.filter(({ lately }) => lately === (props.when === "lately"));
  const how = () => (learned().some((one) => one.how === "later") ? "later" : "corrected");
  return (
    <Show when={learned().length > 0}>
      <section class="section">
        <h2>{LEARNED.title[how()]}</h2>
        <ul class="text-changed">
          <For each={learned()}>{(one) => <OneText learned={one} />}</For>
        </ul>
      </section>
    </Show>
  );
}
