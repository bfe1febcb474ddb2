import { For, Show, createSignal } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { FieldNotes, fieldId } from "../ui/Field.tsx";
import { GuestDialog } from "./GuestDialog.tsx";
import { PickOne } from "./PickOne.tsx";
import { type FormateurRef, keyOfFormateur } from "./planDraft.ts";
import { PARTS } from "./planFr.ts";
import type { Plan } from "./planModel.ts";

interface FormateurFieldsProps {
  plan: Plan;
  planning: ScreenOf<"planning">;
  name: string;
  value: ReadonlyArray<FormateurRef>;
  onChange: (formateurs: ReadonlyArray<FormateurRef>) => void;
}

interface Known {
  readonly formateur: FormateurRef;
  readonly label: string;
}

/** Whoever may lead a part: delegants of the protocol first, guests, then anyone of the house. */
const knownIn = (planning: ScreenOf<"planning">): ReadonlyArray<Known> => [
  ...planning.people.map(({ person, name }) => ({
    formateur: { kind: "person" as const, person },
    label: name,
  })),
  ...planning.guests.map(({ guest, name }) => ({
    formateur: { kind: "guest" as const, guest },
    label: `${name} (${PARTS.guestMark})`,
  })),
];

export function FormateurFields(props: FormateurFieldsProps) {
  const [naming, setNaming] = createSignal(false);
  const known = () => knownIn(props.planning);
  const isChosen = (formateur: FormateurRef) =>
    props.value.some((one) => keyOfFormateur(one) === keyOfFormateur(formateur));
  const delegants = () =>
    new Set(
      props.planning.teams
        .filter(({ protocol }) => props.plan.draft().protocols.includes(protocol))
        .flatMap(({ delegants: own }): ReadonlyArray<string> => own),
    );
  const offered = () =>
    known().filter(
      ({ formateur }) => delegants().has(keyOfFormateur(formateur)) || isChosen(formateur),
    );
  const others = () => known().filter((one) => !offered().includes(one));
  const toggle = (formateur: FormateurRef) =>
    props.onChange(
      isChosen(formateur)
        ? props.value.filter((one) => keyOfFormateur(one) !== keyOfFormateur(formateur))
        : [...props.value, formateur],
    );
  const add = (key: string) => {
    const one = known().find(({ formateur }) => keyOfFormateur(formateur) === key);
    if (one !== undefined) toggle(one.formateur);
  };
  const error = () => props.plan.errorAt(props.name);
  return (
    <fieldset
      class="field"
      id={fieldId(props.name)}
      tabindex="-1"
      data-faulty={error() === undefined ? undefined : ""}
    >
      <legend class="field-label">{PARTS.formateurs}</legend>
      <FieldNotes field={{ name: props.name, label: PARTS.formateurs, error: error() }} />
      <div class="choices-line">
        <For each={offered()}>
          {({ formateur, label }) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={isChosen(formateur)}
                onChange={() => toggle(formateur)}
              />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
      <details class="more">
        <summary>{PARTS.otherFormateur}</summary>
        <div class="row">
          <Show when={others().length > 0}>
            <PickOne
              name={`${props.name}.other`}
              label={PARTS.ofTheHouse}
              act={PARTS.addOther}
              choices={others().map(({ formateur, label }) => ({
                value: keyOfFormateur(formateur),
                label,
              }))}
              onPick={add}
            />
          </Show>
          <Button kind="quiet" onClick={() => setNaming(true)}>
            {PARTS.guest}
          </Button>
        </div>
      </details>
      <Show when={naming()}>
        <GuestDialog
          onClose={() => setNaming(false)}
          onNamed={(guest) => {
            setNaming(false);
            props.onChange([...props.value, { kind: "guest", guest }]);
          }}
        />
      </Show>
    </fieldset>
  );
}
