import { Index } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { EXTERNAL } from "./ledgerFr.ts";

/** A day that a certificate gives, with the minutes and the mode where it says them. */
export interface PartOfCertificate {
  readonly day: string;
  readonly minutes: string;
  readonly mode: "none" | "on-site" | "remote-live" | "autoformation";
}

interface ExternalPartsProps {
  parts: ReadonlyArray<PartOfCertificate>;
  errorAt: (path: string) => string | undefined;
  max: string;
  onChange: (parts: ReadonlyArray<PartOfCertificate>) => void;
}

/** The days of a certificate: without them, neither days nor split can be checked (j20). */
export function ExternalParts(props: ExternalPartsProps) {
  const change = (place: number, changed: Partial<PartOfCertificate>) =>
    props.onChange(props.parts.map((part, at) => (at === place ? { ...part, ...changed } : part)));
  const remove = (place: number) => props.onChange(props.parts.filter((_, at) => at !== place));
  const add = () => props.onChange([...props.parts, { day: "", minutes: "", mode: "none" }]);
  return (
    <fieldset class="field">
      <legend class="field-label">{EXTERNAL.parts}</legend>
      <Index each={props.parts}>
        {(part, place) => (
          <fieldset class="field-row">
            <legend class="unseen">{EXTERNAL.part(place + 1)}</legend>
            <DateField
              name={`parts.${place}.day`}
              label={EXTERNAL.day}
              error={props.errorAt(`parts.${place}.day`)}
              value={part().day}
              max={props.max}
              onInput={(day) => change(place, { day })}
            />
            <TextField
              name={`parts.${place}.minutes`}
              label={EXTERNAL.minutes}
              error={props.errorAt(`parts.${place}.minutes`)}
              inputmode="numeric"
              value={part().minutes}
              onInput={(minutes) => change(place, { minutes })}
            />
            <Select
              name={`parts.${place}.mode`}
              label={EXTERNAL.mode}
              value={part().mode}
              choices={EXTERNAL.modes}
              onChange={(mode) => change(place, { mode })}
            />
            <Button
              kind="quiet"
              aria-label={EXTERNAL.removePart(place + 1)}
              onClick={() => remove(place)}
            >
              ×
            </Button>
          </fieldset>
        )}
      </Index>
      <Button kind="quiet" onClick={add}>
        {EXTERNAL.addPart}
      </Button>
    </fieldset>
  );
}
