import { A } from "@solidjs/router";
import plusIcon from "lucide-static/icons/plus.svg?raw";
import { For, Show, createMemo, createSignal } from "solid-js";
import { weekday } from "../ui/typography.ts";
import type { CalendarProps } from "./Calendar.ts";
import { CALENDAR } from "./calendarFr.ts";
import { byDay, dayAfterKey, isWithinSpan, type Span } from "./calendarModel.ts";
import { DRAGGED, SessionCard, SessionChip } from "./SessionCard.tsx";
import { Icon } from "../ui/Icon.tsx";

interface TableProps {
  calendar: CalendarProps;
  face: "semaine" | "mois";
  span: Span;
  /** The day that the Tab key stops at. */
  day: string;
  onDay: (day: string) => void;
}

type DayProps = Omit<TableProps, "day" | "onDay"> & {
  day: string;
  isStop: boolean;
  lines: CalendarProps["lines"];
};

function DayCell(props: DayProps) {
  const isToday = () => props.day === props.calendar.view.today.day;
  const holiday = () => props.calendar.view.holidays.find(({ day }) => day === props.day)?.name;
  const mayPlan = () => props.calendar.view.mayPlan && props.day >= props.calendar.view.today.day;
  const [over, setOver] = createSignal(false);
  const enter = (event: DragEvent) => {
    if (!mayPlan() || event.dataTransfer?.types.includes(DRAGGED) !== true) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const session = event.dataTransfer?.getData(DRAGGED) ?? "";
    if (session === "") return;
    event.preventDefault();
    props.calendar.onMove(session, props.day);
  };
  return (
    <td
      class="calendar-day"
      data-day={props.day}
      data-outside={isWithinSpan(props.span, props.day) ? undefined : ""}
      data-holiday={holiday() === undefined ? undefined : ""}
      aria-current={isToday() ? "date" : undefined}
      tabindex={props.isStop ? 0 : -1}
      data-over={over() ? "" : undefined}
      onDragOver={(event) => enter(event)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => drop(event)}
    >
      <div class="calendar-day-head">
        <span class="unseen">{CALENDAR.day(props.day)}</span>
        <b aria-hidden="true">{Number(props.day.slice(8))}</b>
        <Show when={holiday()}>
          {(name) => <span class="calendar-holiday">{CALENDAR.holiday(name())}</span>}
        </Show>
        <Show when={mayPlan()}>
          <A
            class="calendar-add"
            tabindex={-1}
            href={`/s/${props.calendar.structure}/seances/nouvelle?jour=${props.day}`}
            aria-label={CALENDAR.planOn(props.day)}
          >
            <Icon svg={plusIcon} size={16} />
          </A>
        </Show>
      </div>
      <For each={props.lines}>
        {(line) => (
          <Show
            when={props.face === "mois"}
            fallback={<SessionCard calendar={props.calendar} line={line} />}
          >
            <SessionChip calendar={props.calendar} line={line} />
          </Show>
        )}
      </For>
    </td>
  );
}

type KeyOnDay = KeyboardEvent & { currentTarget: HTMLElement; target: Element };

/** Enter on a day: its session, the first of several, or planning one there. */
const openDay = (cell: Element): void => {
  const links = cell.querySelectorAll<HTMLAnchorElement>(".slot-title a");
  const [first] = links;
  if (first === undefined) cell.querySelector<HTMLAnchorElement>(".calendar-add")?.click();
  else if (links.length === 1) first.click();
  else first.focus();
};

/** A week or a month, a day a cell; arrows move from day to day, Enter opens. */
export function CalendarTable(props: TableProps) {
  const sessions = createMemo(() => byDay(props.calendar.lines));
  let table: HTMLTableElement | undefined;
  const focusOn = (day: string) => {
    props.onDay(day);
    requestAnimationFrame(() => table?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus());
  };
  const press = (event: KeyOnDay) => {
    const cell = event.target.closest<HTMLElement>(".calendar-day");
    const day = cell?.dataset["day"];
    if (cell === null || day === undefined) return;
    const isOnDay = event.target === cell;
    const next = isOnDay ? dayAfterKey(event.key, day, props.face) : undefined;
    if (next !== undefined) focusOn(next);
    else if (isOnDay && event.key === "Enter") openDay(cell);
    else if (!isOnDay && event.key === "Escape") cell.focus();
    else return;
    event.preventDefault();
  };
  return (
    <table
      class="calendar"
      role="grid"
      data-face={props.face}
      aria-label={CALENDAR.span(props.face, props.span)}
      aria-describedby="touches-calendrier"
      ref={table}
    >
      <thead>
        <tr>
          <For each={props.span.weeks[0]}>{(day) => <th scope="col">{weekday(day)}</th>}</For>
        </tr>
      </thead>
      <tbody onKeyDown={press}>
        <For each={props.span.weeks}>
          {(week) => (
            <tr>
              <For each={week}>
                {(day) => (
                  <DayCell
                    calendar={props.calendar}
                    face={props.face}
                    span={props.span}
                    day={day}
                    isStop={day === props.day}
                    lines={sessions().get(day) ?? []}
                  />
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
