import { Match, Show, Switch } from "solid-js";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { spaced } from "../ui/typography.ts";
import { FORM } from "./prefillFr.ts";
import type { Prefill, PrefillField, PrefillPerson } from "./prefillModel.ts";

/** What a field will hold, or why it will hold nothing. */
function Filled(props: { field: PrefillField | undefined }) {
  const said = (field: PrefillField) =>
    field.fate === "sent" ? "" : FORM.fate(field.fate, field.text);
  return (
    <Show when={props.field}>
      {(field) => (
        <Switch fallback={<span class="quiet">{said(field())}</span>}>
          <Match when={field().fate === "sent"}>{field().text}</Match>
          <Match when={field().fate === "lacking" && field().required}>
            <StatusMark mark="unmet">{said(field())}</StatusMark>
          </Match>
          <Match when={field().fate === "not-offered"}>
            <StatusMark mark="due-soon">{said(field())}</StatusMark>
          </Match>
        </Switch>
      )}
    </Show>
  );
}

function Fields(props: { fields: ReadonlyArray<PrefillField>; isSent: boolean }) {
  return (
    <Table
      caption={FORM.fields}
      rows={props.fields}
      empty={undefined}
      columns={[
        {
          label: FORM.columns.label,
          cell: (field) => (
            <>
              {spaced(field.label)}
              <Show when={!field.required}>
                {" "}
                <span class="field-optional">{FORM.optional}</span>
              </Show>
            </>
          ),
        },
        {
          label: props.isSent ? FORM.columns.text.sent : FORM.columns.text.toSend,
          cell: (field) => <Filled field={field} />,
        },
        {
          label: FORM.columns.source,
          cell: (field) => (
            <span class="small quiet">
              {field.source === null ? FORM.noSource : FORM.source(field.source)}
            </span>
          ),
        },
      ]}
    />
  );
}

function People(props: { people: ReadonlyArray<PrefillPerson> }) {
  const labels = () => props.people[0]?.fields.map(({ label }) => label) ?? [];
  return (
    <Show when={props.people.length > 0}>
      <h3>{FORM.people}</h3>
      <Table
        caption={FORM.people}
        rows={props.people}
        empty={undefined}
        columns={[
          { label: FORM.name, cell: ({ name }) => name },
          ...labels().map((label, place) => ({
            label,
            cell: (person: PrefillPerson) => <Filled field={person.fields[place]} />,
          })),
        ]}
      />
    </Show>
  );
}

/** The State's form as this list fills it: which of ours goes to which of theirs, and what is left to a hand. */
export function FormFilled(props: { prefill: Prefill; isSent: boolean }) {
  return (
    <div class="stack">
      <Fields fields={props.prefill.fields} isSent={props.isSent} />
      <People people={props.prefill.people} />
    </div>
  );
}
