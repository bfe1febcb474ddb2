import { samePersonFr } from "@coopilote/domain/readiness/samePersonFr.ts";
import { For } from "solid-js";

interface SamePersonProps {
  view: {
    readonly legalHeadDelegants: ReadonlyArray<string>;
    readonly people: ReadonlyArray<{ readonly person: string; readonly name: string }>;
  };
}

/** That a delegant is the responsable légal too, told wherever their decisions show (j6). */
export function SamePerson(props: SamePersonProps) {
  const nameOf = (person: string) =>
    props.view.people.find((one) => one.person === person)?.name ?? "";
  return (
    <For each={props.view.legalHeadDelegants}>
      {(person) => <p class="small quiet same-person">{samePersonFr(nameOf(person))}</p>}
    </For>
  );
}
