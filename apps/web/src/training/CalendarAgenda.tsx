import { For, Show, createMemo } from "solid-js";
import { dayOfYear, sentence, weekday } from "../ui/typography.ts";
import type { CalendarProps } from "./Calendar.ts";
import { CALENDAR } from "./calendarFr.ts";
import { byDay, isWithinSpan, type Span } from "./calendarModel.ts";
import { SessionCard } from "./SessionCard.tsx";
import { Renewals } from "./Renewals.tsx";

interface AgendaProps {
  calendar: CalendarProps;
  span: Span;
}

/** A week or a month where a grid would be too narrow: its days that hold something, under headings. */
export function CalendarAgenda(props: AgendaProps) {
  const sessions = createMemo(() => byDay(props.calendar.lines));
  const holidays = createMemo(
    () => new Map<string, string>(props.calendar.view.holidays.map(({ day, name }) => [day, name])),
  );
  const renewalsOn = (day: string) => props.calendar.renewals.filter(({ due }) => due === day);
  const days = () =>
    props.span.weeks
      .flat()
      .filter(
        (day) =>
          isWithinSpan(props.span, day) &&
          (sessions().has(day) || holidays().has(day) || renewalsOn(day).length > 0),
      );
  const heading = (day: string) =>
    sentence(`${weekday(day)} ${dayOfYear(day, props.calendar.view.today.day)}`);
  return (
    <ol class="agenda">
      <For each={days()}>
        {(day) => (
          <li data-holiday={holidays().has(day) ? "" : undefined}>
            <h3 class="agenda-day">
              {heading(day)}
              <Show when={holidays().get(day)}>
                {(name) => <span class="calendar-holiday"> {CALENDAR.holiday(name())}</span>}
              </Show>
            </h3>
            <For each={sessions().get(day) ?? []}>
              {(line) => <SessionCard calendar={props.calendar} line={line} />}
            </For>
            <Show when={renewalsOn(day).length > 0}>
              <Renewals calendar={props.calendar} renewals={renewalsOn(day)} />
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}
