import { annexFr } from "@coopilote/domain/protocols/signedFr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createSignal, For, Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { ANNEX, FAMILIES } from "./annexFr.ts";
import { ReadAnnexForm } from "./ReadAnnexForm.tsx";

type TeamView = ScreenOf<"team">;
type Reading = TeamView["annex"]["readings"][number];

/** What the sections of the annex page are given. */
export interface AnnexProps {
  structure: string;
  team: TeamView;
  names: Names;
}

/** What a reading says of each family, in their order. */
const answersIn = ({ families }: Reading) =>
  FAMILIES.flatMap(({ family, label }) => {
    const said = families.find((one) => one.family === family);
    return said === undefined ? [] : [{ label, said }];
  });

function ReadingCard(props: AnnexProps & { reading: Reading; onConfirm: () => void }) {
  const [family, answer, added] = ANNEX.columns;
  const mayConfirm = () =>
    props.team.me.role !== null &&
    props.reading.confirmedAt === null &&
    props.reading.byPerson !== props.team.me.person;
  const titleOf = (requirement: string) => props.names.requirement(requirement);
  return (
    <article class="sheet">
      <div class="section-head">
        <div>
          <h3>{ANNEX.readBy(props.reading.by, props.reading.at)}</h3>
          <Show
            when={props.reading.confirmedAt}
            fallback={<StatusMark mark="partly">{ANNEX.waiting}</StatusMark>}
          >
            {(at) => (
              <StatusMark mark="met">
                {ANNEX.confirmedBy(props.reading.confirmedBy ?? "", at())}
              </StatusMark>
            )}
          </Show>
        </div>
        <a
          href={`/api/structures/${props.structure}/documents/${props.reading.document}`}
          target="_blank"
          rel="noreferrer"
        >
          {ANNEX.piece}
        </a>
      </div>
      <Table
        caption={ANNEX.readBy(props.reading.by, props.reading.at)}
        rows={answersIn(props.reading)}
        empty={undefined}
        columns={[
          { label: family, cell: (row) => row.label },
          {
            label: answer,
            cell: (row) => (row.said.provided ? ANNEX.provided(row.said.page) : ANNEX.notProvided),
          },
          {
            label: added,
            cell: (row) => (
              <Show when={row.said.provided}>
                <Show
                  when={row.said.requirements.length > 0}
                  fallback={<StatusMark mark="unmet">{ANNEX.noneAdded}</StatusMark>}
                >
                  {row.said.requirements.map(titleOf).join(", ")}
                </Show>
              </Show>
            ),
          },
        ]}
      />
      <Show when={mayConfirm()}>
        <div class="row">
          <Button kind="main" onClick={() => props.onConfirm()}>
            {ANNEX.confirm}
          </Button>
        </div>
      </Show>
    </article>
  );
}

/** Signs over the answers shown, and nothing else. */
function ConfirmDialog(props: AnnexProps & { reading: Reading; onClose: () => void }) {
  const titleOf = (requirement: string) => props.names.requirement(requirement);
  const form = createForm({
    initial: {},
    send: (_, id) =>
      send(
        props.structure,
        "confirmAnnexReading",
        { team: props.team.team, reading: props.reading.reading },
        id,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={ANNEX.confirmTitle}
      intro={ANNEX.confirmIntro}
      act={ANNEX.confirmAct}
      names={props.names}
      onClose={props.onClose}
    >
      <dl class="form-fields">
        <For each={answersIn(props.reading)}>
          {({ label, said }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                {said.provided ? ANNEX.provided(said.page) : ANNEX.notProvided}
                <Show when={said.requirements.length > 0}>
                  {` — ${said.requirements.map(titleOf).join(", ")}`}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <blockquote class="to-sign">
        <p>{annexFr.confirmed}</p>
      </blockquote>
    </CommandDialog>
  );
}

/** Readings made, each confirmed or to be, and the form of a new one. */
export function AnnexReadings(props: AnnexProps) {
  const [confirming, setConfirming] = createSignal<Reading>();
  const [isReading, setReading] = createSignal(false);
  const isMember = () => props.team.me.role !== null;
  const isFirst = () => props.team.annex.readings.length === 0;
  return (
    <>
      <Show when={!isFirst()}>
        <section class="section stack">
          <h2>{ANNEX.readings}</h2>
          <For each={props.team.annex.readings}>
            {(reading) => (
              <ReadingCard {...props} reading={reading} onConfirm={() => setConfirming(reading)} />
            )}
          </For>
          <Show when={isMember() && !isReading()}>
            <div>
              <Button onClick={() => setReading(true)}>{ANNEX.correct}</Button>
            </div>
          </Show>
        </section>
      </Show>
      <Show when={isFirst() || isReading()}>
        <section class="section stack">
          <h2>{isFirst() ? ANNEX.readTitle : ANNEX.againTitle}</h2>
          <Show when={isMember()} fallback={<p class="quiet">{ANNEX.notMember}</p>}>
            <p class="quiet small">{ANNEX.readText}</p>
            <ReadAnnexForm
              structure={props.structure}
              team={props.team}
              names={props.names}
              onDone={() => setReading(false)}
            />
          </Show>
        </section>
      </Show>
      <Show when={confirming()}>
        {(reading) => (
          <ConfirmDialog {...props} reading={reading()} onClose={() => setConfirming(undefined)} />
        )}
      </Show>
    </>
  );
}
