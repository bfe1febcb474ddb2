import { conflictFr } from "@coopilote/domain/training/conflictsFr.ts";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Shape, StatusMark } from "../ui/StatusMark.tsx";
import { timeSpan } from "../ui/typography.ts";
import type { CalendarLine, CalendarProps } from "./Calendar.ts";
import { CALENDAR } from "./calendarFr.ts";
import { Conflicts } from "./Conflicts.tsx";
import { MOVE } from "./foreseenFr.ts";
import { SESSIONS } from "./fr.ts";
import { sessionStanding } from "./sessionStanding.ts";
import { Swatch } from "./Swatch.tsx";

interface OfLine {
  calendar: CalendarProps;
  line: CalendarLine;
}

/** The patterns of a session's protocols, each with its name for who does not see it. */
export function Patterns(props: OfLine) {
  const patterns = () =>
    props.line.protocols.flatMap((protocol) => props.calendar.patterns.get(protocol) ?? []);
  return (
    <span class="swatches">
      <For each={patterns()}>
        {({ pattern, title }) => (
          <>
            <Swatch pattern={pattern} />
            <span class="unseen">{title}, </span>
          </>
        )}
      </For>
    </span>
  );
}

/** Whom a session completes, once held: by name where it is one person, by count beyond. */
export function Completes(props: OfLine) {
  const words = () => {
    const { completes } = props.line;
    const [first] = completes;
    if (first === undefined) return undefined;
    if (completes.length > 1) return CALENDAR.completes(completes.length);
    return first === props.calendar.view.me
      ? CALENDAR.completesMe
      : CALENDAR.completesOne(props.calendar.nameOf(first));
  };
  return <Show when={words()}>{(said) => <Badge tone="holds">{said()}</Badge>}</Show>;
}

/** What a session that may be moved carries to the day it is dropped on. */
export const DRAGGED = "application/x-coopilote-seance";

const dragged = (line: CalendarLine) => ({
  draggable: line.mayMove,
  onDragStart: (event: DragEvent) => event.dataTransfer?.setData(DRAGGED, line.session),
});

/** Moving a session without dragging it. */
export function MoveButton(props: OfLine) {
  return (
    <Show when={props.line.mayMove}>
      <Button
        kind="quiet"
        aria-label={MOVE.actFor(props.line.title)}
        onClick={() => props.calendar.onMove(props.line.session)}
      >
        {MOVE.act}
      </Button>
    </Show>
  );
}

export function Standing(props: { line: CalendarLine; now: number }) {
  const standing = () => sessionStanding(props.line, props.now);
  return <StatusMark mark={standing().mark}>{standing().words}</StatusMark>;
}

/** A session in a day of a week: all there is to know before opening it. */
export function SessionCard(props: OfLine) {
  return (
    <article class="slot" data-state={props.line.state} {...dragged(props.line)}>
      <p class="slot-time">
        <Patterns {...props} />
        {timeSpan(props.line.from.time, props.line.to.time)}
      </p>
      <h3 class="slot-title">
        <A href={`/s/${props.calendar.structure}/seances/${props.line.session}`}>
          {props.line.title}
        </A>
      </h3>
      <p class="small quiet">{props.line.place}</p>
      <Show when={props.line.formateurs.length > 0}>
        <p class="small quiet">{SESSIONS.by(props.line.formateurs)}</p>
      </Show>
      <Standing line={props.line} now={props.calendar.view.today.at} />
      <Completes {...props} />
      <Conflicts conflicts={props.line.conflicts} />
      <MoveButton {...props} />
    </article>
  );
}

/** A session in a day of a month: its time, its name, and what asks for a look. */
export function SessionChip(props: OfLine) {
  const standing = () => sessionStanding(props.line, props.calendar.view.today.at);
  return (
    <div class="slot slot-short" data-state={props.line.state} {...dragged(props.line)}>
      <p class="slot-time">
        <Patterns {...props} />
        <span>{CALENDAR.at(props.line.from.time)}</span>
        <Shape mark={standing().mark} label={standing().words} />
      </p>
      <p class="slot-title">
        <A
          href={`/s/${props.calendar.structure}/seances/${props.line.session}`}
          title={SESSIONS.where(props.line.place, props.line.formateurs)}
        >
          {props.line.title}
        </A>
      </p>
      <Completes {...props} />
      <Show when={props.line.conflicts.length > 0}>
        <p class="slot-conflict">
          <Shape mark="overdue" /> {CALENDAR.conflicts(props.line.conflicts.length)}
          <span class="unseen"> : {props.line.conflicts.map(conflictFr).join(" ")}</span>
        </p>
      </Show>
    </div>
  );
}
