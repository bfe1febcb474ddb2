import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { MISSING } from "./fr.ts";
import type { Place } from "./nextStep.ts";

/** Those who practise and are ready for more types of act: someone has only to decide it (j10). */
export function Widenable(props: { team: ScreenOf<"team">; place: Place }) {
  const members = () => props.team.members.filter(({ widenable }) => widenable.length > 0);
  return (
    <Show when={members().length > 0}>
      <TodoList label={MISSING.widenable}>
        <For each={members()}>
          {(member) => (
            <Todo
              mark="met"
              what={MISSING.widen(member.name)}
              why={MISSING.widenWhy(member.widenable)}
              action={
                <ButtonLink
                  href={`/s/${props.place.structure}/equipes/${props.place.team}/declaration#mise-en-oeuvre`}
                >
                  {MISSING.widenAct}
                </ButtonLink>
              }
            />
          )}
        </For>
      </TodoList>
    </Show>
  );
}
