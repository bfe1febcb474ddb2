import { For, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import {
  delegantsFirst,
  goneFrom,
  mayPrepare,
  type Member,
  type PartProps,
  phaseOf,
  toDeclare,
} from "./declarationModel.ts";
import { FindingList } from "./FindingList.tsx";
import { PEOPLE, PREPARE, ROLE } from "./fr.ts";
import { PrepareDialog } from "./PrepareDialog.tsx";

const isSettled = ({ ready, declared }: Member): boolean => ready || declared !== null;

function Settled(props: PartProps) {
  const [name, role, number, state] = PEOPLE.columns;
  return (
    <Table
      caption={PEOPLE.ready}
      rows={delegantsFirst(props.view.members.filter(isSettled))}
      empty={<p class="quiet">{PEOPLE.empty}</p>}
      columns={[
        { label: name, cell: (member) => member.name },
        { label: role, cell: (member) => ROLE[member.role] },
        { label: number, cell: PEOPLE.number },
        {
          label: state,
          cell: (member) => (
            <Show
              when={member.declared}
              fallback={<StatusMark mark="waiting">{PEOPLE.notYet}</StatusMark>}
            >
              {(at) => <StatusMark mark="met">{PEOPLE.declared(at())}</StatusMark>}
            </Show>
          ),
        },
      ]}
    />
  );
}

/** Those not ready, each with exactly what they lack; they hold nobody back (j8). */
function Lacking(props: PartProps) {
  const lacking = () => props.view.members.filter((member) => !isSettled(member));
  return (
    <Show when={lacking().length > 0}>
      <h3>{PEOPLE.toAdd}</h3>
      <p class="quiet small">{PEOPLE.toAddText}</p>
      <ul class="people-lacking">
        <For each={lacking()}>
          {(member) => (
            <li class="stack">
              <h4>
                {member.name}, {ROLE[member.role]}
              </h4>
              <Show
                when={member.missing.length > 0}
                fallback={<p class="quiet">{PEOPLE.ofTeam}</p>}
              >
                <FindingList {...props} findings={member.missing} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** Everyone of the team before the declaration. */
export function People(props: PartProps) {
  const gone = () => goneFrom(props.view);
  const isModifiable = () =>
    ["practise", "practising"].includes(phaseOf(props.view)) &&
    (toDeclare(props.view).length > 0 || gone().length > 0) &&
    mayPrepare(props.view);
  return (
    <section class="section stack" id="personnes">
      <div class="section-head">
        <h2>{PEOPLE.title}</h2>
        <Show when={isModifiable()}>
          <DialogButton
            act={PREPARE.modification}
            dialog={(close) => <PrepareDialog {...props} onClose={close} />}
          />
        </Show>
      </div>
      <Show when={gone().length > 0}>
        <p class="notice">{PEOPLE.gone(gone().map(({ person }) => props.names.person(person)))}</p>
      </Show>
      <Settled {...props} />
      <Lacking {...props} />
    </section>
  );
}
