import xIcon from "lucide-static/icons/x.svg?raw";
import { createUniqueId, type JSX, onCleanup, onMount, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { DIALOG } from "./fr.ts";
import { Icon } from "./Icon.tsx";
import { oncePainted } from "./oncePainted.ts";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** One sentence: what follows from it. */
  intro?: JSX.Element;
  children?: JSX.Element;
  /** Buttons, the main one first. */
  actions: JSX.Element;
}

const FIRST = ":is(input, select, textarea), .dialog-actions button";

const TITLE = ".dialog-title";

/** Where a page says what comes next, for who has just done what came before. */
const NEXT = "[data-next]";

/** What is to be read before a first field that lies below the screen is not scrolled past. */
const isBelowTheScreen = (field: Element): boolean =>
  field.getBoundingClientRect().bottom > window.innerHeight;

const enter = (dialog: HTMLElement): void => {
  const first = dialog.querySelector<HTMLElement>(FIRST);
  const title = dialog.querySelector<HTMLElement>(TITLE);
  if (first !== null && isBelowTheScreen(first)) title?.focus();
  else (first ?? title)?.focus();
};

const land = (opener: Element | null): void => {
  const back =
    opener?.isConnected === true
      ? opener
      : (document.querySelector(NEXT) ?? document.querySelector("h1"));
  if (back instanceof HTMLElement) back.focus();
};

function Modal(props: Omit<DialogProps, "open">) {
  const id = createUniqueId();
  const opener = document.activeElement;
  let dialog: HTMLDialogElement | undefined;
  let isLeft = false;
  /** A browser makes the page inert by styling all of it again: its reader sees the question before that. */
  const holdFocus = () => {
    if (isLeft || dialog === undefined) return;
    const focused = dialog.contains(document.activeElement) ? document.activeElement : null;
    // Where the browser would put the focus on what comes first, it leaves it where it is.
    focused?.setAttribute("autofocus", "");
    dialog.removeAttribute("open");
    dialog.showModal();
    focused?.removeAttribute("autofocus");
    if (focused === null) enter(dialog);
  };
  onMount(() => {
    if (dialog === undefined) return;
    // Over another question, the page is inert already.
    if (document.querySelector("dialog:modal") !== null) return holdFocus();
    dialog.show();
    enter(dialog);
    oncePainted(holdFocus);
  });
  onCleanup(() => {
    isLeft = true;
    dialog?.close();
    land(opener);
    // What was asked may take away, now or as the page is read again, the button that asked it.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) land(opener);
    });
  });
  const cancel = (event: Event) => {
    // A chooser of files that is left says so to all that holds its field.
    if (event.target !== dialog) return;
    event.preventDefault();
    props.onClose();
  };
  return (
    <Portal>
      <dialog
        ref={dialog}
        class="dialog-place"
        aria-labelledby={`${id}-title`}
        aria-describedby={props.intro === undefined ? undefined : `${id}-intro`}
        on:cancel={cancel}
        on:keydown={(event) => {
          if (event.key === "Escape" && !event.currentTarget.matches(":modal")) props.onClose();
        }}
        // A browser that is asked twice to close it closes it, whatever was answered the first time.
        on:close={() => isLeft || props.onClose()}
        on:pointerdown={(event) => event.target === dialog && props.onClose()}
      >
        <div class="dialog">
          <div class="dialog-head">
            <h2 id={`${id}-title`} class="dialog-title" tabIndex={-1}>
              {props.title}
            </h2>
            <button
              type="button"
              class="dialog-close"
              aria-label={DIALOG.close}
              onClick={() => props.onClose()}
            >
              <Icon svg={xIcon} size={20} />
            </button>
          </div>
          <Show when={props.intro}>
            {(intro) => (
              <p id={`${id}-intro`} class="dialog-intro">
                {intro()}
              </p>
            )}
          </Show>
          {props.children}
          <div class="dialog-actions">{props.actions}</div>
        </div>
      </dialog>
    </Portal>
  );
}

/**
 * A short question over the page. The focus goes to its first field, or to its first action, or to its title
 * where that lies below the screen; it stays in, and comes back to what opened it, or where that is gone to what comes next; Escape closes it.
 */
export function Dialog(props: DialogProps) {
  return (
    <Show when={props.open}>
      <Modal {...props} />
    </Show>
  );
}
