import { Show, untrack } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { type ChosenFile, filed } from "../documents/filing.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { civil, type MomentDraft, noMoment } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import { noNames } from "../forms/noNames.ts";
import type { Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { AUTOFORMATION } from "./ledgerFr.ts";
import { type LedgerView, minutesTyped } from "./ledgerModel.ts";
import { modulesOffered } from "./modulesOffered.ts";

interface Draft {
  readonly autoformation: string;
  readonly module: string;
  readonly nominal: string;
  readonly elapsed: string;
  readonly completed: MomentDraft;
  readonly proof: "" | "certificate" | "platform-log" | "statement";
  readonly file: ChosenFile | null;
}

const { lacks } = AUTOFORMATION;

const lacksOf = (draft: Draft): ReadonlyArray<Issue> => [
  ...(draft.module === "" ? [{ path: "module", message: lacks.module }] : []),
  ...(typeof minutesTyped(draft.nominal) === "number"
    ? []
    : [{ path: "nominal", message: lacks.nominal }]),
  ...(minutesTyped(draft.elapsed) === undefined
    ? [{ path: "elapsed", message: lacks.elapsed }]
    : []),
  ...(draft.completed.day === "" || draft.completed.time === ""
    ? [{ path: "completed.day", message: lacks.completed }]
    : []),
  ...(draft.proof === "" ? [{ path: "proof", message: lacks.proof }] : []),
  ...(draft.proof !== "" && draft.proof !== "statement" && draft.file === null
    ? [{ path: "file", message: lacks.file }]
    : []),
];

interface AutoformationDialogProps {
  structure: string;
  view: LedgerView;
  onClose: () => void;
}

/** E-learning on a module, with its proof or the person's word (j19). */
export function AutoformationDialog(props: AutoformationDialogProps) {
  const modules = () => modulesOffered(props.view.modules);
  const form = createForm<Draft, unknown>({
    initial: untrack(() => ({
      autoformation: newId(),
      module: modules().length === 1 ? (modules()[0]?.value ?? "") : "",
      nominal: "",
      elapsed: "",
      completed: noMoment,
      proof: "",
      file: null,
    })),
    keeps: ["autoformation", untrack(() => props.view.person.person)],
    check: lacksOf,
    send: async (draft, commandId) => {
      const { structure, view } = props;
      const person = view.person.person;
      const piece =
        draft.file === null || draft.proof === "statement"
          ? undefined
          : await filed(draft.file, {
              structure,
              kinds: ["attestation-autoformation"],
              about: [person],
            });
      if (piece !== undefined && piece._tag !== "Done") return piece;
      return send(
        structure,
        "recordAutoformation",
        {
          autoformation: draft.autoformation,
          person,
          protocol: view.ledger.protocol,
          module: draft.module,
          nominal: minutesTyped(draft.nominal) ?? 0,
          elapsed: minutesTyped(draft.elapsed) ?? null,
          completed: civil(draft.completed),
          proof: draft.proof === "" ? "statement" : draft.proof,
          document: piece === undefined ? null : piece.value,
        },
        commandId,
      );
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={AUTOFORMATION.title}
      intro={AUTOFORMATION.intro}
      act={AUTOFORMATION.act}
      names={noNames}
      onClose={props.onClose}
    >
      <Select
        {...field("module", AUTOFORMATION.module)}
        value={form.draft().module}
        choices={modules()}
        onChange={(module) => form.change("module", module)}
      />
      <div class="field-row">
        <TextField
          {...field("nominal", AUTOFORMATION.nominal)}
          inputmode="numeric"
          value={form.draft().nominal}
          onInput={(nominal) => form.change("nominal", nominal)}
        />
        <TextField
          {...field("elapsed", AUTOFORMATION.elapsed)}
          hint={AUTOFORMATION.elapsedHint}
          optional
          inputmode="numeric"
          value={form.draft().elapsed}
          onInput={(elapsed) => form.change("elapsed", elapsed)}
        />
      </div>
      <MomentFields
        name="completed"
        dayLabel={AUTOFORMATION.completed}
        value={form.draft().completed}
        onChange={(completed) => form.change("completed", completed)}
        form={form}
        refusal={form.refusal()}
        max={props.view.today.day}
      />
      <RadioGroup
        {...field("proof", AUTOFORMATION.proof)}
        value={form.draft().proof}
        choices={AUTOFORMATION.proofs}
        onChange={(proof) => form.change("proof", proof)}
      />
      <Show when={form.draft().proof !== "" && form.draft().proof !== "statement"}>
        <FileField
          {...field("file", AUTOFORMATION.file)}
          value={form.draft().file}
          onChoose={(file) => form.change("file", file)}
        />
      </Show>
    </CommandDialog>
  );
}
