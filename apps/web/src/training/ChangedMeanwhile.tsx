import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { changesSince, isOvertaken } from "./changedMeanwhile.ts";
import { MEANWHILE } from "./changedMeanwhileFr.ts";
import type { Replan } from "./planModel.ts";
import { planOf } from "./planOf.ts";

interface ChangedMeanwhileProps {
  plan: Replan;
  sheet: ScreenOf<"sheet">;
}

/** Told as it happens: someone else changed the session that is being typed over, and what becomes of each typing. */
export function ChangedMeanwhile(props: ChangedMeanwhileProps) {
  const now = () => planOf(props.sheet);
  const isStale = () => isOvertaken(props.plan.draft(), props.sheet.plan, props.plan.state());
  return (
    <div role="status">
      <Show when={isStale()}>
        <div class="notice">
          <div>
            <p>{MEANWHILE.title}</p>
            <ul>
              <For
                each={changesSince(props.plan.draft(), now())}
                fallback={<li>{MEANWHILE.nothing}</li>}
              >
                {(change) => <li>{MEANWHILE.change(change, now(), props.sheet.now.day)}</li>}
              </For>
            </ul>
          </div>
          <Button onClick={() => props.plan.takeUp({ entry: props.sheet.plan, plan: now() })}>
            {MEANWHILE.act}
          </Button>
        </div>
      </Show>
    </div>
  );
}
