import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { PERSON } from "../people/fr.ts";
import { EndingDialog } from "../people/PlaceDialogs.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { TextField } from "../ui/TextField.tsx";
import { dayWithYear } from "../ui/typography.ts";
import { FOUND } from "./foundFr.ts";
import { STRUCTURE } from "./structureFr.ts";
import { isUnusualFiness, isUnusualSiret } from "./unusual.ts";

const { entities: words } = STRUCTURE;

export interface StructurePartProps {
  structure: string;
  view: ScreenOf<"structure">;
}

type Entity = StructurePartProps["view"]["entities"][number];

interface EntityDialogProps {
  structure: string;
  title: string;
  act: string;
  /** The entity to describe better; a new one is added where there is none. */
  known?: Entity | undefined;
  onClose: () => void;
}

const orNull = (number: string): string | null => (number.trim() === "" ? null : number);

/** Name and numbers of an entity, new or known. */
export function EntityDialog(props: EntityDialogProps) {
  const form = createForm({
    initial: untrack(() => ({
      entity: props.known?.entity ?? newId(),
      name: props.known?.name ?? "",
      finess: props.known?.finess ?? "",
      siret: props.known?.siret?.number ?? "",
    })),
    check: ({ name }) => (name.trim() === "" ? [{ path: "name", message: words.nameMissing }] : []),
    send: ({ entity, name, finess, siret }, commandId) =>
      send(
        props.structure,
        props.known === undefined ? "addEntity" : "describeEntity",
        { entity, name, finess: orNull(finess), siret: orNull(siret) },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={props.title}
      act={props.act}
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
      <TextField
        {...field("siret", words.siret)}
        optional
        inputmode="numeric"
        maxLength={20}
        value={form.draft().siret}
        onInput={(siret) => form.change("siret", siret)}
      />
      <Show when={isUnusualSiret(form.draft().siret)}>
        <p class="notice" role="status">
          {FOUND.finessUnusual}
        </p>
      </Show>
    </CommandDialog>
  );
}

/** The SIRET number, and whether it looks usual. */
export function SiretWords(props: { siret: Entity["siret"] }) {
  return (
    <Show when={props.siret} fallback={words.noNumber}>
      {(siret) => (
        <>
          {siret().number}
          <Show when={!siret().usual}>
            <span class="small block">
              <StatusMark mark="due-soon">{PERSON.unusual}</StatusMark>
            </span>
          </Show>
        </>
      )}
    </Show>
  );
}

function Gestures(props: { structure: string; one: Entity }) {
  return (
    <span class="row">
      <DialogButton
        kind="quiet"
        act={words.describe}
        about={props.one.name}
        dialog={(close) => (
          <EntityDialog
            structure={props.structure}
            title={words.describeTitle(props.one.name)}
            act={words.save}
            known={props.one}
            onClose={close}
          />
        )}
      />
      <Show when={!props.one.isOwn && props.one.until === null}>
        <DialogButton
          kind="quiet"
          act={words.close}
          about={props.one.name}
          dialog={(close) => (
            <EndingDialog
              what={props.one.name}
              send={(on, commandId) =>
                send(props.structure, "closeEntity", { entity: props.one.entity, on }, commandId)
              }
              onClose={close}
            />
          )}
        />
      </Show>
    </span>
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
            dialog={(close) => (
              <EntityDialog
                structure={props.structure}
                title={words.add}
                act={words.act}
                onClose={close}
              />
            )}
          />
        </Show>
      </div>
      <Table
        caption={words.caption}
        rows={props.view.entities}
        empty={undefined}
        columns={[
          {
            label: words.columns.name,
            cell: (one) => (
              <>
                {one.name}{" "}
                <Show when={one.until}>
                  {(until) => <span class="quiet">{words.closed(dayWithYear(until()))}</span>}
                </Show>
              </>
            ),
          },
          { label: words.columns.finess, cell: (one) => one.finess ?? words.noNumber },
          { label: words.columns.siret, cell: (one) => <SiretWords siret={one.siret} /> },
          {
            label: words.columns.act,
            gestures: true,
            cell: (one) => (
              <Show when={props.view.mayManage}>
                <Gestures structure={props.structure} one={one} />
              </Show>
            ),
          },
        ]}
      />
    </section>
  );
}
