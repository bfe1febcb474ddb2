import { createSignal } from "solid-js";

const [announced, setAnnounced] = createSignal<{ readonly text: string }>();

/** What was just done, until it has been shown long enough. */
export { announced };

/** Says in passing what was just done, once the dialog that asked for it has let the page be heard again. */
export const announce = (text: string): void => {
  requestAnimationFrame(() => setAnnounced({ text }));
};

export const announcementIsOver = (): void => {
  setAnnounced(undefined);
};
