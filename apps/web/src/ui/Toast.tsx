import { type JSX, Show } from "solid-js";

interface ToastProps {
  /** The confirmation; nothing when there is none. Errors never come here: they belong to a field or a face. */
  said: string | undefined;
  onGone: () => void;
  /** A way back, while it is shown. */
  children?: JSX.Element;
}

/** A passing confirmation of what the page already shows; it waits while it is pointed at. Always mounted, so that its arrival is heard. */
export function Toast(props: ToastProps) {
  return (
    <div class="toast-place" role="status">
      <Show when={props.said} keyed>
        {(said) => (
          <p class="toast" onAnimationEnd={() => props.onGone()}>
            {said}
            {props.children}
          </p>
        )}
      </Show>
    </div>
  );
}
