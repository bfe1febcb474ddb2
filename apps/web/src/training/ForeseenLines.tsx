import { For, Show } from "solid-js";
import { Shape, StatusMark } from "../ui/StatusMark.tsx";
import { Conflicts } from "./Conflicts.tsx";
import type { Foreseen } from "./foreseen.ts";
import { FORESEEN } from "./foreseenFr.ts";

/** What stands in the way of a plan without forbidding it: people and rooms taken twice, days nobody works. */
export function InTheWay(props: { foreseen: Foreseen; today: string }) {
  return (
    <>
      <For each={props.foreseen.holidays}>
        {(holiday) => (
          <p class="in-the-way">
            <Shape mark="due-soon" />
            {FORESEEN.holiday(holiday, props.today)}
          </p>
        )}
      </For>
      <Conflicts conflicts={props.foreseen.conflicts} />
    </>
  );
}

/** What each of those enrolled would gain, and what they would then still lack. */
export function Gains(props: { foreseen: Foreseen; today: string }) {
  return (
    <section class="section" aria-live="polite">
      <h2>{FORESEEN.heading}</h2>
      <Show when={props.foreseen.gains.length > 0}>
        <p class="quiet small">{FORESEEN.note}</p>
        <ul class="gains">
          <For each={props.foreseen.gains.map((gain) => ({ gain, ...FORESEEN.gain(gain) }))}>
            {({ gain, name, words }) => (
              <li>
                <StatusMark mark={gain.completes ? "met" : "partly"}>
                  <b>{name}</b> : {words}
                </StatusMark>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <InTheWay {...props} />
    </section>
  );
}
