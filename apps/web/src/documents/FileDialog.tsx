import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { createForm } from "../server/form.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { DateField } from "../ui/DateField.tsx";
import { FileField } from "./FileField.tsx";
import { type ChosenFile, filed } from "./filing.ts";
import { FILE_DIALOG, FILE_FIELD } from "./filingFr.ts";

interface FileProps extends TeamDialogProps {
  kind: string;
  about: string;
}

/** A piece that a requirement waits for; someone else than whom it concerns then accepts it. */
export function FileDialog(props: FileProps) {
  const form = createForm({
    initial: { file: null as ChosenFile | null, validUntil: "" },
    check: ({ file }) => (file === null ? [{ path: "file", message: FILE_FIELD.missing }] : []),
    send: async ({ file, validUntil }) =>
      file === null
        ? { _tag: "Invalid" as const, issues: [{ path: "file", message: FILE_FIELD.missing }] }
        : filed(file, {
            structure: props.place.structure,
            kinds: [props.kind],
            about: [props.about],
            validUntil: validUntil === "" ? null : validUntil,
          }),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={FILE_DIALOG.title(documentKindFr(props.kind))}
      intro={FILE_DIALOG.intro}
      act={FILE_DIALOG.act}
      names={props.names}
      onClose={props.onClose}
    >
      <FileField
        {...field("file", FILE_DIALOG.file)}
        value={form.draft().file}
        onChoose={(file) => form.change("file", file)}
      />
      <DateField
        {...field("validUntil", FILE_DIALOG.validUntil)}
        hint={FILE_DIALOG.validUntilHint}
        optional
        value={form.draft().validUntil}
        onInput={(validUntil) => form.change("validUntil", validUntil)}
      />
    </CommandDialog>
  );
}
