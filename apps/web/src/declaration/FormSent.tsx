import { createSignal, Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import type { Mark } from "../ui/Mark.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { mayDeclare, type PartProps } from "./declarationModel.ts";
import { DepositDialog } from "./DepositDialog.tsx";
import { FormFilled } from "./FormFilled.tsx";
import { FormLink } from "./FormDialogs.tsx";
import { FORM } from "./prefillFr.ts";
import { isDeposited, type Prefill, type Sent, sentIn } from "./prefillModel.ts";

interface SentProps extends PartProps {
  prefill: Prefill;
  sent: Sent;
}

const markOf = (sent: Sent): Mark => {
  if (isDeposited(sent)) return "met";
  return sent.state === "unknown" || sent.state === "gone" ? "unknown" : "waiting";
};

/** Where to finish it, for who sent it. */
function LinkAgain(props: SentProps) {
  const [isOpen, setOpen] = createSignal(false);
  const form = createForm({
    initial: {},
    send: () =>
      ask(
        "prefillLink",
        { structure: props.structure, declaration: props.sent.declaration },
        undefined,
      ),
    onDone: () => setOpen(true),
  });
  return (
    <>
      <Button onClick={() => void form.submit()}>{FORM.link}</Button>
      <SendingFaces form={form} names={noNames} />
      <Show when={isOpen() ? form.value() : undefined}>
        {(link) => <FormLink link={link()} onClose={() => setOpen(false)} />}
      </Show>
    </>
  );
}

/** Asks the site where it is. */
function Check(props: SentProps) {
  const checking = createForm({
    initial: {},
    send: () =>
      ask(
        "followPrefill",
        { structure: props.structure, declaration: props.sent.declaration },
        undefined,
      ),
    onDone: ({ isAsked }) => {
      announce(isAsked ? FORM.checked.asked : FORM.checked.justNow);
      void refresh();
    },
  });
  return (
    <>
      <Button
        busy={checking.state() === "sending" ? FORM.checking : undefined}
        onClick={() => void checking.submit()}
      >
        {FORM.check}
      </Button>
      <SendingFaces form={checking} names={noNames} />
    </>
  );
}

/** The site has received it: recorded by one gesture, its number and hour filled in (j8). */
function Deposited(props: SentProps) {
  const offered = () => {
    const { deposit, number, submitted, declaration } = props.sent;
    return { deposit, number: number ?? "", at: submitted, declaration };
  };
  return (
    <>
      <p>
        <Show when={props.sent.submitted} fallback={FORM.submittedAt(props.sent.number ?? "")}>
          {(at) => FORM.submitted(props.sent.number ?? "", at())}
        </Show>
      </p>
      <Show when={mayDeclare(props.view)}>
        <DialogButton
          act={FORM.record}
          dialog={(close) => <DepositDialog {...props} offered={offered()} onClose={close} />}
        />
      </Show>
    </>
  );
}

function Pending(props: SentProps) {
  return (
    <>
      <p>
        <Show when={props.sent.state === "prefilled"}>{FORM.kept(props.sent.until)} </Show>
        <Show when={!props.sent.isMine}>{FORM.theirs(props.sent.by)} </Show>
        <Show when={props.sent.records}>{FORM.recordsOn}</Show>
      </p>
      <Show when={props.prefill.mayRead && props.sent.state !== "sending"}>
        <div class="row">
          <Show when={props.sent.isMine}>
            <LinkAgain {...props} />
          </Show>
          <Check {...props} />
        </div>
      </Show>
    </>
  );
}

/** What was sent, where the site says it is, and what is to be read again there. */
export function FormSent(props: SentProps) {
  return (
    <>
      <div>
        <StatusMark mark={markOf(props.sent)}>{FORM.state(props.sent.state)}</StatusMark>
      </div>
      <Show when={isDeposited(props.sent)} fallback={<Pending {...props} />}>
        <Deposited {...props} />
      </Show>
      <p class="small quiet">
        {FORM.sent(props.sent.by, props.sent.at)}{" "}
        <Show when={props.sent.stated}>{(at) => <>{FORM.stated(at())} </>}</Show>
        <Show when={props.sent.asked?.at === props.sent.stated?.at ? null : props.sent.asked}>
          {(at) => FORM.asked(at())}
        </Show>
      </p>
      <Show when={props.prefill.fields.length > 0}>
        <details class="fold">
          <summary>{FORM.reread(sentIn(props.prefill))}</summary>
          <p class="notice">{FORM.rereadText}</p>
          <FormFilled prefill={props.prefill} isSent />
        </details>
      </Show>
    </>
  );
}
