import { conflictFr, type ToldConflict } from "@coopilote/domain/training/conflictsFr.ts";
import { For, Show } from "solid-js";
import { Shape } from "../ui/StatusMark.tsx";
import "./conflicts.css";

/** Who is expected elsewhere at that time, and whether the room is taken. */
export function Conflicts(props: { conflicts: ReadonlyArray<ToldConflict> }) {
  return (
    <Show when={props.conflicts.length > 0}>
      <ul class="conflicts">
        <For each={props.conflicts}>
          {(conflict) => (
            <li>
              <Shape mark="overdue" />
              {conflictFr(conflict)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
