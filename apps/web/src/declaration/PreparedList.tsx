import { professionFr } from "@coopilote/domain/people/labels.ts";
import { For, Show } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { delegantsFirst, type Named, type PartProps, type Prepared } from "./declarationModel.ts";
import { LIST, PEOPLE, REGIME, ROLE, STATEMENT } from "./fr.ts";
import { StatementPdf } from "./StatementDialog.tsx";

interface ListProps extends PartProps {
  prepared: Prepared;
}

/** The first fields of the form, in its order. */
function Fields(props: ListProps) {
  const lines = () => [
    { label: LIST.protocol, text: props.view.title },
    { label: LIST.structure, text: props.view.structureName },
    { label: LIST.finess, text: props.view.finess ?? LIST.noFiness },
    { label: LIST.referent, text: props.prepared.referent ?? REGIME.nobody },
    { label: LIST.legalHead, text: props.view.legalHead?.name ?? REGIME.nobody },
    ...(props.view.projetAsked
      ? [
          {
            label: LIST.projet,
            text:
              props.view.projetDeSante === null
                ? REGIME.projetNot
                : REGIME.projetAttested(props.view.projetDeSante.on),
          },
        ]
      : []),
  ];
  return (
    <dl class="form-fields">
      <For each={lines()}>
        {(line) => (
          <div>
            <dt>{line.label}</dt>
            <dd>{line.text}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

function Professionals(props: ListProps & { title: string; list: ReadonlyArray<Named> }) {
  const [name, role, profession, number] = LIST.columns;
  const professionOf = (person: string) =>
    props.view.people.find((one) => one.person === person)?.profession ?? null;
  const numberOf = (person: string) => {
    const member = props.view.members.find((one) => one.person === person);
    return member === undefined || (member.number === null && !member.isWithheld)
      ? LIST.unknown
      : PEOPLE.number(member);
  };
  return (
    <Show when={props.list.length > 0}>
      <h3>{props.title}</h3>
      <Table
        caption={props.title}
        rows={delegantsFirst(props.list)}
        empty={undefined}
        columns={[
          { label: name, cell: ({ person }) => props.names.person(person) },
          { label: role, cell: (named) => ROLE[named.role] },
          {
            label: profession,
            cell: ({ person }) => {
              const code = professionOf(person);
              return code === null ? LIST.unknown : professionFr(code);
            },
          },
          { label: number, cell: ({ person }) => numberOf(person) },
        ]}
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
      <p>
        <StatementPdf {...props} />
      </p>
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
      <Fields {...props} />
      <Professionals {...props} title={LIST.adds} list={props.prepared.adds} />
      <Professionals {...props} title={LIST.removes} list={props.prepared.removes} />
      <Sworn {...props} />
    </section>
  );
}
