import { type JSX, Show } from "solid-js";
import { Shape } from "./StatusMark.tsx";
import type { Mark } from "./Mark.ts";
import { MARK_WORDS } from "./fr.ts";

interface TodoProps {
  mark?: Mark | undefined;
  /** The sentence: verb, what, who. */
  what: JSX.Element;
  /** Why it is missing and whose turn it is. */
  why?: JSX.Element;
  /** The day it could be done. */
  when?: string | undefined;
  /** The one next step, a button or a link. */
  action?: JSX.Element;
}

/** One thing to do, to be put in a `TodoList`. */
export function Todo(props: TodoProps) {
  const mark = () => props.mark ?? "unmet";
  return (
    <li>
      <span class="todo-mark">
        <Shape mark={mark()} label={MARK_WORDS[mark()]} />
      </span>
      <div>
        <b>{props.what}</b>
        <div class="todo-why">{props.why}</div>
      </div>
      <div class="todo-action">
        <Show when={props.when}>{(when) => <span class="todo-when">{when()}</span>}</Show>
        {props.action}
      </div>
    </li>
  );
}

interface TodoListProps {
  label?: string | undefined;
  children: JSX.Element;
}

/** A list of `Todo`, in the order they should be done. */
export function TodoList(props: TodoListProps) {
  return (
    <ul class="todo" aria-label={props.label}>
      {props.children}
    </ul>
  );
}
