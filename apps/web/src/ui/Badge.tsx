import type { JSX } from "solid-js";

export type Tone = "neutral" | "holds" | "due" | "blocks" | "accent";

interface BadgeProps {
  tone?: Tone | undefined;
  children: JSX.Element;
}

/** A verdict in a word or two: the word carries it, the tone only helps. */
export function Badge(props: BadgeProps) {
  return (
    <span class="badge" data-tone={props.tone ?? "neutral"}>
      {props.children}
    </span>
  );
}
