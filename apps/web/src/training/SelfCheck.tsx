import { gapWords } from "@coopilote/domain/training/sheetFr.ts";
import { createMemo, For, Show } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { Button } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import type { Sheet } from "./Sheet.ts";
import { CLOSE, LINES } from "./sheetFr.ts";
import { isMineToClose, namesOn, speaksFor } from "./sheetModel.ts";

type Gap = Sheet["gaps"][number];

interface Absent {
  readonly sequence: string;
  readonly person: string;
}

interface SelfCheckProps {
  structure: string;
  sheet: Sheet;
}

/** What one may do about a gap from here, where it is one's own to do. */
function GapAction(props: SelfCheckProps & { gap: Gap; onAbsent: (gap: Absent) => void }) {
  const absent = (): Absent | undefined => {
    const { gap, sheet } = props;
    return gap.gap === "neither-signed-nor-absent" &&
      speaksFor(sheet, gap.sequence) &&
      gap.person !== sheet.me.person
      ? { sequence: gap.sequence, person: gap.person }
      : undefined;
  };
  return (
    <Show when={absent()}>
      {(one) => <Button onClick={() => props.onAbsent(one())}>{LINES.noteAbsent}</Button>}
    </Show>
  );
}

/** What keeps the sheet from closing, each with what fills it, or that nothing does: it checks itself while it is open. */
export function SelfCheck(props: SelfCheckProps) {
  const names = createMemo(() => namesOn(props.sheet));
  // While the session goes on its gaps are those of the lists above: only its end is worth saying.
  const running = () => props.sheet.gaps.find(({ gap }) => gap === "not-finished");
  const gaps = () => {
    const end = running();
    return end === undefined ? props.sheet.gaps : [end];
  };
  const isReady = () => props.sheet.gaps.length === 0 || isMineToClose(props.sheet);
  const state = () => {
    if (running() !== undefined) return "running";
    return isReady() ? "ready" : "to-settle";
  };
  const absent = createAct((content: Absent, commandId) =>
    send(
      props.structure,
      "statePresence",
      {
        session: props.sheet.session,
        ...content,
        presence: { kind: "absent" },
        reason: null,
      },
      commandId,
    ),
  );
  const ready = () => (isMineToClose(props.sheet) ? CLOSE.yours : CLOSE.ready);
  return (
    <section class="section self-check" data-state={state()} aria-live="polite">
      <h2>{state() === "to-settle" ? CLOSE.toSettle : CLOSE.heading}</h2>
      <Show
        when={state() !== "ready"}
        fallback={
          <p>
            <StatusMark mark="met">{ready()}</StatusMark>
          </p>
        }
      >
        <TodoList>
          <For each={gaps()}>
            {(gap) => (
              <Todo
                mark={state() === "running" ? "waiting" : "due-soon"}
                what={gapWords(gap, names()).title}
                why={gapWords(gap, names()).detail}
                action={<GapAction {...props} gap={gap} onAbsent={(one) => void absent.run(one)} />}
              />
            )}
          </For>
        </TodoList>
        <SendingFaces form={absent} names={noNames} />
      </Show>
    </section>
  );
}
