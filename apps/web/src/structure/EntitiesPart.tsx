import { Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Table } from "../ui/Table.tsx";
import { TextField } from "../ui/TextField.tsx";
import { isUnusualFiness } from "./foundDraft.ts";
import { FOUND } from "./foundFr.ts";
import { STRUCTURE } from "./structureFr.ts";

const { entities: words } = STRUCTURE;

export interface StructurePartProps {
  structure: string;
  view: ScreenOf<"structure">;
}

function AddEntityDialog(props: { structure: string; onClose: () => void }) {
  const form = createForm({
    initial: { entity: newId(), name: "", finess: "" },
    check: ({ name }) => (name.trim() === "" ? [{ path: "name", message: words.nameMissing }] : []),
    send: ({ entity, name, finess }, commandId) =>
      send(
        props.structure,
        "addEntity",
        { entity, name, finess: finess.trim() === "" ? null : finess },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={words.add}
      act={words.act}
      names={noNames}
      onClose={props.onClose}
    >
      <TextField
        {...field("name", words.name)}
        maxLength={160}
        value={form.draft().name}
        onInput={(name) => form.change("name", name)}
      />
      <TextField
        {...field("finess", words.finess)}
        optional
        width="short"
        maxLength={13}
        value={form.draft().finess}
        onInput={(finess) => form.change("finess", finess)}
      />
      <Show when={isUnusualFiness(form.draft().finess)}>
        <p class="notice" role="status">
          {FOUND.finessUnusual}
        </p>
      </Show>
    </CommandDialog>
  );
}

/** Sites, members of a group: what people belong to. */
export function EntitiesPart(props: StructurePartProps) {
  return (
    <section class="section">
      <div class="section-head">
        <div>
          <h2>{words.title}</h2>
          <p class="small quiet">{words.text}</p>
        </div>
        <Show when={props.view.mayManage}>
          <DialogButton
            act={words.add}
            dialog={(close) => <AddEntityDialog structure={props.structure} onClose={close} />}
          />
        </Show>
      </div>
      <Table
        caption={words.caption}
        rows={props.view.entities}
        empty={undefined}
        columns={[
          { label: words.columns.name, cell: (one) => one.name },
          { label: words.columns.finess, cell: (one) => one.finess ?? words.noFiness },
        ]}
      />
    </section>
  );
}
