import { Dialog as Kobalte } from "@kobalte/core/dialog";
import xIcon from "lucide-static/icons/x.svg?raw";
import { type JSX, Show } from "solid-js";
import { DIALOG } from "./fr.ts";
import { Icon } from "./Icon.tsx";

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

const FIRST = ".dialog :is(input, select, textarea), .dialog-actions button";

const TITLE = ".dialog-title";

/** Where a page says what comes next, for who has just done what came before. */
const NEXT = "[data-next]";

/** What is to be read before a first field that lies below the screen is not scrolled past. */
const isBelowTheScreen = (field: Element): boolean =>
  field.getBoundingClientRect().bottom > window.innerHeight;

/**
 * A short question over the page. The focus goes to its first field, or to its first action, or to its title
 * where that lies below the screen; it stays in, and comes back to what opened it, or where that is gone to what comes next; Escape closes it.
 */
export function Dialog(props: DialogProps) {
  let opener: Element | null = null;
  const enter = (event: Event) => {
    event.preventDefault();
    opener = document.activeElement;
    const first = document.querySelector<HTMLElement>(FIRST);
    if (first !== null && isBelowTheScreen(first))
      document.querySelector<HTMLElement>(TITLE)?.focus();
    else first?.focus();
  };
  const land = () => {
    const back =
      opener?.isConnected === true
        ? opener
        : (document.querySelector(NEXT) ?? document.querySelector("h1"));
    if (back instanceof HTMLElement) back.focus();
  };
  const leave = (event: Event) => {
    event.preventDefault();
    land();
    // What was asked may take away, now or as the page is read again, the button that asked it.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) land();
    });
  };
  return (
    <Kobalte open={props.open} onOpenChange={(open) => open || props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog-veil" />
        <div class="dialog-place">
          <Kobalte.Content class="dialog" onOpenAutoFocus={enter} onCloseAutoFocus={leave}>
            <div class="dialog-head">
              <Kobalte.Title class="dialog-title" tabIndex={-1}>
                {props.title}
              </Kobalte.Title>
              <Kobalte.CloseButton class="dialog-close" aria-label={DIALOG.close}>
                <Icon svg={xIcon} size={20} />
              </Kobalte.CloseButton>
            </div>
            <Show when={props.intro}>
              {(intro) => <Kobalte.Description class="dialog-intro">{intro()}</Kobalte.Description>}
            </Show>
            {props.children}
            <div class="dialog-actions">{props.actions}</div>
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  );
}
