import type { FlagTold } from "@coopilote/domain/dossier/flagsTold.ts";
import type { Read } from "@coopilote/domain/dossier/verified.ts";
import { createMemo, For, Show } from "solid-js";
import { type SheetTold, sheetsTold } from "./answers.ts";
import { VERIFIER } from "./fr.ts";

const answered = ({ level, answer }: FlagTold): string =>
  answer ?? (level === "to-explain" ? VERIFIER.toExplain : VERIFIER.noted);

function Flags(props: { flags: ReadonlyArray<FlagTold> | undefined }) {
  return (
    <Show when={props.flags} fallback={<p class="small quiet">{VERIFIER.notClosed}</p>}>
      {(flags) => (
        <Show when={flags().length > 0} fallback={<p class="small quiet">{VERIFIER.noFlag}</p>}>
          <ul class="flags small">
            <For each={flags()}>
              {(flag) => (
                <li>
                  {flag.title}. <span class="quiet">{answered(flag)}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      )}
    </Show>
  );
}

/** The sheets of a dossier, with what was noted of them and what was answered. */
export function Sheets(props: { read: Read }) {
  const sheets = createMemo((): ReadonlyArray<SheetTold> => sheetsTold(props.read));
  return (
    <section class="section">
      <h2>{VERIFIER.sheets}</h2>
      <Show when={sheets().length > 0} fallback={<p class="quiet">{VERIFIER.noSheet}</p>}>
        <ul class="sheets">
          <For each={sheets()}>
            {(sheet) => (
              <li>
                <h3>{sheet.title}</h3>
                <Flags flags={sheet.flags} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
