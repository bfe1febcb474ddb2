import { createMemo, For, type JSX, Show } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import { InTurn } from "../ui/InTurn.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { whenFr } from "../readiness/momentFr.ts";
import { HOME } from "./homeFr.ts";
import { laterOf, type OwnedTask, othersOf } from "./homeModel.ts";
import { countOf, type Waited } from "./waitingModel.ts";

interface WaitedProps {
  waited: Waited;
}

/** More than this waits under a fold. */
const SHOWN = 8;

interface OwnedTodoProps {
  task: OwnedTask;
  /** When, or by whom. */
  when: string | undefined;
  action?: JSX.Element;
}

/** A thing someone else is to do, or that comes later: its shape, its sentence, and when or by whom. */
export function OwnedTodo(props: OwnedTodoProps) {
  return (
    <Todo
      mark={props.task.moment.when === "later" ? "waiting" : markOf(props.task.finding).mark}
      what={props.task.what}
      why={props.task.why}
      when={props.when}
      action={props.action}
    />
  );
}

/** What others are to do, each under their name, with the day it can be done. */
export function Others(props: WaitedProps) {
  const others = createMemo(() => othersOf(props.waited));
  return (
    <Show when={others().length > 0}>
      <details class="home-others" open={countOf(others()) <= SHOWN}>
        <summary>{HOME.others(countOf(others()))}</summary>
        <For each={others()}>
          {(one) => (
            <div class="home-tasks">
              <h3>{one.who}</h3>
              <TodoList label={one.who}>
                <InTurn each={one.tasks}>
                  {(task) => (
                    <OwnedTodo task={task} when={whenFr(task.moment, props.waited.today.day)} />
                  )}
                </InTurn>
              </TodoList>
            </div>
          )}
        </For>
      </details>
    </Show>
  );
}

/** What will be mine to do, after what comes before it. */
export function Later(props: WaitedProps) {
  const later = createMemo(() => laterOf(props.waited));
  return (
    <Show when={later().length > 0}>
      <details class="home-others">
        <summary>{HOME.later(later().length)}</summary>
        <TodoList label={HOME.laterList}>
          <For each={later()}>
            {(task) => <OwnedTodo task={task} when={whenFr(task.moment, props.waited.today.day)} />}
          </For>
        </TodoList>
      </details>
    </Show>
  );
}
