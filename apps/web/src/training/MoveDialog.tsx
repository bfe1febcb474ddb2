import { createSignal, For, Show, Suspense, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { createView } from "../server/views.ts";
import { DateField, TimeField } from "../ui/DateField.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { createForeseen, type Foreseen, thoughtIn } from "./foreseen.ts";
import { FORESEEN, MOVE } from "./foreseenFr.ts";
import { InTheWay } from "./ForeseenLines.tsx";
import { movedDraft } from "./movedDraft.ts";
import { createReplan } from "./planModel.ts";
import { draftOver } from "./planOf.ts";
import type { Sheet } from "./Sheet.ts";

/** Who learns of it: those enrolled and who leads; a guest has no space to learn it in. */
const toldOf = (sheet: Sheet) => {
  const leading = sheet.segments.flatMap(({ formateurs }) => formateurs);
  const named = (kind: "person" | "guest") =>
    leading.filter(({ formateur }) => formateur.kind === kind).map(({ name }) => name);
  return {
    people: [...new Set([...sheet.participants.map(({ name }) => name), ...named("person")])],
    guests: [...new Set(named("guest"))],
  };
};

/** What the move changes for whom, what is in its way, and who learns of it. */
function Consequences(props: { sheet: Sheet; foreseen: Foreseen | undefined }) {
  const told = () => toldOf(props.sheet);
  const today = () => props.sheet.now.day;
  return (
    <div class="consequences" aria-live="polite">
      <Show when={props.foreseen}>
        {(foreseen) => (
          <>
            <For
              each={FORESEEN.shifts(foreseen().shifts, today())}
              fallback={<p>{MOVE.unchanged}</p>}
            >
              {(words) => <p class="say-small">{words}</p>}
            </For>
            <InTheWay foreseen={foreseen()} today={today()} />
          </>
        )}
      </Show>
      <p class="small">
        {props.sheet.participants.length === 0 ? `${MOVE.nobody} ` : ""}
        <Show when={told().people.length > 0}>{MOVE.told(told().people)} </Show>
        <Show when={told().guests.length > 0}>{MOVE.guests(told().guests)}</Show>
      </p>
    </div>
  );
}

interface MoveProps {
  structure: string;
  /** The day it was dropped on, where it was dragged. */
  day?: string | undefined;
  onClose: () => void;
}

/** What a plan that was changed meanwhile gives a move; its reason is typed here. */
const MOVED = ["title", "place", "days", "segments", "protocols", "capacity", "over"] as const;

function Move(props: MoveProps & { sheet: Sheet }) {
  const initial = untrack(() => draftOver(props.sheet));
  const plan = untrack(() =>
    createReplan(props.structure, initial, () => props.onClose(), { onRefused: () => move({}) }),
  );
  const start = initial.segments[0]?.from.time ?? "";
  const [moved, setMoved] = createSignal({
    day: untrack(() => props.day) ?? initial.days[0]?.day ?? "",
    time: start,
  });
  const move = (change: { day?: string; time?: string }) => {
    const to = { ...moved(), ...change };
    setMoved(to);
    const draft = movedDraft(draftOver(props.sheet), to.day, to.time);
    for (const name of MOVED) plan.change(name, draft[name]);
  };
  untrack(() => move({}));
  const foreseen = createForeseen(
    untrack(() => props.structure),
    () => thoughtIn(plan.draft(), (_, id) => id),
  );
  const last = () => props.sheet.sequences.at(-1);
  return (
    <CommandDialog
      form={plan}
      title={MOVE.title}
      intro={
        <Show when={props.sheet.sequences[0]}>
          {(first) =>
            MOVE.now(props.sheet, first().from, last()?.to ?? first().to, props.sheet.now.day)
          }
        </Show>
      }
      act={MOVE.act}
      names={noNames}
      onClose={props.onClose}
    >
      <div class="move-when">
        <DateField
          name="days.0"
          label={MOVE.day}
          error={plan.errorAt("days.0")}
          value={moved().day}
          onInput={(day) => move({ day })}
        />
        <TimeField
          name="segments.0.from"
          label={MOVE.time}
          error={plan.errorAt("segments.0.from") ?? plan.errorAt("segments.0.to")}
          value={moved().time}
          onInput={(time) => move({ time })}
        />
      </div>
      <Consequences sheet={props.sheet} foreseen={foreseen()} />
      <TextArea
        name="reason"
        label={MOVE.reason}
        optional
        error={plan.errorAt("reason")}
        maxLength={400}
        value={plan.draft().reason}
        onInput={(reason) => plan.change("reason", reason)}
      />
    </CommandDialog>
  );
}

/** A planned session moved to another day or time, told before it is done: for whom it changes what. */
export function MoveDialog(props: MoveProps & { session: string }) {
  const sheet = createView("sheet", () => ({ structure: props.structure, session: props.session }));
  const known = () => {
    const answer = sheet();
    return answer?._tag === "Done" ? answer.value : undefined;
  };
  return (
    <Suspense>
      <Show when={known()}>{(view) => <Move {...props} sheet={view()} />}</Show>
    </Suspense>
  );
}
