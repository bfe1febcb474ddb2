import { Match, Show, Switch } from "solid-js";
import { Practice } from "../activation/MiseEnOeuvre.tsx";
import { Allowed, startable, StartDialog } from "../activation/StartDialog.tsx";
import { START } from "../activation/fr.ts";
import { SamePerson } from "../teams/SamePerson.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import {
  lackingRole,
  mayAttestProjet,
  mayDeclare,
  mayPrepare,
  mayRecordLegalHead,
  mayStart,
  type PartProps,
  pendingOf,
  phaseOf,
  type Prepared,
  toDeclare,
} from "./declarationModel.ts";
import { DepositDialog } from "./DepositDialog.tsx";
import { FindingList } from "./FindingList.tsx";
import { DEPOSIT, LIST, PREPARE, STATEMENT } from "./fr.ts";
import { OpenStatementLink } from "./OpenStatementLink.tsx";
import { PrepareDialog } from "./PrepareDialog.tsx";
import { StatementDialog, StatementText } from "./StatementDialog.tsx";
import { StatementLinkDialog } from "./StatementLinkDialog.tsx";
import { STATEMENT_LINK } from "./statementLinkFr.ts";

/** Nothing is prepared: whom it could name, and what stops the whole team. */
function Prepare(props: PartProps) {
  const ready = () => toDeclare(props.view).filter((member) => member.ready);
  const lacking = () => lackingRole(ready());
  const said = () => {
    const role = lacking();
    if (ready().length === 0) return PREPARE.nobodyReady;
    return role === undefined ? PREPARE.say(ready().length) : PREPARE.noneReady(role);
  };
  return (
    <>
      <h2 class="say" tabindex="-1" data-next>
        {said()}
      </h2>
      <p class="quiet">{PREPARE.text}</p>
      <Show when={props.view.blocking.length > 0}>
        <h3>{PREPARE.blocking}</h3>
        <FindingList {...props} findings={props.view.blocking} label={PREPARE.blocking} />
      </Show>
      <Show when={mayPrepare(props.view)} fallback={<p class="quiet">{PREPARE.whose}</p>}>
        <Show when={lacking() === undefined}>
          <DialogButton
            act={PREPARE.act}
            kind="main"
            dialog={(close) => <PrepareDialog {...props} onClose={close} />}
          />
        </Show>
      </Show>
    </>
  );
}

/** The responsable légal swears over the list below. */
function Attest(props: PartProps & { prepared: Prepared }) {
  const me = () => props.view.me;
  const legalHead = () => props.view.legalHead;
  const whose = () => {
    const head = legalHead();
    return head === null ? STATEMENT.nobody : STATEMENT.notMe(head.name);
  };
  return (
    <>
      <h2 class="say" tabindex="-1" data-next>
        {STATEMENT.say}
      </h2>
      <StatementText {...props} />
      <Show when={!me().isLegalHead}>
        <p class="quiet">{whose()}</p>
      </Show>
      <div class="row">
        <Show when={me().isLegalHead}>
          <DialogButton
            act={STATEMENT.act}
            kind="main"
            dialog={(close) => <StatementDialog {...props} isPaper={false} onClose={close} />}
          />
        </Show>
        <Show when={mayRecordLegalHead(props.view) && legalHead() !== null}>
          <DialogButton
            act={STATEMENT.paperAct}
            kind={me().isLegalHead ? "plain" : "main"}
            dialog={(close) => <StatementDialog {...props} isPaper onClose={close} />}
          />
        </Show>
        <Show when={mayAttestProjet(props.view) && !me().isLegalHead && legalHead()}>
          {(head) => (
            <DialogButton
              act={STATEMENT_LINK.give}
              dialog={(close) => (
                <StatementLinkDialog
                  structure={props.structure}
                  declaration={props.prepared.declaration}
                  name={head().name}
                  onClose={close}
                />
              )}
            />
          )}
        </Show>
        <PrepareAgain {...props} />
      </div>
      <Show when={props.prepared.link}>
        {(link) => <OpenStatementLink structure={props.structure} link={link()} />}
      </Show>
    </>
  );
}

function PrepareAgain(props: PartProps) {
  return (
    <Show when={mayPrepare(props.view)}>
      <DialogButton
        act={LIST.again}
        kind="quiet"
        dialog={(close) => <PrepareDialog {...props} onClose={close} />}
      />
    </Show>
  );
}

/** The list goes to the State's site; its receipt comes back here. */
function Deposit(props: PartProps) {
  return (
    <>
      <h2 class="say" tabindex="-1" data-next>
        {DEPOSIT.say}
      </h2>
      <p class="quiet">{DEPOSIT.sayText}</p>
      <Show when={mayDeclare(props.view)}>
        <div class="row">
          <DialogButton
            act={DEPOSIT.act}
            kind="main"
            dialog={(close) => <DepositDialog {...props} onClose={close} />}
          />
          <PrepareAgain {...props} />
        </div>
      </Show>
    </>
  );
}

/** The mise en œuvre as a moment: what it allows, to whom, with whom. */
function Practise(props: PartProps) {
  const ones = () => startable(props.view);
  return (
    <>
      <h2 class="say" tabindex="-1" data-next>
        {START.say(ones().length)}
      </h2>
      <Show
        when={ones().length > 0}
        fallback={
          <p class="quiet">
            {START.notYet} <a href="#mise-en-oeuvre">{START.notYetWhere}</a>
          </p>
        }
      >
        <Allowed {...props} ones={ones()} from={START.now} />
        <p class="quiet">{START.sayText}</p>
      </Show>
      <Show when={ones().length > 0 && mayStart(props.view)}>
        <DialogButton
          act={START.act}
          kind="main"
          dialog={(close) => <StartDialog {...props} onClose={close} />}
        />
      </Show>
    </>
  );
}

/** The one thing that comes now, with its main action. */
export function CurrentStep(props: PartProps) {
  const is = (phase: ReturnType<typeof phaseOf>) => phaseOf(props.view) === phase;
  return (
    <div class="stack">
      <Switch>
        <Match when={is("prepare")}>
          <Prepare {...props} />
        </Match>
        <Match when={is("attest") && pendingOf(props.view)}>
          {(prepared) => <Attest {...props} prepared={prepared()} />}
        </Match>
        <Match when={is("deposit")}>
          <Deposit {...props} />
        </Match>
        <Match when={is("practise")}>
          <Practise {...props} />
        </Match>
        <Match when={is("practising")}>
          <div class="stack" id="mise-en-oeuvre">
            <Practice {...props} />
          </div>
        </Match>
      </Switch>
      <SamePerson view={props.view} />
    </div>
  );
}
