import { For, Show } from "solid-js";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { spaced } from "../ui/typography.ts";
import type { Prepared } from "./declarationModel.ts";
import { LIST } from "./fr.ts";

type FormField = NonNullable<Prepared["form"]>["fields"][number];

/** Puts a text where it can be pasted from. */
export const copied = async (text: string): Promise<void> => {
  await navigator.clipboard.writeText(text);
  announce(LIST.copied);
};

function State(props: { field: FormField }) {
  const mark = () => {
    if (props.field.text !== null) return "met";
    return props.field.optional ? "not-applicable" : "unmet";
  };
  return (
    <StatusMark mark={mark()}>
      {mark() === "unmet" ? LIST.lacking : mark() === "met" ? LIST.ready : LIST.unasked}
    </StatusMark>
  );
}

/** The fields of a form in its order, each told ready or lacking, and copied by one gesture. */
export function FormFields(props: { fields: ReadonlyArray<FormField> }) {
  return (
    <dl class="form-fields">
      <For each={props.fields}>
        {(field) => (
          <div class="form-field">
            <dt>{field.label}</dt>
            <dd>{spaced(field.text ?? field.said)}</dd>
            <dd class="form-field-state">
              <State field={field} />
              <Show when={field.text}>
                {(text) => (
                  <Button
                    kind="quiet"
                    aria-label={LIST.copyAbout(field.label)}
                    onClick={() => void copied(text())}
                  >
                    {LIST.copy}
                  </Button>
                )}
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
