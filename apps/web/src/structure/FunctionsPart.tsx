import { functionTitles } from "@coopilote/domain/people/labels.ts";
import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { keysOf } from "../forms/choices.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { GESTURES } from "../people/fr.ts";
import { OwnLegalHead } from "../people/OwnLegalHead.tsx";
import { EndFunction } from "../people/PlacePart.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { proposedDay } from "../server/today.ts";
import { Select } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { dayWithYear } from "../ui/typography.ts";
import type { StructurePartProps } from "./EntitiesPart.tsx";
import { STRUCTURE } from "./structureFr.ts";

const { functions: words } = STRUCTURE;

type StructureFunction = keyof typeof functionTitles;
type Held = StructurePartProps["view"]["functions"][number];

interface Row {
  readonly function: StructureFunction;
  readonly held: Held | undefined;
}

/** One row for each holder of a function, and one for a function that nobody holds now. */
const rowsOf = (functions: ReadonlyArray<Held>): ReadonlyArray<Row> =>
  keysOf(functionTitles).flatMap((one): ReadonlyArray<Row> => {
    const holders = functions.filter((held) => held.function === one && held.until === null);
    return holders.length === 0
      ? [{ function: one, held: undefined }]
      : holders.map((held) => ({ function: one, held }));
  });

interface AssignDialogProps extends StructurePartProps {
  function: StructureFunction;
  onClose: () => void;
}

function AssignDialog(props: AssignDialogProps) {
  const { assign } = GESTURES;
  const swears = (person: string) => props.function === "legal-head" && person === props.view.me;
  const form = createForm({
    initial: { person: "", from: proposedDay(), isRead: false },
    check: ({ person, from, isRead }) => [
      ...(person === "" ? [{ path: "person", message: words.personMissing }] : []),
      ...(from === "" ? [{ path: "from", message: STRUCTURE.software.fromMissing }] : []),
      ...(swears(person) && !isRead ? [{ path: "read", message: assign.readMissing }] : []),
    ],
    send: ({ person, from, isRead }, commandId) =>
      send(
        props.structure,
        "assignFunction",
        {
          person,
          function: props.function,
          from,
          ...(isRead ? { read: "legal-head-meaning" } : {}),
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={words.assignTitle(functionTitles[props.function])}
      act={words.act}
      names={noNames}
      onClose={props.onClose}
    >
      <Select
        {...field("person", words.person)}
        value={form.draft().person}
        choices={props.view.people.map(({ person, name }) => ({
          value: String(person),
          label: name,
        }))}
        onChange={(person) => form.change("person", person)}
      />
      <DateField
        {...field("from", words.from)}
        value={form.draft().from}
        onInput={(from) => form.change("from", from)}
      />
      <Show when={swears(form.draft().person)}>
        <OwnLegalHead
          form={form}
          isRead={form.draft().isRead}
          onChange={(isRead) => form.change("isRead", isRead)}
        />
      </Show>
    </CommandDialog>
  );
}

function Holder(props: { structure: string; row: Row }) {
  return (
    <Show when={props.row.held} fallback={<StatusMark mark="waiting">{words.empty}</StatusMark>}>
      {(held) => <A href={`/s/${props.structure}/personnes/${held().person}`}>{held().name}</A>}
    </Show>
  );
}

function Changing(props: StructurePartProps & { row: Row }) {
  return (
    <span class="row">
      <Show when={props.row.held}>
        {(held) => (
          <EndFunction
            structure={props.structure}
            person={held().person}
            held={props.row.function}
          />
        )}
      </Show>
      <Show when={props.row.held === undefined}>
        <DialogButton
          act={words.assign}
          about={functionTitles[props.row.function]}
          dialog={(close) => (
            <AssignDialog {...props} function={props.row.function} onClose={close} />
          )}
        />
      </Show>
    </span>
  );
}

/** Responsable légal, référent de la déclaration, coordination (j7). */
export function FunctionsPart(props: StructurePartProps) {
  return (
    <section class="section">
      <div class="section-head">
        <div>
          <h2>{words.title}</h2>
          <p class="small quiet">{words.text}</p>
        </div>
      </div>
      <Table
        caption={words.caption}
        rows={rowsOf(props.view.functions)}
        empty={undefined}
        columns={[
          { label: words.columns.function, cell: (row) => functionTitles[row.function] },
          {
            label: words.columns.person,
            cell: (row) => <Holder structure={props.structure} row={row} />,
          },
          {
            label: words.columns.since,
            cell: (row) => (row.held === undefined ? "" : dayWithYear(row.held.from)),
          },
          {
            label: words.columns.act,
            gestures: true,
            cell: (row) => (
              <Show when={props.view.mayManage}>
                <Changing {...props} row={row} />
              </Show>
            ),
          },
        ]}
      />
    </section>
  );
}
