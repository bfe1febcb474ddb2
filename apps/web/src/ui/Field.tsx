import { type JSX, Show } from "solid-js";
import { FIELD } from "./fr.ts";

/** What every control of a form says; `name` is the path that errors point at. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: JSX.Element;
  error?: string | undefined;
  /** Fields are asked by default; an optional one says so. */
  optional?: boolean | undefined;
}

/** Attributes that tie a control to its label, hint and error; spread them on the control. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
  readonly "aria-required": "true" | undefined;
}

/** The id of a field's control, where the error summary leads. */
export const fieldId = (name: string): string => `champ-${name.replaceAll(/[^\w-]/gu, "-")}`;

/** Reads its props at each use, so that the attributes follow them. */
export const controlAttributes = (props: FieldProps): ControlAttributes => ({
  get id() {
    return fieldId(props.name);
  },
  get name() {
    return props.name;
  },
  get "aria-describedby"() {
    const ids = [
      props.hint === undefined ? [] : [`${fieldId(props.name)}-aide`],
      props.error === undefined ? [] : [`${fieldId(props.name)}-erreur`],
    ].flat();
    return ids.length === 0 ? undefined : ids.join(" ");
  },
  get "aria-invalid"() {
    return props.error === undefined ? undefined : "true";
  },
  get "aria-required"() {
    return props.optional === true ? undefined : "true";
  },
});

interface NotesProps {
  field: FieldProps;
}

/** Hint and error of a field, under the ids that `controlAttributes` names. */
export function FieldNotes(props: NotesProps) {
  return (
    <>
      <Show when={props.field.hint}>
        {(hint) => (
          <span class="field-hint" id={`${fieldId(props.field.name)}-aide`}>
            {hint()}
          </span>
        )}
      </Show>
      <Show when={props.field.error}>
        {(error) => (
          <span class="field-error" id={`${fieldId(props.field.name)}-erreur`}>
            {error()}
          </span>
        )}
      </Show>
    </>
  );
}

interface FieldFrameProps {
  field: FieldProps;
  children: JSX.Element;
}

/** Label, notes, then the control: what is read before it is filled. */
export function FieldFrame(props: FieldFrameProps) {
  return (
    <div class="field" data-faulty={props.field.error === undefined ? undefined : ""}>
      <label class="field-label" for={fieldId(props.field.name)}>
        {props.field.label}
        <Show when={props.field.optional}>
          <span class="field-optional"> {FIELD.optional}</span>
        </Show>
      </label>
      <FieldNotes field={props.field} />
      {props.children}
    </div>
  );
}
