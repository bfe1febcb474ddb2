import { For, Show, untrack } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { type ChosenFile, filed } from "../documents/filing.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { ExternalParts, type PartOfCertificate } from "./ExternalParts.tsx";
import { EXTERNAL } from "./ledgerFr.ts";
import { isOrganismeNumber, isUnusualSiret } from "./organismeNumber.ts";
import { type LedgerView, minutesTyped } from "./ledgerModel.ts";

interface Draft {
  readonly training: string;
  readonly organisme: string;
  readonly identifier: string;
  readonly status: string;
  readonly programme: string;
  readonly trainer: string;
  readonly issued: string;
  readonly total: string;
  readonly result: "validated" | "not-validated" | "none";
  readonly parts: ReadonlyArray<PartOfCertificate>;
  readonly file: ChosenFile | null;
}

const emptyCertificate = (): Draft => ({
  training: newId(),
  organisme: "",
  identifier: "",
  status: "",
  programme: "",
  trainer: "",
  issued: "",
  total: "",
  result: "none",
  parts: [],
  file: null,
});

const { lacks } = EXTERNAL;

const lacksOf = (draft: Draft): ReadonlyArray<Issue> => [
  ...(draft.file === null ? [{ path: "file", message: lacks.file }] : []),
  ...(draft.organisme.trim() === "" ? [{ path: "organisme", message: lacks.organisme }] : []),
  ...(isOrganismeNumber(draft.identifier)
    ? []
    : [{ path: "identifier", message: lacks.identifier }]),
  ...(draft.issued === "" ? [{ path: "issued", message: lacks.issued }] : []),
  ...(minutesTyped(draft.total) === undefined ? [{ path: "total", message: lacks.minutes }] : []),
  ...draft.parts.flatMap((part, place) => [
    ...(part.day === "" ? [{ path: `parts.${place}.day`, message: lacks.day }] : []),
    ...(minutesTyped(part.minutes) === undefined
      ? [{ path: `parts.${place}.minutes`, message: lacks.minutes }]
      : []),
  ]),
];

const said = (text: string): string | null => (text.trim() === "" ? null : text);
const known = <Value extends string>(value: Value | "none"): Value | null =>
  value === "none" ? null : value;

interface ExternalDialogProps {
  structure: string;
  view: LedgerView;
  onClose: () => void;
}

const TEXTS = [
  { key: "organisme", label: EXTERNAL.organisme, longest: 160 },
  { key: "identifier", label: EXTERNAL.identifier, longest: 20 },
  { key: "status", label: EXTERNAL.status, hint: EXTERNAL.statusHint, longest: 160 },
  { key: "programme", label: EXTERNAL.programme, longest: 400 },
  { key: "trainer", label: EXTERNAL.trainer, longest: 160 },
] as const;

/** The certificate of an organisme, as it is: what it does not say stays unknown (j20). */
export function ExternalDialog(props: ExternalDialogProps) {
  const form = createForm<Draft, unknown>({
    initial: emptyCertificate(),
    keeps: ["attestation", untrack(() => props.view.person.person)],
    check: lacksOf,
    send: async (draft, commandId) => {
      const { structure, view } = props;
      if (draft.file === null) return { _tag: "Done", value: undefined };
      const piece = await filed(draft.file, {
        structure,
        kinds: ["attestation-organisme"],
        about: [view.person.person],
      });
      if (piece._tag !== "Done") return piece;
      return send(
        structure,
        "recordExternalTraining",
        {
          training: draft.training,
          person: view.person.person,
          protocol: view.ledger.protocol,
          organisme: draft.organisme,
          identifier: said(draft.identifier),
          status: said(draft.status),
          programme: said(draft.programme),
          trainer: said(draft.trainer),
          parts: draft.parts.map(({ day, minutes, mode }) => ({
            day,
            minutes: minutesTyped(minutes) ?? null,
            mode: known(mode),
            nature: null,
            module: null,
          })),
          total: minutesTyped(draft.total) ?? null,
          result: known(draft.result),
          issued: draft.issued,
          document: piece.value,
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
      title={EXTERNAL.title}
      intro={EXTERNAL.intro}
      act={EXTERNAL.act}
      names={noNames}
      onClose={props.onClose}
    >
      <FileField
        {...field("file", EXTERNAL.file)}
        value={form.draft().file}
        onChoose={(file) => form.change("file", file)}
      />
      <For each={TEXTS}>
        {(text) => (
          <TextField
            {...field(text.key, text.label)}
            hint={"hint" in text ? text.hint : undefined}
            optional={text.key !== "organisme"}
            maxLength={text.longest}
            value={form.draft()[text.key]}
            onInput={(value) => form.change(text.key, value)}
          />
        )}
      </For>
      <Show when={isUnusualSiret(form.draft().identifier)}>
        <p class="notice" role="status">
          {EXTERNAL.siretUnusual}
        </p>
      </Show>
      <div class="field-row">
        <DateField
          {...field("issued", EXTERNAL.issued)}
          value={form.draft().issued}
          max={props.view.today.day}
          onInput={(issued) => form.change("issued", issued)}
        />
        <TextField
          {...field("total", EXTERNAL.total)}
          optional
          inputmode="numeric"
          value={form.draft().total}
          onInput={(total) => form.change("total", total)}
        />
      </div>
      <RadioGroup
        {...field("result", EXTERNAL.result)}
        value={form.draft().result}
        choices={EXTERNAL.results}
        onChange={(result) => form.change("result", result)}
      />
      <ExternalParts
        parts={form.draft().parts}
        errorAt={form.errorAt}
        max={props.view.today.day}
        onChange={(parts) => form.change("parts", parts)}
      />
    </CommandDialog>
  );
}
