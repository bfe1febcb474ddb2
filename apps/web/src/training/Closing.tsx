import { gapWords } from "@coopilote/domain/training/sheetFr.ts";
import { For, Show, createSignal } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { type ChosenFile, filed } from "../documents/filing.ts";
import { createAct } from "../forms/act.ts";
import { CommandDialog, SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import type { Sheet } from "./Sheet.ts";
import { CLOSE, LINES } from "./sheetFr.ts";
import { isForSuppleance, namesOn, speaksFor } from "./sheetModel.ts";

type Gap = Sheet["gaps"][number];

interface ClosingProps {
  structure: string;
  sheet: Sheet;
}

/** What one may do about a gap from here, where it is one's own to do. */
function GapAction(props: ClosingProps & { gap: Gap; onAbsent: (gap: Absent) => void }) {
  const absent = (): Absent | undefined => {
    const { gap, sheet } = props;
    return gap.gap === "neither-signed-nor-absent" &&
      speaksFor(sheet, gap.sequence) &&
      gap.person !== sheet.me.person
      ? { sequence: gap.sequence, person: gap.person }
      : undefined;
  };
  return (
    <Show when={absent()}>
      {(one) => <Button onClick={() => props.onAbsent(one())}>{LINES.noteAbsent}</Button>}
    </Show>
  );
}

interface Absent {
  readonly sequence: string;
  readonly person: string;
}

/** The button that was pressed is gone with the open sheet: reading goes on from the heading. */
const readFromHeading = (): void =>
  queueMicrotask(() => document.querySelector<HTMLElement>("h1")?.focus());

/** People whose hours closing the sheet would count. */
const signatories = ({ lines }: Sheet): number =>
  new Set(lines.filter(({ signed }) => signed !== null).map(({ person }) => person)).size;

function CloseDialog(props: ClosingProps & { onClose: () => void }) {
  const form = createForm<object, unknown>({
    initial: {},
    send: (_, commandId) =>
      send(
        props.structure,
        "closeSheet",
        { session: props.sheet.session, suppleance: null },
        commandId,
      ),
    onDone: () => {
      props.onClose();
      readFromHeading();
    },
  });
  return (
    <CommandDialog
      form={form}
      title={CLOSE.title}
      intro={CLOSE.intro(signatories(props.sheet))}
      act={CLOSE.act}
      names={noNames}
      onClose={props.onClose}
    />
  );
}

interface SuppleanceDraft {
  readonly reason: string;
  readonly piece: ChosenFile | null;
}

function SuppleanceDialog(props: ClosingProps & { onClose: () => void }) {
  const form = createForm<SuppleanceDraft, unknown>({
    initial: { reason: "", piece: null },
    check: ({ reason }): ReadonlyArray<Issue> =>
      reason.trim() === "" ? [{ path: "reason", message: CLOSE.reasonMissing }] : [],
    send: async ({ reason, piece }, commandId) => {
      const { structure, sheet } = props;
      const about = [sheet.session];
      const document =
        piece === null ? undefined : await filed(piece, { structure, kinds: ["autre"], about });
      if (document !== undefined && document._tag !== "Done") return document;
      return send(
        structure,
        "closeSheet",
        {
          session: sheet.session,
          suppleance: { reason, document: document === undefined ? null : document.value },
        },
        commandId,
      );
    },
    onDone: () => {
      props.onClose();
      readFromHeading();
    },
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={CLOSE.suppleanceTitle}
      intro={CLOSE.suppleanceIntro}
      act={CLOSE.suppleance}
      names={noNames}
      onClose={props.onClose}
    >
      <TextArea
        {...field("reason", CLOSE.reason)}
        maxLength={400}
        value={form.draft().reason}
        onInput={(reason) => form.change("reason", reason)}
      />
      <FileField
        {...field("piece", CLOSE.piece)}
        optional
        value={form.draft().piece}
        onChoose={(piece) => form.change("piece", piece)}
      />
    </CommandDialog>
  );
}

/** What keeps the sheet from closing, each with what fills it; then closing it. */
export function Closing(props: ClosingProps) {
  const [asking, setAsking] = createSignal<"close" | "suppleance">();
  const names = () => namesOn(props.sheet);
  // While the session goes on its gaps are those of the lists above: only its end is worth saying.
  const running = () => props.sheet.gaps.find(({ gap }) => gap === "not-finished");
  const gaps = () => {
    const end = running();
    return end === undefined ? props.sheet.gaps : [end];
  };
  const isReady = () => props.sheet.gaps.length === 0;
  const absent = createAct((content: Absent, commandId) =>
    send(
      props.structure,
      "statePresence",
      {
        session: props.sheet.session,
        ...content,
        presence: { kind: "absent" },
        reason: null,
      },
      commandId,
    ),
  );
  const close = () => setAsking(undefined);
  return (
    <section class="section stack">
      <h2>{CLOSE.heading}</h2>
      <Show
        when={!isReady()}
        fallback={
          <p>
            <StatusMark mark="met">{CLOSE.ready}</StatusMark>
          </p>
        }
      >
        <TodoList>
          <For each={gaps()}>
            {(gap) => (
              <Todo
                mark="waiting"
                what={gapWords(gap, names()).title}
                why={gapWords(gap, names()).detail}
                action={<GapAction {...props} gap={gap} onAbsent={(one) => void absent.run(one)} />}
              />
            )}
          </For>
        </TodoList>
        <SendingFaces form={absent} names={noNames} />
      </Show>
      <div class="stack">
        <Button
          wide
          kind={isReady() ? "main" : "plain"}
          reason={isReady() ? undefined : CLOSE.remaining(props.sheet.gaps.length)}
          onClick={() => setAsking("close")}
        >
          {CLOSE.close}
        </Button>
        <Show when={isForSuppleance(props.sheet)}>
          <Button onClick={() => setAsking("suppleance")}>{CLOSE.suppleance}</Button>
        </Show>
      </div>
      <Show when={asking() === "close"}>
        <CloseDialog {...props} onClose={close} />
      </Show>
      <Show when={asking() === "suppleance"}>
        <SuppleanceDialog {...props} onClose={close} />
      </Show>
    </section>
  );
}
