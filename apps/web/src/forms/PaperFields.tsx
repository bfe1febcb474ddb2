import { FileField } from "../documents/FileField.tsx";
import type { ChosenFile } from "../documents/filing.ts";
import { FILE_FIELD } from "../documents/filingFr.ts";
import type { Issue, Problem } from "../server/Answer.ts";
import type { Errors } from "./fields.ts";
import { PAPER } from "./fr.ts";
import { type MomentDraft, momentAt } from "./moment.ts";
import { MomentFields } from "./MomentFields.tsx";

/** A signature given on paper: the scan, and when the paper says it was signed. */
export interface PaperDraft {
  readonly file: ChosenFile | null;
  readonly signed: MomentDraft;
}

export const paperOf = (today: { readonly day: string; readonly time: string }): PaperDraft => ({
  file: null,
  signed: momentAt(today),
});

export const paperLacks = (paper: PaperDraft): ReadonlyArray<Issue> =>
  paper.file === null ? [{ path: "paper.document", message: FILE_FIELD.missing }] : [];

interface PaperFieldsProps {
  value: PaperDraft;
  onChange: (paper: PaperDraft) => void;
  form: Errors;
  refusal: Problem | undefined;
  today: string;
}

/** The signed sheet and the moment it bears. */
export function PaperFields(props: PaperFieldsProps) {
  return (
    <>
      <FileField
        name="paper.document"
        label={PAPER.document}
        error={props.form.errorAt("paper.document")}
        value={props.value.file}
        onChoose={(file) => props.onChange({ ...props.value, file })}
      />
      <MomentFields
        name="paper.signed"
        dayLabel={PAPER.signedOn}
        value={props.value.signed}
        onChange={(signed) => props.onChange({ ...props.value, signed })}
        form={props.form}
        refusal={props.refusal}
        max={props.today}
      />
    </>
  );
}
