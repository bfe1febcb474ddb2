import { Show } from "solid-js";
import { ATTESTATIONS } from "../teams/fr.ts";
import { StatusMark } from "../ui/StatusMark.tsx";

interface AttestedChangedProps {
  changed: { readonly minutes: number; readonly days: number } | null;
}

/** The hours counted now, where they are no longer those attested. */
export function AttestedChanged(props: AttestedChangedProps) {
  return (
    <Show when={props.changed}>
      {(now) => (
        <StatusMark mark="unknown">{ATTESTATIONS.changed(now().minutes, now().days)}</StatusMark>
      )}
    </Show>
  );
}
