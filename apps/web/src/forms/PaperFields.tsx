import type { Fit } from "../documents/fittingPieces.ts";
import { PieceField } from "../documents/PieceField.tsx";
import type { Problem } from "../server/Answer.ts";
import type { Errors } from "./fields.ts";
import { PAPER } from "./fr.ts";
import { MomentFields } from "./MomentFields.tsx";
import type { PaperDraft } from "./paper.ts";

interface PaperFieldsProps {
  structure: string;
  /** What the signed sheet is, and whom it is about. */
  fit: Fit;
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
      <PieceField
        structure={props.structure}
        fit={props.fit}
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
