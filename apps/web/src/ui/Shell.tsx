import { useLocation } from "@solidjs/router";
import ellipsisIcon from "lucide-static/icons/ellipsis.svg?raw";
import { For, type JSX, Show, createEffect, on } from "solid-js";
import { Announced } from "./Announced.tsx";
import { AppearanceChoice } from "./AppearanceChoice.tsx";
import { Brand } from "./Brand.tsx";
import { currentOf } from "./current.ts";
import { SHELL } from "./fr.ts";
import { AfterPaint } from "./AfterPaint.tsx";
import { Icon } from "./Icon.tsx";

export interface NavLink {
  label: string;
  href: string;
  /** What waits there. */
  count?: number | undefined;
  /** The drawing, as its file has it. */
  icon: string;
  /** True for an address that is the beginning of others, as « / ». */
  exact?: boolean | undefined;
}

interface ShellProps {
  /** Groups are set apart by a rule; the first four links of the first group make the bar of a phone. */
  nav: ReadonlyArray<ReadonlyArray<NavLink>>;
  home: string;
  /** Opens the search: beneath the brand, at the head of the page of a phone. */
  search?: (() => JSX.Element) | undefined;
  /** Under the links: structure, person, way out. */
  foot?: JSX.Element;
  /** Above the page: a lost connection, read only, a past date. */
  notice?: JSX.Element;
  children: JSX.Element;
}

const BAR = 4;

function Links(props: { links: ReadonlyArray<NavLink>; onFollow?: () => void }) {
  const location = useLocation();
  return (
    <ul>
      <For each={props.links}>
        {(link) => (
          <li>
            <a
              class="nav-link"
              href={link.href}
              aria-current={currentOf(location.pathname, link)}
              onClick={() => props.onFollow?.()}
            >
              <Icon svg={link.icon} size={18} />
              {link.label}
              <Show when={link.count}>{(count) => <span class="nav-count">{count()}</span>}</Show>
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

function PhoneBar(props: { nav: ShellProps["nav"]; foot: JSX.Element }) {
  const location = useLocation();
  let sheet: HTMLDivElement | undefined;
  const first = () => props.nav.flat().slice(0, BAR);
  const rest = () => [(props.nav[0] ?? []).slice(BAR), ...props.nav.slice(1)];
  return (
    <nav class="shell-bar" aria-label={SHELL.navigation}>
      <ul>
        <For each={first()}>
          {(link) => (
            <li>
              <a
                class="bar-link"
                href={link.href}
                aria-current={currentOf(location.pathname, link)}
              >
                <Icon svg={link.icon} size={22} />
                {link.label}
                <Show when={link.count}>{(count) => <span class="nav-count">{count()}</span>}</Show>
              </a>
            </li>
          )}
        </For>
        <li>
          <button type="button" popovertarget="plus">
            <Icon svg={ellipsisIcon} size={22} />
            {SHELL.more}
          </button>
        </li>
      </ul>
      <div ref={sheet} id="plus" class="shell-more" popover="auto">
        <AfterPaint>
          <For each={rest()}>
            {(links) => <Links links={links} onFollow={() => sheet?.hidePopover()} />}
          </For>
          <div class="shell-foot">
            {props.foot}
            <AppearanceChoice />
          </div>
        </AfterPaint>
      </div>
    </nav>
  );
}

/** Navigation at the left, at the bottom of a phone; the new page's heading receives the focus. */
export function Shell(props: ShellProps) {
  const location = useLocation();
  let main: HTMLElement | undefined;
  createEffect(
    on(
      () => location.pathname,
      () => (main?.querySelector("h1") ?? main)?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  // The router follows a fragment without moving the focus there.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main?.focus();
  };
  return (
    <div class="shell">
      <a class="skip" href="#contenu" onClick={skip}>
        {SHELL.skip}
      </a>
      <nav class="shell-nav" aria-label={SHELL.navigation}>
        <Brand home={props.home} />
        {props.search?.()}
        <AfterPaint>
          <For each={props.nav}>{(links) => <Links links={links} />}</For>
        </AfterPaint>
        <div class="shell-foot">
          <AfterPaint>
            {props.foot}
            <AppearanceChoice />
          </AfterPaint>
        </div>
      </nav>
      <Show when={props.search}>{(search) => <div class="shell-seek">{search()()}</div>}</Show>
      <main ref={main} id="contenu" class="shell-main" tabindex="-1">
        <Show when={props.notice}>
          {(notice) => (
            <div class="notice shell-said" role="status">
              {notice()}
            </div>
          )}
        </Show>
        {props.children}
      </main>
      <PhoneBar nav={props.nav} foot={props.foot} />
      <Announced />
    </div>
  );
}
