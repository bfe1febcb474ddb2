import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { createAsking } from "../server/asking.ts";
import { ask } from "../server/commands.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { sentence } from "../ui/typography.ts";
import { ADD } from "./fr.ts";
import { bodyOf } from "./pastedForeseen.ts";
import { type PersonDraft, personLacks } from "./personDraft.ts";
import { beforeAdding } from "./personForeseen.ts";

interface BeforeAddingProps {
  structure: string;
  view: ScreenOf<"people">;
  draft: PersonDraft;
}

/** What the server would say of someone, asked as soon as the form is whole. */
const createForeseen = (props: BeforeAddingProps) =>
  createAsking(
    () =>
      personLacks(props.draft).length === 0
        ? { version: props.view.version, draft: props.draft }
        : undefined,
    async ({ version, draft }) => {
      const lines = [{ key: "", draft, role: undefined }];
      const body = bodyOf({ version, team: "", lines }, newId);
      const answer = await ask("foreseePeople", { structure: props.structure }, body);
      return answer._tag === "Done" ? { ...answer, value: answer.value.lines[0] } : answer;
    },
  );

/** What is to be read before sending: refusals, then what is to be looked at. */
export function BeforeAdding(props: BeforeAddingProps) {
  const foreseen = createForeseen(props);
  const isNamed = () => props.draft.name.given !== "" && props.draft.name.family !== "";
  const before = createMemo(() =>
    isNamed()
      ? beforeAdding(props.draft, props.view.people, foreseen.said())
      : { wrong: [], doubts: [] },
  );
  return (
    <div aria-live="polite">
      <Show when={before().wrong.length + before().doubts.length > 0}>
        <ul class="before-adding" aria-label={ADD.before}>
          <For each={before().wrong}>
            {(said) => (
              <li>
                <StatusMark mark="unmet">{`${sentence(said)}.`}</StatusMark>
              </li>
            )}
          </For>
          <For each={before().doubts}>
            {({ said, person }) => (
              <li>
                <StatusMark mark="unknown">{`${sentence(said)}.`}</StatusMark>{" "}
                <Show when={person}>
                  {(one) => <A href={`/s/${props.structure}/personnes/${one()}`}>{ADD.open}</A>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
