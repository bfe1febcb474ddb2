import { Show } from "solid-js";
import { announced, announcementIsOver } from "./announce.ts";

/** Where the shell says what was just done. Always mounted, so that it is heard. */
export function Announced() {
  return (
    <div class="toast-place" aria-live="polite">
      <Show when={announced()} keyed>
        {(said) => (
          <p class="toast" onAnimationEnd={announcementIsOver}>
            {said.text}
          </p>
        )}
      </Show>
    </div>
  );
}
