import { For, type JSX, Show } from "solid-js";
import { Button } from "./Button.tsx";
import { FAULTY, LOADING } from "./fr.ts";

interface EmptyProps {
  /** A whole sentence: what is not there yet. */
  title: string;
  /** What fills it, and who does. */
  children?: JSX.Element;
  action?: JSX.Element;
}

/** A list with nothing in it says what it will hold and how it begins. */
export function Empty(props: EmptyProps) {
  return (
    <div class="face">
      <p class="face-title">{props.title}</p>
      <Show when={props.children}>{(advice) => <div class="face-text">{advice()}</div>}</Show>
      <Show when={props.action}>{(action) => <div class="face-action">{action()}</div>}</Show>
    </div>
  );
}

interface LoadingProps {
  /** Lines kept for what arrives, so that the page does not move. */
  lines?: number | undefined;
  label?: string | undefined;
}

/** Keeps the room of what is coming; shows itself only when it lasts. */
export function Loading(props: LoadingProps) {
  return (
    <div class="loading" role="status">
      <span class="unseen">{props.label ?? LOADING.label}</span>
      <For each={Array.from({ length: props.lines ?? 3 })}>
        {() => <span class="loading-line" aria-hidden="true" />}
      </For>
    </div>
  );
}

interface RefusedProps {
  /** The sentence of the refusal. */
  title: string;
  /** What is missing: a `TodoList`, each line with whose turn it is and the next step. */
  children?: JSX.Element;
  action?: JSX.Element;
}

/** No, and what to do about it. Takes the attention of a screen reader without taking the focus. */
export function Refused(props: RefusedProps) {
  return (
    <div class="face" data-tone="blocks" role="alert">
      <p class="face-title">{props.title}</p>
      <Show when={props.children}>{(missing) => <div class="face-text">{missing()}</div>}</Show>
      <Show when={props.action}>{(action) => <div class="face-action">{action()}</div>}</Show>
    </div>
  );
}

interface FaultyProps {
  title?: string | undefined;
  /** What to quote when asking for help; absent when the server was not reached. */
  requestId?: string | undefined;
  onRetry: () => void;
}

/** Ours or the network's: nothing to correct, only to try again. */
export function Faulty(props: FaultyProps) {
  return (
    <div class="face" data-tone="due" role="alert">
      <p class="face-title">{props.title ?? FAULTY.title}</p>
      <div class="face-text">
        <p>{FAULTY.advice}</p>
        <Show when={props.requestId}>
          {(requestId) => <p class="face-reference">{FAULTY.reference(requestId())}</p>}
        </Show>
      </div>
      <div class="face-action">
        <Button onClick={props.onRetry}>{FAULTY.retry}</Button>
      </div>
    </div>
  );
}
