import { professionFr } from "@coopilote/domain/people/labels.ts";
import { Show } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import {
  changesBy,
  delegantsFirst,
  type Named,
  type PartProps,
  type Prepared,
} from "./declarationModel.ts";
import { copied, type FormField, FormFields } from "./FormFields.tsx";
import { LIST, PEOPLE, REGIME, ROLE, STATEMENT } from "./fr.ts";
import { StatementPdf } from "./StatementDialog.tsx";

interface ListProps extends PartProps {
  prepared: Prepared;
}

/** The first fields of the form, in its order; the former one began with its object. */
const fieldsOf = ({ view, prepared }: ListProps): ReadonlyArray<FormField> => {
  const { legalHead, projetAsked, projetDeSante } = view;
  const object = view.deposits.length === 0 ? LIST.objects.first : LIST.objects.later;
  return [
    ...(prepared.needsStatement ? [] : [{ label: LIST.object, text: object }]),
    { label: LIST.protocol, text: view.title },
    { label: LIST.structure, text: view.structureName },
    { label: LIST.finess, text: view.finess, said: LIST.noFiness, optional: true },
    { label: LIST.referent, text: prepared.referent, said: REGIME.nobody },
    { label: LIST.legalHead, text: legalHead?.name ?? null, said: REGIME.nobody },
    ...(projetAsked
      ? [
          {
            label: LIST.projet,
            text: projetDeSante === null ? null : REGIME.projetAttested(projetDeSante.on),
            said: REGIME.projetNot,
          },
        ]
      : []),
  ];
};

/** What this list changes of what is declared already (j1). */
function Difference(props: ListProps) {
  const changes = () => changesBy(props.view.deposits, props.prepared);
  const named = (list: ReadonlyArray<Named>) =>
    delegantsFirst(list).map(({ person }) => props.names.person(person));
  return (
    <Show when={props.view.deposits.length > 0}>
      <p class="notice">
        {LIST.changes(named(changes().adds), named(changes().removes), changes().unchanged)}
      </p>
    </Show>
  );
}

function Professionals(props: ListProps & { title: string; list: ReadonlyArray<Named> }) {
  const [name, role, profession, number] = LIST.columns;
  const professionOf = ({ person }: Named) => {
    const code = props.view.people.find((one) => one.person === person)?.profession ?? null;
    return code === null ? LIST.unknown : professionFr(code);
  };
  const numberOf = ({ person }: Named) => {
    const member = props.view.members.find((one) => one.person === person);
    return member === undefined || (member.number === null && !member.isWithheld)
      ? LIST.unknown
      : PEOPLE.number(member);
  };
  const cells = [
    { label: name, cell: ({ person }: Named) => props.names.person(person) },
    { label: role, cell: (named: Named) => ROLE[named.role] },
    { label: profession, cell: professionOf },
    { label: number, cell: numberOf },
  ] as const;
  const text = () =>
    delegantsFirst(props.list)
      .map((named) => cells.map(({ cell }) => cell(named)).join("\t"))
      .join("\n");
  return (
    <Show when={props.list.length > 0}>
      <div class="section-head">
        <h3>{props.title}</h3>
        <Button kind="quiet" onClick={() => void copied(text())}>
          {LIST.copyTable}
        </Button>
      </div>
      <Table
        caption={props.title}
        rows={delegantsFirst(props.list)}
        empty={undefined}
        columns={cells}
      />
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
          <StatusMark mark="met">
            {STATEMENT.signed(one().by, one().at, one().method === "paper")}
          </StatusMark>
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
      <Difference {...props} />
      <FormFields fields={fieldsOf(props)} />
      <Professionals {...props} title={LIST.adds} list={props.prepared.adds} />
      <Professionals {...props} title={LIST.removes} list={props.prepared.removes} />
      <Sworn {...props} />
    </section>
  );
}
