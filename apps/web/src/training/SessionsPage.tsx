import { useParams, useSearchParams } from "@solidjs/router";
import { Match, Show, Suspense, Switch, createMemo, createSignal, lazy } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { createMedia, NARROW } from "../ui/media.ts";
import { PageHead } from "../ui/PageHead.tsx";
import type { CalendarProps, SessionsAnswer } from "./Calendar.ts";
import { CalendarAgenda } from "./CalendarAgenda.tsx";
import { CalendarBar } from "./CalendarBar.tsx";
import { CALENDAR } from "./calendarFr.ts";
import {
  type CalendarSearch,
  dayAsked,
  faceOf,
  filtered,
  isWithinSpan,
  nearest,
  type Span,
  spanOf,
} from "./calendarModel.ts";
import { CalendarTable } from "./CalendarTable.tsx";
import { MOVE } from "./foreseenFr.ts";
import { SESSIONS } from "./fr.ts";
import { patternsOf } from "./protocolPattern.ts";
import { SessionList } from "./SessionList.tsx";
import "./training.css";
import "./calendar.css";

const MoveDialog = lazy(async () => ({
  default: (await import("./MoveDialog.tsx")).MoveDialog,
}));

interface FaceProps {
  calendar: CalendarProps;
  face: "semaine" | "mois";
  span: Span;
  day: string;
  isNarrow: boolean;
  onDay: (day: string) => void;
}

/** That a stretch has no session, and where the nearest is. */
function NoneHere(props: FaceProps) {
  const isEmpty = () =>
    !props.calendar.lines.some(({ from }) => isWithinSpan(props.span, from.day));
  const other = () => nearest(props.calendar.lines, props.span)?.from.day;
  return (
    <Show when={isEmpty()}>
      <div class="calendar-none">
        <p>{CALENDAR.none(props.face, props.span)}</p>
        <Show when={other()}>
          {(day) => (
            <Button onClick={() => props.onDay(day())}>
              {CALENDAR.goToNext(day(), props.calendar.view.today.day)}
            </Button>
          )}
        </Show>
      </div>
    </Show>
  );
}

function Face(props: FaceProps) {
  return (
    <>
      <NoneHere {...props} />
      <Show
        when={props.isNarrow}
        fallback={
          <>
            <CalendarTable {...props} />
            <p class="calendar-keys small quiet" id="touches-calendrier">
              {CALENDAR.keys} {props.calendar.view.mayPlan ? MOVE.drag : ""}
            </p>
          </>
        }
      >
        <CalendarAgenda {...props} />
      </Show>
    </>
  );
}

function Calendar(props: { structure: string; view: SessionsAnswer }) {
  const [search, setSearch] = useSearchParams<CalendarSearch>();
  const isNarrow = createMedia(NARROW);
  const face = () => faceOf(search.vue, isNarrow());
  const table = () => {
    const shown = face();
    return shown === "liste" ? undefined : shown;
  };
  const day = () => dayAsked(search.du, props.view.today.day);
  const span = createMemo(() => spanOf(table() ?? "mois", day()));
  const team = () => props.view.teams.find((one) => one.team === search.equipe);
  const person = () => props.view.people.find((one) => one.person === search.personne)?.person;
  const ask = (asked: CalendarSearch) => setSearch(asked, { replace: true, scroll: false });
  const [moving, setMoving] = createSignal<{ session: string; day: string | undefined }>();
  const calendar: CalendarProps = {
    get structure() {
      return props.structure;
    },
    get view() {
      return props.view;
    },
    get lines() {
      return filtered(props.view.sessions, { team: team(), person: person() });
    },
    get renewals() {
      return props.view.renewals.filter(
        (one) =>
          (team() === undefined || one.team === team()?.team) &&
          (person() === undefined || one.person === person()),
      );
    },
    get patterns() {
      return patternsOf(props.view.teams);
    },
    onMove: (session, to) => setMoving({ session, day: to }),
    nameOf: (one) => props.view.people.find((known) => known.person === one)?.name ?? "",
  };
  return (
    <Show
      when={props.view.sessions.length > 0}
      fallback={
        <Empty title={SESSIONS.empty}>
          {props.view.mayPlan ? SESSIONS.emptyPlan : SESSIONS.emptyRead}
        </Empty>
      }
    >
      <CalendarBar
        view={props.view}
        face={face()}
        day={day()}
        span={span()}
        team={team()?.team}
        person={person()}
        isNarrow={isNarrow()}
        patterns={calendar.patterns}
        onAsk={ask}
      />
      <Switch fallback={<SessionList calendar={calendar} />}>
        <Match when={calendar.lines.length === 0}>
          <Empty
            title={CALENDAR.noneFiltered}
            action={
              <Button onClick={() => ask({ equipe: "", personne: "" })}>{CALENDAR.unfilter}</Button>
            }
          />
        </Match>
        <Match when={table()}>
          {(shown) => (
            <Face
              calendar={calendar}
              face={shown()}
              span={span()}
              day={day()}
              isNarrow={isNarrow()}
              onDay={(du) => ask({ du })}
            />
          )}
        </Match>
      </Switch>
      <Show when={moving()}>
        {(asked) => (
          <Suspense>
            <MoveDialog
              structure={props.structure}
              session={asked().session}
              day={asked().day}
              onClose={() => setMoving(undefined)}
            />
          </Suspense>
        )}
      </Show>
    </Show>
  );
}

/** The calendar of the structure: week, month or list, by team or person. */
export function SessionsPage() {
  const params = useParams<{ structure: string }>();
  const sessions = createView("sessions", () => ({ structure: params.structure }));
  const root = () => `/s/${params.structure}/seances`;
  const mayPlan = () => {
    const answer = sessions();
    return answer?._tag === "Done" && answer.value.mayPlan;
  };
  return (
    <>
      <PageHead
        title={SESSIONS.title}
        actions={
          <Suspense>
            <Show when={mayPlan()}>
              <ButtonLink href={`${root()}/papier`}>{SESSIONS.paper}</ButtonLink>
              <ButtonLink kind="main" href={`${root()}/nouvelle`}>
                {SESSIONS.plan}
              </ButtonLink>
            </Show>
          </Suspense>
        }
      />
      <Answered answer={sessions()} lines={6}>
        {(view) => <Calendar structure={params.structure} view={view()} />}
      </Answered>
    </>
  );
}
