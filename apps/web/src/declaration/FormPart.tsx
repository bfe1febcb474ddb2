import { createSignal, Match, Show, Suspense, Switch } from "solid-js";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { mayAttestProjet, type PartProps, pendingOf } from "./declarationModel.ts";
import { SendForm } from "./FormDialogs.tsx";
import { FormFilled } from "./FormFilled.tsx";
import { FormSent } from "./FormSent.tsx";
import { FORM } from "./prefillFr.ts";
import { byHandIn, isShown, liveOf, type Prefill, sentIn } from "./prefillModel.ts";

interface FormProps extends PartProps {
  prefill: Prefill;
}

/** What would be sent, and the gesture that sends it. */
function ToSend(props: FormProps & { onSend: (declaration: string) => void }) {
  const byHand = () =>
    byHandIn(props.prefill).map(({ label, name }) =>
      name === undefined ? label : FORM.ofPerson(label, name),
    );
  return (
    <>
      <Show when={props.prefill.sent}>
        {(sent) => (
          <p class="notice">
            {sent().isOver ? FORM.over(sent().by, sent().at) : FORM.replaced(sent().by, sent().at)}
          </p>
        )}
      </Show>
      <p>{FORM.count(sentIn(props.prefill))}</p>
      <Show when={byHand().length > 0}>
        <p>{FORM.byHand(byHand())}</p>
      </Show>
      <details class="fold">
        <summary>{FORM.details}</summary>
        <FormFilled prefill={props.prefill} isSent={false} />
      </details>
      <Show when={props.prefill.declaration}>
        {(declaration) => (
          <div>
            <Button onClick={() => props.onSend(declaration())}>{FORM.act}</Button>
          </div>
        )}
      </Show>
    </>
  );
}

/** The dialog stands beside what is sent and what was: what is read again meanwhile does not take the address away. */
function Part(props: FormProps) {
  const [sending, setSending] = createSignal<string>();
  return (
    <section class="section stack no-print" id="formulaire">
      <div>
        <h2>{FORM.title}</h2>
        <p class="quiet small">{FORM.text}</p>
      </div>
      <Switch fallback={<ToSend {...props} onSend={setSending} />}>
        <Match when={liveOf(props.prefill)}>
          {(sent) => <FormSent {...props} sent={sent()} />}
        </Match>
        <Match when={props.prefill.modifies}>
          <p>{FORM.modifies}</p>
        </Match>
        <Match when={props.prefill.form?.changed}>
          {(at) => <p class="notice">{FORM.changed(at())}</p>}
        </Match>
        <Match when={!props.prefill.mayRead}>
          <p>{FORM.notMine}</p>
        </Match>
      </Switch>
      <Show when={sending()}>
        {(declaration) => (
          <SendForm
            structure={props.structure}
            declaration={declaration()}
            onClose={() => setSending(undefined)}
          />
        )}
      </Show>
    </section>
  );
}

/** The State's form, where the instance is told of it: a list is sent there once, finished by hand, and followed. */
export function FormPart(props: PartProps) {
  const view = createView("prefill", () => ({
    structure: props.structure,
    team: props.view.team,
  }));
  const isUnset = () => {
    const answer = view();
    return (
      answer?._tag === "Done" &&
      answer.value.form === null &&
      pendingOf(props.view) !== undefined &&
      mayAttestProjet(props.view)
    );
  };
  const known = () => {
    const answer = view();
    return answer?._tag === "Done" && isShown(answer.value, pendingOf(props.view) !== undefined)
      ? answer.value
      : undefined;
  };
  return (
    <Suspense>
      <Show when={isUnset()}>
        <p class="quiet small no-print">{FORM.unset}</p>
      </Show>
      <Show when={known()}>{(prefill) => <Part {...props} prefill={prefill()} />}</Show>
    </Suspense>
  );
}
