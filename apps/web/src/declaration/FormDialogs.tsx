import { Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { copied } from "./FormFields.tsx";
import { FORM } from "./prefillFr.ts";

interface FormLinkProps {
  link: { readonly url: string; readonly until: { readonly day: string; readonly time: string } };
  onClose: () => void;
}

/** Where the form is finished: an address that belongs to whoever opens it first. */
export function FormLink(props: FormLinkProps) {
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={FORM.ready}
      intro={FORM.until(props.link.until)}
      actions={
        <>
          <a
            class="button"
            data-kind="main"
            href={props.link.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {FORM.open}
          </a>
          <Button onClick={() => void copied(props.link.url)}>{FORM.copy}</Button>
          <Button kind="quiet" onClick={() => props.onClose()}>
            {FORM.done}
          </Button>
        </>
      }
    >
      <p class="notice">{FORM.opens}</p>
      <p>{FORM.rereadText}</p>
    </Dialog>
  );
}

interface SendFormProps {
  structure: string;
  declaration: string;
  onClose: () => void;
}

const nothingTicked: { readonly records: ReadonlyArray<"records"> } = { records: [] };

/** Sends the list once, then gives the address where it is finished. */
export function SendForm(props: SendFormProps) {
  const form = createForm({
    initial: nothingTicked,
    send: ({ records }) =>
      ask(
        "sendPrefill",
        { structure: props.structure, declaration: props.declaration },
        { records: records.includes("records") },
      ),
  });
  const close = () => {
    props.onClose();
    void refresh();
  };
  return (
    <Show
      when={form.value()}
      fallback={
        <CommandDialog
          form={form}
          title={FORM.ask}
          intro={FORM.asks}
          act={FORM.send}
          names={noNames}
          onClose={close}
        >
          <Ticks
            name="records"
            label={FORM.following}
            hint={FORM.recordsHint}
            optional
            values={form.draft().records}
            choices={[{ value: "records", label: FORM.records }]}
            onChange={(records) => form.change("records", records)}
          />
        </CommandDialog>
      }
    >
      {(link) => <FormLink link={link()} onClose={close} />}
    </Show>
  );
}
