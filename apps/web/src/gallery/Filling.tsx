import { Show, createSignal } from "solid-js";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Checkbox, RadioGroup, Select } from "../ui/Choices.tsx";
import { DateField, TimeField } from "../ui/DateField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { FileDrop } from "../ui/FileDrop.tsx";
import { TextArea, TextField } from "../ui/TextField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { Toast } from "../ui/Toast.tsx";
import { createForm } from "../server/form.ts";
import { BUTTONS, FORM, QUESTION, SECTIONS } from "./fr.ts";

export function Buttons() {
  const [asking, setAsking] = createSignal(false);
  const [said, setSaid] = createSignal<string>();
  const close = () => setAsking(false);
  return (
    <section class="section">
      <h2>{SECTIONS.buttons}</h2>
      <div class="split">
        <div class="stack">
          <div class="row">
            <Button kind="main">{BUTTONS.main}</Button>
            <Button>{BUTTONS.plain}</Button>
            <ButtonLink kind="quiet" href="/_ui/registre">
              {BUTTONS.quiet}
            </ButtonLink>
            <Button kind="danger">{BUTTONS.danger}</Button>
          </div>
          <div class="row">
            <Button kind="main" busy={BUTTONS.busy}>
              {BUTTONS.send}
            </Button>
            <Button kind="main" reason={BUTTONS.reason}>
              {BUTTONS.held}
            </Button>
          </div>
          <div class="row">
            <Button onClick={() => setAsking(true)}>{BUTTONS.dialog}</Button>
            <Button onClick={() => setSaid(QUESTION.said)}>{BUTTONS.confirm}</Button>
          </div>
        </div>
        <div class="stack">
          <Button kind="main" wide>
            {BUTTONS.wide}
          </Button>
          <Button wide>{BUTTONS.wideOther}</Button>
        </div>
      </div>
      <Dialog
        open={asking()}
        onClose={close}
        title={QUESTION.title}
        intro={QUESTION.intro}
        actions={
          <>
            <Button kind="main" onClick={close}>
              {QUESTION.yes}
            </Button>
            <Button kind="quiet" onClick={close}>
              {QUESTION.no}
            </Button>
          </>
        }
      />
      <Toast said={said()} onGone={() => setSaid(undefined)} />
    </section>
  );
}

interface Draft {
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly module: string;
  readonly means: ReadonlyArray<string>;
  readonly rpps: string;
  readonly note: string;
  readonly notify: boolean;
}

const EMPTY_DRAFT: Draft = {
  title: "",
  day: "2026-03-10",
  from: "14:30",
  to: "12:30",
  mode: "onSite",
  module: "",
  means: ["phone"],
  rpps: "10999000002",
  note: "",
  notify: true,
};

export function Filling() {
  const form = createForm<Draft, undefined>({
    initial: EMPTY_DRAFT,
    check: (draft) => [
      ...(draft.title === "" ? [{ path: "title", message: FORM.errors.title }] : []),
      ...(draft.to <= draft.from ? [{ path: "to", message: FORM.errors.to }] : []),
    ],
    send: async () => ({ _tag: "Done", value: undefined }),
  });
  const field = (name: keyof Draft, label: string) => ({
    name,
    label,
    get error() {
      return form.errorAt(name);
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <section class="section">
      <h2>{SECTIONS.form}</h2>
      <form class="form" novalidate onSubmit={submit}>
        <Show when={form.issues().length > 0}>
          <ErrorSummary issues={form.issues()} />
        </Show>
        <TextField
          {...field("title", FORM.title)}
          hint={FORM.titleHint}
          value={form.draft().title}
          onInput={(value) => form.change("title", value)}
        />
        <div class="field-row">
          <DateField
            {...field("day", FORM.day)}
            value={form.draft().day}
            onInput={(value) => form.change("day", value)}
          />
          <TimeField
            {...field("from", FORM.from)}
            value={form.draft().from}
            every={5}
            onInput={(value) => form.change("from", value)}
          />
          <TimeField
            {...field("to", FORM.to)}
            value={form.draft().to}
            every={5}
            onInput={(value) => form.change("to", value)}
          />
        </div>
        <RadioGroup
          {...field("mode", FORM.mode)}
          value={form.draft().mode}
          choices={FORM.modes}
          onChange={(value) => form.change("mode", value)}
        />
        <Select
          {...field("module", FORM.module)}
          value={form.draft().module}
          choices={FORM.modules.map((label) => ({ value: label, label }))}
          onChange={(value) => form.change("module", value)}
        />
        <Ticks
          {...field("means", FORM.means)}
          hint={FORM.meansHint}
          values={form.draft().means}
          choices={FORM.meansChoices}
          onChange={(value) => form.change("means", value)}
        />
        <TextField
          {...field("rpps", FORM.rpps)}
          hint={FORM.rppsHint}
          width="short"
          inputmode="numeric"
          value={form.draft().rpps}
          onInput={(value) => form.change("rpps", value)}
        />
        <TextArea
          {...field("note", FORM.note)}
          optional
          value={form.draft().note}
          onInput={(value) => form.change("note", value)}
        />
        <FileDrop
          name="scan"
          label={FORM.scan}
          optional
          accept="application/pdf,image/*"
          say={FORM.scanSay}
          onGive={() => undefined}
        />
        <Checkbox
          {...field("notify", FORM.agree)}
          checked={form.draft().notify}
          onChange={(value) => form.change("notify", value)}
        />
        <Button kind="main" type="submit">
          {BUTTONS.send}
        </Button>
      </form>
    </section>
  );
}
