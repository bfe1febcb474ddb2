import type { MineView } from "@coopilote/contract/structure/answers.ts";
import { For, Show } from "solid-js";
import { ButtonLink } from "../ui/Button.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { MINE } from "./mineFr.ts";

interface PresenceChangesProps {
  structure: string;
  changes: MineView["presenceChanges"];
}

/** My presences that a formateur changed after I had signed or after the closing (j23). */
export function PresenceChanges(props: PresenceChangesProps) {
  return (
    <Show when={props.changes.length > 0}>
      <section class="section">
        <h2>{MINE.changed}</h2>
        <TodoList label={MINE.changed}>
          <For each={props.changes}>
            {(change) => (
              <Todo
                mark="due-soon"
                what={MINE.changedWhat(change.title, change.from)}
                why={MINE.changedWhy(change)}
                action={
                  <ButtonLink kind="quiet" href={`/s/${props.structure}/seances/${change.session}`}>
                    {MINE.changedSee}
                  </ButtonLink>
                }
              />
            )}
          </For>
        </TodoList>
      </section>
    </Show>
  );
}
