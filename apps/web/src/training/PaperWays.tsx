import { Show } from "solid-js";
import { PdfLink } from "../documents/PdfLink.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { SCANNED } from "./paperFr.ts";
import type { Sheet } from "./Sheet.ts";
import { isOver } from "./sheetModel.ts";

/** The sheet by hand: printed before the session, typed from its scan after it. */
export function PaperWays(props: { structure: string; sheet: Sheet }) {
  const isToCome = () => props.sheet.state === "planned" || props.sheet.state === "open";
  return (
    <Show when={isToCome() && props.sheet.me.mayPlan}>
      <section class="section stack">
        <h2>{SCANNED.onPaper}</h2>
        <p class="quiet">{SCANNED.onPaperText}</p>
        <div class="row">
          <Show when={isOver(props.sheet)}>
            <ButtonLink href={`/s/${props.structure}/seances/${props.sheet.session}/papier`}>
              {SCANNED.act}
            </ButtonLink>
          </Show>
          <PdfLink
            href={`/api/structures/${props.structure}/sessions/${props.sheet.session}/blank-sheet`}
            label={SCANNED.blank}
          />
        </div>
      </section>
    </Show>
  );
}
