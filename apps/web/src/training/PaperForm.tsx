import type { JSX, ParentProps } from "solid-js";
import { PieceField } from "../documents/PieceField.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { PAPER_SHEET } from "./paperFr.ts";
import type { PaperSheet } from "./paperModel.ts";
import { PaperSays } from "./PaperSays.tsx";
import { PlanFaces } from "./PlanForm.tsx";
import "./training.css";
import "./sheet.css";

interface PaperFormProps extends ParentProps {
  structure: string;
  planning: ScreenOf<"planning">;
  sheet: PaperSheet;
  /** What the piece may be about, beside the structure and the participants. */
  about: ReadonlyArray<string>;
  /** Above the field of the scan: how to know that it is the right sheet. */
  before?: JSX.Element;
  /** Below it: what the sheet says of the session. */
  after?: JSX.Element;
  act: string;
}

/** A signed sheet typed: its scan, what the session was, and what each line of the paper says (j21). */
export function PaperForm(props: PaperFormProps) {
  const plan = () => props.sheet.plan;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void plan().submit();
  };
  return (
    <form class="plan" novalidate onSubmit={submit}>
      <PlanFaces plan={plan()} />
      <div class="form">
        {props.before}
        <PieceField
          structure={props.structure}
          fit={{
            kind: "feuille-emargement",
            about: [props.structure, ...props.about, ...plan().draft().persons],
          }}
          name="document"
          label={PAPER_SHEET.file}
          hint={PAPER_SHEET.fileHint}
          error={plan().errorAt("document")}
          value={props.sheet.paper().file}
          onChoose={props.sheet.choose}
        />
        {props.after}
      </div>
      {props.children}
      <PaperSays sheet={props.sheet} planning={props.planning} />
      <div class="section">
        <Button
          kind="main"
          type="submit"
          busy={plan().state() === "sending" ? PAPER_SHEET.sending : undefined}
        >
          {props.act}
        </Button>
      </div>
    </form>
  );
}
