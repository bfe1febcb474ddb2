import { createSignal, onCleanup } from "solid-js";

export const appearances = ["automatic", "light", "dark"] as const;

/** How the pages look in this browser: as the system says, or one of the two themes. */
export type Appearance = (typeof appearances)[number];

/** Under what name a browser keeps its choice; nothing kept is `automatic`. */
export const KEPT_AS = "coopilote-apparence";

/**
 * Wears the kept choice before anything is painted. Stands alone in a script of its own:
 * it may use nothing from around it.
 */
export const wearKept = (name: string): void => {
  try {
    const kept = localStorage.getItem(name);
    if (kept === "light" || kept === "dark") document.documentElement.dataset["theme"] = kept;
  } catch {
    // A browser that refuses to keep anything looks as its system says.
  }
};

const worn = (): Appearance => {
  const { theme } = document.documentElement.dataset;
  return appearances.find((one) => one === theme) ?? "automatic";
};

/** The bar of the browser takes the paper of the theme. */
const colourBar = (chosen: Appearance): void => {
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const bar of bars) {
    const { theme = "" } = bar.dataset;
    const isSystems = chosen === "automatic";
    bar.media = isSystems
      ? `(prefers-color-scheme: ${theme})`
      : theme === chosen
        ? "all"
        : "not all";
  }
};

const wear = (chosen: Appearance): void => {
  const { dataset } = document.documentElement;
  if (chosen === "automatic") delete dataset["theme"];
  else dataset["theme"] = chosen;
  colourBar(chosen);
};

const keep = (chosen: Appearance): void => {
  try {
    if (chosen === "automatic") localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, chosen);
  } catch {
    // Worn until the page is left.
  }
};

const [appearance, setAppearance] = createSignal<Appearance>("automatic");

/** The appearance of every page of this browser, followed from tab to tab while its owner lives. */
export const createAppearance = () => {
  const show = (chosen: Appearance) => {
    wear(chosen);
    setAppearance(chosen);
  };
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key !== KEPT_AS && key !== null) return;
    show(appearances.find((one) => one === newValue) ?? "automatic");
  };
  show(worn());
  window.addEventListener("storage", follow);
  onCleanup(() => window.removeEventListener("storage", follow));
  const choose = (chosen: Appearance) => {
    keep(chosen);
    show(chosen);
  };
  return [appearance, choose] as const;
};
