import { Show } from "solid-js";
import type { FieldProps } from "../ui/Field.tsx";
import { Select } from "../ui/Choices.tsx";
import { localMoment } from "../server/localMoment.ts";
import { createView } from "../server/views.ts";
import { ANSWER_ARS } from "./arsFr.ts";

const NONE = "none";

interface DossierSentProps extends FieldProps {
  structure: string;
  team: string;
  /** The hash of its manifest; none where no dossier was sent. */
  value: string;
  onChange: (manifest: string) => void;
}

/** Which of the dossiers already taken away was sent; nothing is asked where none was. */
export function DossierSent(props: DossierSentProps) {
  const answer = createView("dossiersMade", () => ({ structure: props.structure }));
  const choices = () => {
    const known = answer();
    const made = known?._tag === "Done" ? known.value.made : [];
    const of = made.flatMap(({ manifest, scope, subject, on, at }) =>
      manifest === null || (scope.kind === "team" && scope.team !== props.team)
        ? []
        : { value: String(manifest), label: ANSWER_ARS.made(subject, on, localMoment(at)) },
    );
    return [...new Map(of.map((choice) => [choice.value, choice])).values()];
  };
  return (
    <Show when={choices().length > 0}>
      <Select
        {...props}
        value={props.value === "" ? NONE : props.value}
        choices={[{ value: NONE, label: ANSWER_ARS.noDossier }, ...choices()]}
        onChange={(manifest) => props.onChange(manifest === NONE ? "" : manifest)}
      />
    </Show>
  );
}
