import { For, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { DOT, spaced } from "../ui/typography.ts";
import {
  type Deposit,
  mayDeclare,
  type Named,
  type PartProps,
  phaseOf,
} from "./declarationModel.ts";
import { DepositDialog } from "./DepositDialog.tsx";
import { DEPOSIT, DEPOSITS, PREPARE } from "./fr.ts";

interface OneProps extends PartProps {
  deposit: Deposit;
}

function NamedLine(props: PartProps & { label: string; list: ReadonlyArray<Named> }) {
  return (
    <Show when={props.list.length > 0}>
      <p>
        <span class="quiet">{props.label}</span>{" "}
        {props.list
          .map(({ person, role }) => PREPARE.choice(props.names.person(person), role))
          .join(DOT)}
      </p>
    </Show>
  );
}

function Receipt(props: OneProps) {
  return (
    <Show
      when={props.deposit.receipt}
      fallback={<span class="small quiet">{DEPOSITS.noReceipt}</span>}
    >
      {(document) => (
        <>
          <a
            href={`/api/structures/${props.structure}/documents/${document()}`}
            target="_blank"
            rel="noopener"
            aria-label={
              props.deposit.receiptDoubt === null
                ? DEPOSITS.openAbout(props.deposit.number)
                : DEPOSITS.openJoinedAbout(props.deposit.number)
            }
          >
            {props.deposit.receiptDoubt === null ? DEPOSITS.open : DEPOSITS.openJoined}
          </a>
          <Show when={props.deposit.receiptDoubt}>
            {(doubt) => (
              <p class="small">
                <StatusMark mark="due-soon">{DEPOSITS.doubts[doubt()]}</StatusMark>
              </p>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}

function One(props: OneProps) {
  return (
    <li class="deposit">
      <div class="section-head">
        <h3>{DEPOSITS.numbered(spaced(props.deposit.number))}</h3>
        <Show when={mayDeclare(props.view)}>
          <DialogButton
            act={DEPOSIT.correct}
            about={DEPOSITS.numbered(props.deposit.number)}
            kind="quiet"
            dialog={(close) => <DepositDialog {...props} known={props.deposit} onClose={close} />}
          />
        </Show>
      </div>
      <p>
        {DEPOSITS.receipt(props.deposit.at)},{" "}
        <span class="quiet">{DEPOSITS.recorded(props.deposit.recorded)}</span>
      </p>
      <For each={props.deposit.corrections}>
        {({ at, reason }) => <p class="small">{DEPOSITS.corrected(at, reason)}</p>}
      </For>
      <NamedLine {...props} label={DEPOSITS.adds} list={props.deposit.adds} />
      <NamedLine {...props} label={DEPOSITS.removes} list={props.deposit.removes} />
      <Receipt {...props} />
    </li>
  );
}

/** Deposits in the order of their receipts; recording one more is always possible (j1, j8). */
export function Deposits(props: PartProps) {
  return (
    <section class="section stack" id="depots">
      <div class="section-head">
        <div>
          <h2>{DEPOSITS.title}</h2>
          <p class="quiet small">{DEPOSITS.text}</p>
        </div>
        <Show when={phaseOf(props.view) !== "deposit" && mayDeclare(props.view)}>
          <DialogButton
            act={props.view.deposits.length === 0 ? DEPOSIT.act : DEPOSIT.actOther}
            dialog={(close) => <DepositDialog {...props} onClose={close} />}
          />
        </Show>
      </div>
      <Show when={props.view.deposits.length > 0} fallback={<p class="quiet">{DEPOSITS.empty}</p>}>
        <ol class="deposits">
          <For each={props.view.deposits}>{(deposit) => <One {...props} deposit={deposit} />}</For>
        </ol>
      </Show>
    </section>
  );
}
