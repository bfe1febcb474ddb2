import { Show } from "solid-js";
import { ENGAGE_FIRST } from "./fr.ts";
import type { Place } from "./nextStep.ts";

/** Why a proposed délégant is not offered what an engaged one decides for others (R18). */
export function EngageFirst(props: { me: Place["me"]; what: keyof typeof ENGAGE_FIRST }) {
  return (
    <Show when={props.me.role === "delegant" && props.me.engaged !== "delegant"}>
      <p class="small quiet">{ENGAGE_FIRST[props.what]}</p>
    </Show>
  );
}
