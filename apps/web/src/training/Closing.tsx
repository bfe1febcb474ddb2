import { Show, createSignal } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { type ChosenFile, filed } from "../documents/filing.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { Button } from "../ui/Button.tsx";
import { TextArea } from "../ui/TextField.tsx";
import type { Sheet } from "./Sheet.ts";
import { CLOSE } from "./sheetFr.ts";
import { isForSuppleance, isMineToClose, signatories } from "./sheetModel.ts";

interface ClosingProps {
  structure: string;
  sheet: Sheet;
}

/** The button that was pressed is gone with the open sheet: reading goes on from the heading. */
const readFromHeading = (): void =>
  queueMicrotask(() => document.querySelector<HTMLElement>("h1")?.focus());

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
      intro={CLOSE.counts(signatories(props.sheet))}
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

/** Closing the sheet, once nothing is missing; par suppléance, where only a formateur has not signed (j23). */
export function Closing(props: ClosingProps) {
  const [asking, setAsking] = createSignal<"close" | "suppleance">();
  const isReady = () => props.sheet.gaps.length === 0;
  const close = () => setAsking(undefined);
  return (
    <div class="section stack">
      <Show when={!isMineToClose(props.sheet)}>
        <Button
          wide
          kind={isReady() ? "main" : "plain"}
          reason={isReady() ? undefined : CLOSE.remaining(props.sheet.gaps.length)}
          onClick={() => setAsking("close")}
        >
          {CLOSE.close}
        </Button>
      </Show>
      <Show when={isForSuppleance(props.sheet)}>
        <Button onClick={() => setAsking("suppleance")}>{CLOSE.suppleance}</Button>
      </Show>
      <Show when={asking() === "close"}>
        <CloseDialog {...props} onClose={close} />
      </Show>
      <Show when={asking() === "suppleance"}>
        <SuppleanceDialog {...props} onClose={close} />
      </Show>
    </div>
  );
}
