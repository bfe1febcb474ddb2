import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { type Accessor, createUniqueId, type JSX, Show } from "solid-js";
import { RefusedBy } from "../readiness/RefusedBy.tsx";
import type { Fault, Issue, Problem } from "../server/Answer.ts";
import type { Resumed } from "../server/form.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { type Ending, endingFr } from "./Ending.ts";
import { Company } from "./Company.tsx";
import { DIALOGS } from "./fr.ts";
import { LostAnswer } from "./LostAnswer.tsx";
import "./forms.css";

/** What a dialog needs of a form, whatever its draft. */
export interface Sending extends Partial<Resumed> {
  readonly issues: Accessor<ReadonlyArray<Issue>>;
  readonly refusal: Accessor<Problem | undefined>;
  readonly fault: Accessor<Fault | undefined>;
  readonly state: Accessor<"idle" | "sending" | "done">;
  readonly submit: () => Promise<unknown>;
}

interface CommandDialogProps {
  form: Sending;
  title: string;
  intro?: JSX.Element;
  /** What its button does. */
  act: string;
  /** Where it ends something: said in place of the intro. */
  ends?: Ending | undefined;
  /** What its other button says, where « Annuler » would be read two ways. */
  back?: string | undefined;
  /** Why it cannot be sent now. */
  reason?: string | undefined;
  names: Names;
  /** The form and what it is about, where two people may spoil it for each other. */
  shared?: string | undefined;
  onClose: () => void;
  children?: JSX.Element;
}

/** A command asked over the page: its fields, what is to be revised, what refuses it. Mounted while it is open. */
export function CommandDialog(props: CommandDialogProps) {
  const id = createUniqueId();
  const send = async () => {
    const { form } = props;
    await form.submit();
    if (form.state() === "done") announce(DIALOGS.done);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (props.reason === undefined) void send();
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      intro={props.ends === undefined ? props.intro : endingFr(props.ends)}
      actions={
        <>
          <Button
            kind={props.ends === undefined ? "main" : "danger"}
            type="submit"
            form={id}
            busy={props.form.state() === "sending" ? DIALOGS.sending : undefined}
            reason={props.reason}
          >
            {props.act}
          </Button>
          <Button kind="quiet" onClick={() => props.onClose()}>
            {props.back ?? DIALOGS.cancel}
          </Button>
        </>
      }
    >
      <form class="form" id={id} novalidate onSubmit={submit}>
        <Show when={props.shared}>{(form) => <Company form={form()} />}</Show>
        <SendingFaces form={props.form} names={props.names} />
        {props.children}
      </form>
    </Dialog>
  );
}

/** What was left typed is there again, and may be begun anew. */
export function ResumedDraft(props: { form: Partial<Resumed> }) {
  return (
    <Show when={props.form.isResumed?.()}>
      <p class="notice resumed">
        <span>{DIALOGS.resumed}</span>
        <Button kind="quiet" onClick={() => props.form.restart?.()}>
          {DIALOGS.restart}
        </Button>
      </p>
    </Show>
  );
}

interface SendingFacesProps {
  form: Sending;
  names: Names;
}

/** What stands between a draft and its being done, at the head of the form. */
export function SendingFaces(props: SendingFacesProps) {
  return (
    <>
      <ResumedDraft form={props.form} />
      <Show when={props.form.issues().length > 0}>
        <ErrorSummary issues={props.form.issues()} />
      </Show>
      <Show when={props.form.refusal()} keyed>
        {(problem) => <RefusedBy problem={problem} names={props.names} />}
      </Show>
      <Show when={props.form.fault()} keyed>
        <LostAnswer />
      </Show>
    </>
  );
}
