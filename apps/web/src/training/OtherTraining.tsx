import { DOT } from "../ui/typography.ts";
import { refusedReasonsFr } from "@coopilote/domain/readiness/ledgerFr.ts";
import { For, Match, Show, Switch, createSignal } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { AcceptDialog, type Accepted } from "./AcceptDialog.tsx";
import { AutoformationDialog } from "./AutoformationDialog.tsx";
import { ExternalDialog } from "./ExternalDialog.tsx";
import { OTHER } from "./ledgerFr.ts";
import { type LedgerView, moduleTitle } from "./ledgerModel.ts";

interface OtherTrainingProps {
  structure: string;
  view: LedgerView;
}

type Autoformation = LedgerView["autoformations"][number];
type External = LedgerView["externals"][number];

function DocumentLink(props: { structure: string; document: string }) {
  return (
    <a
      href={`/api/structures/${props.structure}/documents/${props.document}`}
      target="_blank"
      rel="noopener"
    >
      {OTHER.read}
    </a>
  );
}

/** Why the minutes of an e-learning do not count yet, as the ledger says it. */
const waitsFor = (view: LedgerView, id: string) =>
  view.ledger.lines
    .find(({ origin }) => origin.kind === "autoformation" && origin.autoformation === id)
    ?.refused.map(({ reason }) => reason)
    .find((reason) => reason === "not-confirmed" || reason === "proof-not-accepted");

function AutoformationRow(
  props: OtherTrainingProps & { one: Autoformation; onAccept: (what: Accepted) => void },
) {
  const waits = () => waitsFor(props.view, props.one.autoformation);
  const confirming = createAct((content: { readonly autoformation: string }, commandId) =>
    send(
      props.structure,
      "confirmAutoformation",
      { ...content, person: props.view.person.person },
      commandId,
    ),
  );
  return (
    <li class="line">
      <div class="line-main">
        <b class="line-name">
          {OTHER.autoformation(moduleTitle(props.view, props.one.module), props.one.nominal)}
        </b>
        <Show
          when={waits()}
          fallback={
            <StatusMark mark="met">
              {props.one.proof === "statement" ? OTHER.confirmed : OTHER.accepted}
            </StatusMark>
          }
        >
          {(reason) => <StatusMark mark="waiting">{refusedReasonsFr[reason()].title}</StatusMark>}
        </Show>
        <Switch>
          <Match when={props.view.mayConfirm && waits() === "not-confirmed"}>
            <Button
              busy={confirming.state() === "sending" ? OTHER.sending : undefined}
              onClick={() => void confirming.run({ autoformation: props.one.autoformation })}
            >
              {OTHER.confirm}
            </Button>
          </Match>
          <Match
            when={props.view.mayConfirm && waits() === "proof-not-accepted" && props.one.document}
          >
            {(document) => (
              <Button onClick={() => props.onAccept({ document: document(), training: null })}>
                {OTHER.accept}
              </Button>
            )}
          </Match>
        </Switch>
      </div>
      <p class="line-details">
        {OTHER.completed(props.one.completed.day)}, {OTHER.proofs[props.one.proof]}
        <Show when={props.one.document}>
          {(document) => (
            <>
              {DOT}
              <DocumentLink structure={props.structure} document={document()} />
            </>
          )}
        </Show>
      </p>
      <SendingFaces form={confirming} names={noNames} />
    </li>
  );
}

function ExternalRow(
  props: OtherTrainingProps & { one: External; onAccept: (what: Accepted) => void },
) {
  return (
    <li class="line">
      <div class="line-main">
        <b class="line-name">{OTHER.external(props.one.organisme, props.one.total)}</b>
        <StatusMark mark={props.one.accepted ? "met" : "waiting"}>
          {props.one.accepted ? OTHER.accepted : OTHER.toAccept}
        </StatusMark>
        <Show when={props.view.mayConfirm && !props.one.accepted}>
          <Button
            onClick={() =>
              props.onAccept({ document: props.one.document, training: props.one.training })
            }
          >
            {OTHER.accept}
          </Button>
        </Show>
      </div>
      <p class="line-details">
        {OTHER.issued(props.one.issued.day)} ·{" "}
        <DocumentLink structure={props.structure} document={props.one.document} />
      </p>
    </li>
  );
}

/** E-learning and certificates: recorded with their proof, confirmed or accepted by someone else (j19, j20). */
export function OtherTraining(props: OtherTrainingProps) {
  const [asking, setAsking] = createSignal<"autoformation" | "external">();
  const [accepting, setAccepting] = createSignal<Accepted>();
  const close = () => setAsking(undefined);
  const isEmpty = () => props.view.autoformations.length === 0 && props.view.externals.length === 0;
  return (
    <section class="section">
      <h2>{OTHER.title}</h2>
      <Show when={!isEmpty()} fallback={<p class="quiet">{OTHER.none}</p>}>
        <ul class="lines">
          <For each={props.view.autoformations}>
            {(one) => <AutoformationRow {...props} one={one} onAccept={setAccepting} />}
          </For>
          <For each={props.view.externals}>
            {(one) => <ExternalRow {...props} one={one} onAccept={setAccepting} />}
          </For>
        </ul>
      </Show>
      <Show when={props.view.mayRecord}>
        <div class="row ledger-act">
          <Button onClick={() => setAsking("autoformation")}>{OTHER.addAutoformation}</Button>
          <Button onClick={() => setAsking("external")}>{OTHER.addExternal}</Button>
        </div>
      </Show>
      <Switch>
        <Match when={asking() === "autoformation"}>
          <AutoformationDialog {...props} onClose={close} />
        </Match>
        <Match when={asking() === "external"}>
          <ExternalDialog {...props} onClose={close} />
        </Match>
      </Switch>
      <Show when={accepting()}>
        {(what) => (
          <AcceptDialog {...props} what={what()} onClose={() => setAccepting(undefined)} />
        )}
      </Show>
    </section>
  );
}
