import { Index, Show, createMemo } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { hasLedOn, leadersOn } from "./paperDraft.ts";
import { PAPER_SHEET } from "./paperFr.ts";
import { PaperLines } from "./PaperLines.tsx";
import type { PaperSheet } from "./paperModel.ts";
import { keyOfFormateur } from "./planDraft.ts";

interface PaperProps {
  sheet: PaperSheet;
  planning: ScreenOf<"planning">;
}

/** Which formateurs signed the parts they led, as the paper shows it. */
function Leaders(props: PaperProps) {
  const leaders = createMemo(() => leadersOn(props.sheet.plan.draft()));
  const nameOf = (key: string) =>
    props.planning.people.find(({ person }) => person === key)?.name ??
    props.planning.guests.find(({ guest }) => guest === key)?.name ??
    "";
  return (
    <Show when={leaders().length > 0}>
      <fieldset class="field">
        <legend class="field-label">{PAPER_SHEET.leaders}</legend>
        <Index each={leaders()}>
          {(leader) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={hasLedOn(props.sheet.paper(), leader().key)}
                onChange={() => props.sheet.toggleLeader(leader().key)}
              />
              <span>
                {PAPER_SHEET.leader(
                  nameOf(keyOfFormateur(leader().formateur)),
                  leader().part.from.time,
                  leader().part.to.time,
                )}
              </span>
            </label>
          )}
        </Index>
      </fieldset>
    </Show>
  );
}

/** What a signed sheet says: each participant in each séquence, each formateur. */
export function PaperSays(props: PaperProps) {
  return (
    <section class="section stack">
      <h2>{PAPER_SHEET.says}</h2>
      <PaperLines {...props} />
      <Leaders {...props} />
    </section>
  );
}
