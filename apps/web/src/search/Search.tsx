import searchIcon from "lucide-static/icons/search.svg?raw";
import { createSignal, type JSX, lazy, onCleanup, onMount, Show, Suspense } from "solid-js";
import { SEARCH } from "./fr.ts";
import { Icon } from "../ui/Icon.tsx";

const SearchDialog = lazy(async () => ({
  default: (await import("./SearchDialog.tsx")).SearchDialog,
}));

const isMac = (): boolean => /mac|iphone|ipad/iu.test(navigator.userAgent);

/** The button of the navigation, with its shortcut; on a phone, a magnifier. */
export function SearchButton(props: { onOpen: () => void }) {
  return (
    <button
      type="button"
      class="seek-button"
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
      onClick={() => props.onOpen()}
    >
      <Icon svg={searchIcon} size={18} />
      <span>{SEARCH.open}</span>
      <kbd aria-hidden="true">{isMac() ? SEARCH.shortcutOnMac : SEARCH.shortcut}</kbd>
    </button>
  );
}

/** The search of a structure: opened by its button or by Ctrl or ⌘ K, brought when first asked for. */
export const createSearch = (structure: () => string) => {
  const [isOpen, setOpen] = createSignal(false);
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey)
      return;
    event.preventDefault();
    setOpen((before) => !before);
  };
  onMount(() => document.addEventListener("keydown", press));
  onCleanup(() => document.removeEventListener("keydown", press));
  return {
    button: (): JSX.Element => <SearchButton onOpen={() => setOpen(true)} />,
    dialog: (): JSX.Element => (
      <Show when={isOpen()}>
        <Suspense>
          <SearchDialog structure={structure()} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    ),
  };
};
