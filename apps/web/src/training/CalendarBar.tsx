import chevronLeftIcon from "lucide-static/icons/chevron-left.svg?raw";
import chevronRightIcon from "lucide-static/icons/chevron-right.svg?raw";
import { For, Show } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import type { SessionsAnswer } from "./Calendar.ts";
import { CALENDAR } from "./calendarFr.ts";
import { type CalendarFace, type CalendarSearch, type Span, stepped } from "./calendarModel.ts";
import type { patternsOf } from "./protocolPattern.ts";
import { Swatch } from "./Swatch.tsx";
import { Icon } from "../ui/Icon.tsx";

interface BarProps {
  view: SessionsAnswer;
  face: CalendarFace;
  day: string;
  span: Span;
  team: string | undefined;
  person: string | undefined;
  isNarrow: boolean;
  patterns: ReturnType<typeof patternsOf>;
  onAsk: (search: CalendarSearch) => void;
}

/** The stretch shown, and the ways to the one before and the one after. */
function Steps(props: BarProps & { stepsBy: "semaine" | "mois" }) {
  const go = (by: 1 | -1) => props.onAsk({ du: stepped(props.stepsBy, props.day, by) });
  return (
    <div class="calendar-steps">
      <Button kind="quiet" aria-label={CALENDAR.before(props.stepsBy)} onClick={() => go(-1)}>
        <Icon svg={chevronLeftIcon} size={20} />
      </Button>
      <Button kind="quiet" aria-label={CALENDAR.after(props.stepsBy)} onClick={() => go(1)}>
        <Icon svg={chevronRightIcon} size={20} />
      </Button>
      <Button onClick={() => props.onAsk({ du: props.view.today.day })}>{CALENDAR.today}</Button>
      <h2 class="calendar-span" aria-live="polite">
        {CALENDAR.span(props.face, props.span)}
      </h2>
    </div>
  );
}

const EVERY = "*";

/** Whose sessions are shown: asked only where there are several teams, or several people. */
function Filters(props: BarProps) {
  const people = () => {
    const { me } = props.view;
    const named = props.view.people.map(({ person, name }) => ({
      value: person,
      label: person === me ? CALENDAR.me(name) : name,
    }));
    return [
      { value: EVERY, label: CALENDAR.everyone },
      ...named.filter(({ value }) => value === me),
      ...named.filter(({ value }) => value !== me),
    ];
  };
  const teams = () => [
    { value: EVERY, label: CALENDAR.everyTeam },
    ...props.view.teams.map(({ team, title }) => ({ value: team, label: title })),
  ];
  return (
    <>
      <Show when={props.view.teams.length > 1}>
        <Select
          name="equipe"
          label={CALENDAR.team}
          value={props.team ?? EVERY}
          choices={teams()}
          onChange={(equipe) => props.onAsk({ equipe: equipe === EVERY ? "" : equipe })}
        />
      </Show>
      <Show when={props.view.people.length > 1}>
        <Select
          name="personne"
          label={CALENDAR.person}
          value={props.person ?? EVERY}
          choices={people()}
          onChange={(personne) => props.onAsk({ personne: personne === EVERY ? "" : personne })}
        />
      </Show>
    </>
  );
}

/** Which protocol has which pattern. */
function Patterned(props: { patterns: ReturnType<typeof patternsOf> }) {
  return (
    <ul class="calendar-legend" aria-label={CALENDAR.legend}>
      <For each={[...props.patterns.values()]}>
        {({ pattern, title }) => (
          <li>
            <Swatch pattern={pattern} />
            {title}
          </li>
        )}
      </For>
    </ul>
  );
}

/** Which face, which days, whose sessions: all of it in the address. */
export function CalendarBar(props: BarProps) {
  const stepsBy = () => (props.face === "liste" ? undefined : props.face);
  const isFiltered = () => props.team !== undefined || props.person !== undefined;
  return (
    <div class="calendar-bar">
      <div class="calendar-line">
        <Segmented
          label={CALENDAR.face}
          name="vue"
          value={props.face}
          choices={CALENDAR.faces}
          onChange={(vue) => props.onAsk({ vue })}
        />
        <Show when={stepsBy()}>{(by) => <Steps {...props} stepsBy={by()} />}</Show>
      </div>
      <div class="calendar-line">
        <Patterned patterns={props.patterns} />
        <Show
          when={props.isNarrow}
          fallback={
            <div class="calendar-filters">
              <Filters {...props} />
            </div>
          }
        >
          <details class="more" open={isFiltered()}>
            <summary>{CALENDAR.filters}</summary>
            <div class="calendar-filters">
              <Filters {...props} />
            </div>
          </details>
        </Show>
      </div>
    </div>
  );
}
