import { pieceAwaitedFr } from "@coopilote/domain/readiness/repriseFr.ts";
import { createSignal, For, Match, Show, Switch } from "solid-js";
import {
  type Declaration,
  mayRecordLegalHead,
  type PartProps,
} from "../declaration/declarationModel.ts";
import { ROLE } from "../declaration/fr.ts";
import { DialogButton } from "../forms/DialogButton.tsx";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { DOT, listInWords } from "../ui/typography.ts";
import { ConfirmRepriseDialog } from "./ConfirmRepriseDialog.tsx";
import { earlierDeposits } from "./repriseDraft.ts";
import { REPRISE } from "./repriseFr.ts";
import { RepriseForm } from "./RepriseForm.tsx";

type Known = NonNullable<Declaration["reprise"]>;
type Line = Known["lines"][number];

const trainedFr = ({ isWithheld, trainedFrom, trainedTo, minutes, days }: Line): string => {
  if (isWithheld) return REPRISE.withheld;
  const said = [REPRISE.trained(trainedFrom, trainedTo), REPRISE.figures(minutes, days)].filter(
    (part) => part !== "",
  );
  return said.length === 0 ? REPRISE.nothing : said.join(DOT);
};

const declaredFr = ({ declared }: Line): string =>
  declared.length === 0
    ? REPRISE.nothing
    : listInWords(declared.map((kind) => REPRISE.kinds[kind]));

const piecesFr = ({ isWithheld, pieces: names }: Line): string => {
  if (isWithheld) return REPRISE.withheld;
  return names.length === 0
    ? REPRISE.nothing
    : listInWords(names.map((name) => name ?? REPRISE.unseenPiece));
};

function Lines(props: PartProps & { known: Known }) {
  const [person, training, declared, pieces] = REPRISE.columns;
  return (
    <Table
      caption={REPRISE.title}
      rows={props.known.lines}
      empty={undefined}
      columns={[
        {
          label: person,
          cell: (line) => `${props.names.person(line.person)}, ${ROLE[line.role]}`,
        },
        { label: training, cell: trainedFr },
        { label: declared, cell: declaredFr },
        {
          label: pieces,
          cell: (line) => (
            <>
              {piecesFr(line)}
              <For each={line.unshown}>
                {(said) => (
                  <span class="small quiet block">
                    {REPRISE.unshown(REPRISE.said[said], pieceAwaitedFr(said))}
                  </span>
                )}
              </For>
            </>
          ),
        },
      ]}
    />
  );
}

/** Two people act where there are two: another délégant declares what its author alone could confirm (j24). */
function Redeclared(props: PartProps & { known: Known }) {
  const isAuthor = () => props.view.me.person === props.known.byPerson;
  return (
    <>
      <StatusMark mark="waiting">{REPRISE.awaitsAnother(props.known.by)}</StatusMark>
      <Show when={!isAuthor()}>
        <ToDeclare {...props} act={REPRISE.again} />
      </Show>
    </>
  );
}

/** What was declared, by whom, and the responsable légal's confirmation. */
function Declared(props: PartProps & { known: Known }) {
  const dialog = (isPaper: boolean) => (close: () => void) => (
    <ConfirmRepriseDialog
      {...props}
      reprise={props.known.reprise}
      isPaper={isPaper}
      onClose={close}
    />
  );
  return (
    <>
      <p>{REPRISE.declaredBy(props.known.by, props.known.at)}</p>
      <Lines {...props} />
      <Show
        when={props.known.confirmedAt}
        fallback={
          <>
            <Show
              when={!props.known.awaitsAnotherAuthor}
              fallback={<Redeclared {...props} known={props.known} />}
            >
              <StatusMark mark="waiting">{REPRISE.waiting}</StatusMark>
              <div class="row">
                <Show when={props.view.me.isLegalHead}>
                  <DialogButton act={REPRISE.confirm} dialog={dialog(false)} />
                </Show>
                <Show when={mayRecordLegalHead(props.view)}>
                  <DialogButton act={REPRISE.confirmPaper} dialog={dialog(true)} />
                </Show>
              </div>
            </Show>
          </>
        }
      >
        {(at) => (
          <>
            <StatusMark mark="met">{REPRISE.confirmed(at())}</StatusMark>
            <Show when={props.known.isOnePerson}>
              <p class="small">{REPRISE.onePerson}</p>
            </Show>
          </>
        )}
      </Show>
    </>
  );
}

function ToDeclare(props: PartProps & { act: string }) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Show
      when={props.view.me.role === "delegant"}
      fallback={<p class="quiet">{REPRISE.forDelegant}</p>}
    >
      <Show
        when={isOpen()}
        fallback={
          <div>
            <Button onClick={() => setOpen(true)}>{props.act}</Button>
          </div>
        }
      >
        <RepriseForm {...props} onDone={() => setOpen(false)} />
      </Show>
    </Show>
  );
}

/** Shown only to a team whose deposit precedes this workspace (j24). */
export function Reprise(props: PartProps) {
  return (
    <Show when={props.view.reprise !== null || earlierDeposits(props.view).length > 0}>
      <section class="section stack" id="reprise">
        <div>
          <h2>{REPRISE.title}</h2>
          <p class="quiet small">
            {REPRISE.text(props.view.founded)} {REPRISE.limits}
          </p>
        </div>
        <Switch fallback={<ToDeclare {...props} act={REPRISE.act} />}>
          <Match when={props.view.reprise}>
            {(known) => <Declared {...props} known={known()} />}
          </Match>
        </Switch>
      </section>
    </Show>
  );
}
