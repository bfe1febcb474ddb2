import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import { isServedBy, kindsOf, serving } from "@coopilote/domain/documents/serving.ts";
import { Show } from "solid-js";
import { ROLE } from "../declaration/fr.ts";
import { type PartProps, pieceLabel } from "../declaration/declarationModel.ts";
import { FileField } from "../documents/FileField.tsx";
import { choicesOf } from "../forms/choices.ts";
import { type Errors, fieldsOf } from "../forms/fields.ts";
import { Checkbox } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { sentence } from "../ui/typography.ts";
import type { LineDraft } from "./repriseDraft.ts";
import { REPRISE } from "./repriseFr.ts";

interface LineProps extends PartProps {
  index: number;
  line: LineDraft;
  form: Errors;
  onChange: (line: LineDraft) => void;
}

const KINDS = choicesOf(REPRISE.kinds);
const PIECE_KINDS = [...new Set(kindsOf(serving.reprise))].map((value) => ({
  value,
  label: sentence(documentKindFr(value)),
}));

/** When and how long they were trained. */
function Training(props: LineProps) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const path = (name: string) => `lines.${props.index}.${name}`;
  return (
    <>
      <div class="field-row">
        <DateField
          {...field(path("trainedFrom"), REPRISE.from)}
          optional
          max={props.view.today.day}
          value={props.line.from}
          onInput={(from) => props.onChange({ ...props.line, from })}
        />
        <DateField
          {...field(path("trainedTo"), REPRISE.to)}
          optional
          min={props.line.from === "" ? undefined : props.line.from}
          max={props.view.today.day}
          value={props.line.to}
          onInput={(to) => props.onChange({ ...props.line, to })}
        />
      </div>
      <div class="field-row">
        <TextField
          {...field(path("minutes"), REPRISE.hours)}
          hint={REPRISE.hoursHint}
          optional
          width="short"
          inputmode="decimal"
          value={props.line.hours}
          onInput={(hours) => props.onChange({ ...props.line, hours })}
        />
        <TextField
          {...field(path("days"), REPRISE.days)}
          optional
          width="short"
          inputmode="numeric"
          value={props.line.days}
          onInput={(days) => props.onChange({ ...props.line, days })}
        />
      </div>
    </>
  );
}

/** One person of the earlier deposit, and what is declared of them (j24). */
export function RepriseLineFields(props: LineProps) {
  const name = () => props.names.person(props.line.person);
  const path = (part: string) => `lines.${props.index}.${part}`;
  const proofs = () =>
    props.view.documents.filter(
      (piece) =>
        piece.serves &&
        piece.about.includes(props.line.person) &&
        isServedBy(serving.reprise, piece),
    );
  return (
    <fieldset class="reprise-line">
      <legend>
        {name()}, {ROLE[props.line.role]}
      </legend>
      <Checkbox
        name={path("isIncluded")}
        label={REPRISE.include}
        checked={props.line.isIncluded}
        onChange={(isIncluded) => props.onChange({ ...props.line, isIncluded })}
      />
      <Show when={props.line.isIncluded}>
        <Training {...props} />
        <Ticks
          name={path("declared")}
          label={REPRISE.declared}
          hint={REPRISE.pieceHint}
          optional
          values={props.line.declared}
          choices={KINDS}
          onChange={(declared) => props.onChange({ ...props.line, declared })}
        />
        <Show when={proofs().length > 0}>
          <Ticks
            name={path("documents")}
            label={REPRISE.known}
            optional
            values={props.line.documents}
            choices={proofs().map((piece) => ({
              value: String(piece.document),
              label: pieceLabel(piece),
            }))}
            onChange={(documents) => props.onChange({ ...props.line, documents })}
          />
        </Show>
        <FileField
          name={path("piece")}
          label={REPRISE.file}
          optional
          value={props.line.piece}
          onChoose={(piece) => props.onChange({ ...props.line, piece })}
        />
        <Show when={props.line.piece}>
          <Ticks
            name={path("pieceKinds")}
            label={REPRISE.pieceKinds}
            error={props.form.errorAt(path("pieceKinds"))}
            values={props.line.pieceKinds}
            choices={PIECE_KINDS}
            onChange={(pieceKinds) => props.onChange({ ...props.line, pieceKinds })}
          />
        </Show>
      </Show>
    </fieldset>
  );
}
