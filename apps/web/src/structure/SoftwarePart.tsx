import { Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { EndingDialog } from "../people/PlaceDialogs.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { proposedDay } from "../server/today.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { Table } from "../ui/Table.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import type { StructurePartProps } from "./EntitiesPart.tsx";
import { STRUCTURE } from "./structureFr.ts";

const { software: words } = STRUCTURE;

type Software = StructurePartProps["view"]["software"][number];

interface SoftwareDraft {
  readonly software: string;
  readonly name: string;
  readonly from: string;
  readonly access: "everyone" | "some";
  readonly people: ReadonlyArray<string>;
}

const emptySoftware = (): SoftwareDraft => ({
  software: newId(),
  name: "",
  from: proposedDay(),
  access: "everyone",
  people: [],
});

const softwareLacks = (draft: SoftwareDraft) => [
  ...(draft.name.trim() === "" ? [{ path: "name", message: words.nameMissing }] : []),
  ...(draft.from === "" ? [{ path: "from", message: words.fromMissing }] : []),
  ...(draft.access === "some" && draft.people.length === 0
    ? [{ path: "people", message: words.peopleMissing }]
    : []),
];

function AdoptDialog(props: StructurePartProps & { onClose: () => void }) {
  const form = createForm({
    initial: emptySoftware(),
    check: softwareLacks,
    send: ({ software, name, from, access, people }, commandId) =>
      send(
        props.structure,
        "adoptSharedSoftware",
        { software, name, from, access: access === "everyone" ? access : people },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const people = () =>
    props.view.people.map(({ person, name }) => ({ value: String(person), label: name }));
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
      <DateField
        {...field("from", words.from)}
        value={form.draft().from}
        onInput={(from) => form.change("from", from)}
      />
      <RadioGroup
        {...field("access", words.access)}
        value={form.draft().access}
        choices={words.accesses}
        onChange={(access) => form.change("access", access)}
      />
      <Show when={form.draft().access === "some"}>
        <Ticks
          {...field("people", words.people)}
          values={form.draft().people}
          choices={people()}
          onChange={(ticked) => form.change("people", ticked)}
        />
      </Show>
    </CommandDialog>
  );
}

function Drop(props: { structure: string; software: Software }) {
  return (
    <DialogButton
      kind="quiet"
      act={words.drop}
      about={props.software.name}
      dialog={(close) => (
        <EndingDialog
          what={props.software.name}
          send={(on, commandId) =>
            send(
              props.structure,
              "dropSharedSoftware",
              { software: props.software.software, on },
              commandId,
            )
          }
          onClose={close}
        />
      )}
    />
  );
}

/** The software where the team shares its records (R65, j18). */
export function SoftwarePart(props: StructurePartProps) {
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
            dialog={(close) => <AdoptDialog {...props} onClose={close} />}
          />
        </Show>
      </div>
      <Table
        caption={words.caption}
        rows={props.view.software}
        empty={<p class="quiet">{words.empty}</p>}
        columns={[
          { label: words.columns.name, cell: (one) => one.name },
          {
            label: words.columns.access,
            cell: (one) => (one.everyone ? words.everyone : words.some(one.access)),
          },
          {
            label: words.columns.since,
            cell: (one) =>
              one.until === null ? words.since(one.from) : words.dropped(one.from, one.until),
          },
          {
            label: words.columns.act,
            gestures: true,
            cell: (one) => (
              <Show when={props.view.mayManage && one.until === null}>
                <Drop structure={props.structure} software={one} />
              </Show>
            ),
          },
        ]}
      />
    </section>
  );
}
