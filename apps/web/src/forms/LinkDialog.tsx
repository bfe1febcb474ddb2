import { type JSX, Show } from "solid-js";
import type { Form } from "../server/form.ts";
import { LinkToHand } from "../ui/LinkToHand.tsx";
import { CommandDialog } from "./CommandDialog.tsx";
import { noNames } from "./noNames.ts";

interface LinkDialogProps<Draft, Made extends { readonly path: string }> {
  form: Form<Draft, Made>;
  /** What is asked before the link is made. */
  title: string;
  intro: string;
  act: string;
  fields?: JSX.Element;
  /** What is said of the link once it is. */
  ready: string;
  until: (made: Made) => string;
  label: string;
  /** What it means that it passes through whoever hands it over (j25). */
  through: string;
  onClose: () => void;
}

/** Asks for a link, then shows it, once. */
export function LinkDialog<Draft, Made extends { readonly path: string }>(
  props: LinkDialogProps<Draft, Made>,
) {
  return (
    <Show
      when={props.form.value()}
      fallback={
        <CommandDialog
          form={props.form}
          title={props.title}
          intro={props.intro}
          act={props.act}
          names={noNames}
          onClose={props.onClose}
        >
          {props.fields}
        </CommandDialog>
      }
    >
      {(made) => (
        <LinkToHand
          title={props.ready}
          intro={props.until(made())}
          path={made().path}
          label={props.label}
          onClose={props.onClose}
        >
          {props.through}
        </LinkToHand>
      )}
    </Show>
  );
}
