import { type JSX, Show, createUniqueId, splitProps } from "solid-js";

export type ButtonKind = "plain" | "main" | "quiet" | "danger";

interface Look {
  kind?: ButtonKind | undefined;
  /** Wide as its container and tall as a thumb: for the one action of a phone screen. */
  wide?: boolean | undefined;
  children: JSX.Element;
}

interface ButtonProps
  extends
    Look,
    Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "children" | "disabled" | "onClick"> {
  onClick?: ((event: MouseEvent) => void) | undefined;
  /** What is going on, shown in place of the label while it lasts. */
  busy?: string | undefined;
  /** Why it is not available now; it stays reachable and says so. */
  reason?: string | undefined;
}

/** One `main` per view. A button that is not available says why beside it, and is never bare and grey. */
export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, [
    "kind",
    "wide",
    "children",
    "onClick",
    "busy",
    "reason",
    "type",
  ]);
  const reasonId = createUniqueId();
  const isHeld = () => own.busy !== undefined || own.reason !== undefined;
  const press = (event: MouseEvent) => {
    if (!isHeld()) return own.onClick?.(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="button-place" classList={{ wide: own.wide === true }}>
      <button
        {...rest}
        type={own.type ?? "button"}
        class="button"
        data-kind={own.kind ?? "plain"}
        aria-disabled={isHeld() ? "true" : undefined}
        aria-busy={own.busy === undefined ? undefined : "true"}
        aria-describedby={own.reason === undefined ? undefined : reasonId}
        onClick={press}
      >
        <Show when={own.busy} fallback={own.children}>
          {(busy) => (
            <>
              <span class="pulse" aria-hidden="true" />
              {busy()}
            </>
          )}
        </Show>
      </button>
      <Show when={own.reason}>
        {(reason) => (
          <span class="button-reason" id={reasonId}>
            {reason()}
          </span>
        )}
      </Show>
    </span>
  );
}

interface ButtonLinkProps extends Look {
  href: string;
}

/** What looks like a button and goes to a page. */
export function ButtonLink(props: ButtonLinkProps) {
  return (
    <span class="button-place" classList={{ wide: props.wide === true }}>
      <a class="button" data-kind={props.kind ?? "plain"} href={props.href}>
        {props.children}
      </a>
    </span>
  );
}
