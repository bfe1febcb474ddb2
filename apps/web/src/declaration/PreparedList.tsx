import { Show } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { spaced } from "../ui/typography.ts";
import type { PartProps, Prepared } from "./declarationModel.ts";
import { copied, FormFields } from "./FormFields.tsx";
import { LIST, PEOPLE, ROLE, STATEMENT } from "./fr.ts";
import { StatementPdf } from "./StatementDialog.tsx";
import { TakeDeclaration } from "./TakeDeclaration.tsx";

interface ListProps extends PartProps {
  prepared: Prepared;
}

type Professional = NonNullable<Prepared["form"]>["adds"][number];

const numberOf = (person: Professional): string =>
  person.number === null && person.register === null && !person.isWithheld
    ? LIST.unknown
    : PEOPLE.number(person);

function Professionals(props: { title: string; list: ReadonlyArray<Professional> }) {
  const [family, given, profession, number, role] = LIST.columns;
  const cells = [
    { label: family, cell: (person: Professional) => person.family },
    { label: given, cell: (person: Professional) => person.given },
    { label: profession, cell: (person: Professional) => person.profession ?? LIST.unknown },
    { label: number, cell: numberOf },
    { label: role, cell: (person: Professional) => ROLE[person.role] },
  ] as const;
  const text = () =>
    props.list.map((person) => cells.map(({ cell }) => cell(person)).join("\t")).join("\n");
  return (
    <Show when={props.list.length > 0}>
      <div class="section-head">
        <h3>{props.title}</h3>
        <Button kind="quiet" onClick={() => void copied(text())}>
          {LIST.copyTable}
        </Button>
      </div>
      <Table caption={props.title} rows={props.list} empty={undefined} columns={cells} />
    </Show>
  );
}

/** What was sworn over the list, or that it still waits. */
function Sworn(props: ListProps) {
  return (
    <Show when={props.prepared.needsStatement} fallback={<p class="quiet">{STATEMENT.notAsked}</p>}>
      <Show
        when={props.prepared.statement}
        fallback={<StatusMark mark="waiting">{STATEMENT.notSigned}</StatusMark>}
      >
        {(one) => (
          <StatusMark mark="met">{STATEMENT.signed(one().by, one().at, one().method)}</StatusMark>
        )}
      </Show>
      <Show when={props.view.me.readsStatement}>
        <p>
          <StatementPdf {...props} />
        </p>
      </Show>
    </Show>
  );
}

/** The frozen list in the order of the State's form, to copy or print. */
export function PreparedList(props: ListProps) {
  return (
    <section class="section stack" id="liste">
      <div class="section-head">
        <div>
          <h2>{LIST.title}</h2>
          <p class="quiet small">{LIST.text(props.prepared.at)}</p>
        </div>
        <Button onClick={() => globalThis.print()}>{LIST.print}</Button>
      </div>
      <Show when={props.prepared.form}>
        {(form) => (
          <>
            <Show when={form().changes}>
              {(changes) => <p class="notice">{spaced(changes())}</p>}
            </Show>
            <FormFields fields={form().fields} />
            <Professionals title={LIST.adds} list={form().adds} />
            <Professionals title={LIST.removes} list={form().removes} />
          </>
        )}
      </Show>
      <Sworn {...props} />
      <TakeDeclaration {...props} />
    </section>
  );
}
