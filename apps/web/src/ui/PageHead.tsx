import { For, type JSX, Show, createEffect, onMount } from "solid-js";
import { SHELL } from "./fr.ts";

export interface Crumb {
  label: string;
  href: string;
}

interface PageHeadProps {
  title: string;
  /** What the browser's tab says before « Coopilote »; the title by default. */
  tab?: string | undefined;
  crumbs?: ReadonlyArray<Crumb> | undefined;
  subtitle?: JSX.Element;
  actions?: JSX.Element;
}

/** The one h1 of a page. It receives the focus when it arrives by navigation. */
export function PageHead(props: PageHeadProps) {
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    document.title = `${props.tab ?? props.title} — Coopilote`;
  });
  // The shell left the focus on main when the page had no heading yet.
  onMount(() => {
    if (document.activeElement?.tagName === "MAIN") heading?.focus({ preventScroll: true });
  });
  return (
    <header class="page-head">
      <Show when={props.crumbs}>
        {(crumbs) => (
          <nav class="crumbs" aria-label={SHELL.crumb}>
            <ol>
              <For each={crumbs()}>
                {(crumb) => (
                  <li>
                    <a href={crumb.href}>{crumb.label}</a>
                  </li>
                )}
              </For>
            </ol>
          </nav>
        )}
      </Show>
      <div class="page-head-line">
        <div>
          <h1 ref={heading} tabindex="-1">
            {props.title}
          </h1>
          <Show when={props.subtitle}>{(subtitle) => <p class="subtitle">{subtitle()}</p>}</Show>
        </div>
        <Show when={props.actions}>{(actions) => <div class="actions">{actions()}</div>}</Show>
      </div>
    </header>
  );
}
