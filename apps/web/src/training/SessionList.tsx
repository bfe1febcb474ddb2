import { A } from "@solidjs/router";
import { For, Show, createMemo } from "solid-js";
import { Badge } from "../ui/Badge.tsx";
import { dayOfYear, weekday } from "../ui/typography.ts";
import type { CalendarLine, CalendarProps } from "./Calendar.ts";
import { Conflicts } from "./Conflicts.tsx";
import { SESSIONS } from "./fr.ts";
import { Completes, MoveButton, Patterns, Standing } from "./SessionCard.tsx";
import { type Group, sessionGroups } from "./sessionGroups.ts";
import { Renewals } from "./Renewals.tsx";

function Row(props: { calendar: CalendarProps; line: CalendarLine }) {
  const today = () => props.calendar.view.today;
  return (
    <li class="session" data-state={props.line.state}>
      <p class="session-day">
        <span>{weekday(props.line.from.day)}</span>
        <b>{dayOfYear(props.line.from.day, today().day)}</b>
      </p>
      <div>
        <h3 class="session-title">
          <Patterns {...props} />
          <A href={`/s/${props.calendar.structure}/seances/${props.line.session}`}>
            {props.line.title}
          </A>
        </h3>
        <p class="small quiet">
          {SESSIONS.when(props.line.from.time, props.line.to.time, props.line.minutes)} ·{" "}
          {SESSIONS.where(props.line.place, props.line.formateurs)}
        </p>
        <Conflicts conflicts={props.line.conflicts} />
      </div>
      <div class="session-standing">
        <Standing line={props.line} now={today().at} />
        <Completes {...props} />
        <Show when={props.line.afterwards}>
          <Badge>{SESSIONS.afterwards}</Badge>
        </Show>
        <MoveButton {...props} />
      </div>
    </li>
  );
}

const TO_COME: ReadonlyArray<Group> = ["open", "toFinish", "upcoming"];
const PAST: ReadonlyArray<Group> = ["past"];

/** Conditions to renew, with their day: what comes is not sessions alone. */
function ToRenew(props: { calendar: CalendarProps }) {
  return (
    <Show when={props.calendar.renewals.length > 0}>
      <section class="section">
        <h2>{SESSIONS.renewals}</h2>
        <Renewals calendar={props.calendar} renewals={props.calendar.renewals} />
      </section>
    </Show>
  );
}

function Groups(props: { calendar: CalendarProps; shown: ReadonlyArray<Group> }) {
  const groups = createMemo(() => sessionGroups(props.calendar.lines, props.calendar.view.today));
  return (
    <For each={props.shown}>
      {(group) => (
        <Show when={groups()[group].length > 0}>
          <section class="section">
            <h2>{SESSIONS[group]}</h2>
            <ul class="sessions">
              <For each={groups()[group]}>
                {(line) => <Row calendar={props.calendar} line={line} />}
              </For>
            </ul>
          </section>
        </Show>
      )}
    </For>
  );
}

/** Sessions as one looks for them: those going on, to finish, to come, then what is to renew, then those past. */
export function SessionList(props: { calendar: CalendarProps }) {
  return (
    <>
      <Groups calendar={props.calendar} shown={TO_COME} />
      <ToRenew calendar={props.calendar} />
      <Groups calendar={props.calendar} shown={PAST} />
    </>
  );
}
