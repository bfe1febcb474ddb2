import { A, useParams, useSearchParams } from "@solidjs/router";
import { For, Match, Show, Suspense, Switch, createMemo } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { dayOfYear, weekday } from "../ui/typography.ts";
import { SESSIONS } from "./fr.ts";
import { type Group, sessionGroups } from "./sessionGroups.ts";
import "./training.css";

type Sessions = ScreenOf<"sessions">;
type Line = Sessions["sessions"][number];

/** Where a session stands, shape and words. */
function Standing(props: { line: Line; now: number }) {
  const isOver = () => props.line.to.at <= props.now;
  return (
    <Switch>
      <Match when={props.line.state === "planned"}>
        <StatusMark mark={isOver() ? "overdue" : "waiting"}>
          {isOver() ? SESSIONS.neverOpened : SESSIONS.enrolled(props.line.enrolled)}
        </StatusMark>
      </Match>
      <Match when={props.line.state === "open"}>
        <StatusMark mark={isOver() ? "overdue" : "partly"}>
          {isOver() ? SESSIONS.toClose : SESSIONS.isOpen} ·{" "}
          {SESSIONS.signed(props.line.signed, props.line.enrolled)}
        </StatusMark>
      </Match>
      <Match when={props.line.flagsToExplain > 0}>
        <StatusMark mark="due-soon">{SESSIONS.toExplain(props.line.flagsToExplain)}</StatusMark>
      </Match>
      <Match when={props.line.state === "closed"}>
        <StatusMark mark="met">{SESSIONS.closed}</StatusMark>
      </Match>
      <Match when={props.line.state === "cancelled"}>
        <StatusMark mark="not-applicable">{SESSIONS.cancelled}</StatusMark>
      </Match>
    </Switch>
  );
}

interface RowProps {
  structure: string;
  line: Line;
  today: Sessions["today"];
}

function Row(props: RowProps) {
  const day = () => dayOfYear(props.line.from.day, props.today.day);
  return (
    <li class="session" data-state={props.line.state}>
      <p class="session-day">
        <span>{weekday(props.line.from.day)}</span>
        <b>{day()}</b>
      </p>
      <div>
        <h3 class="session-title">
          <A href={`/s/${props.structure}/seances/${props.line.session}`}>{props.line.title}</A>
        </h3>
        <p class="small quiet">
          {SESSIONS.when(props.line.from.time, props.line.to.time, props.line.minutes)} ·{" "}
          {props.line.place}
          <Show when={props.line.formateurs.length > 0}>
            {" · "}
            {SESSIONS.by(props.line.formateurs)}
          </Show>
        </p>
      </div>
      <div class="session-standing">
        <Standing line={props.line} now={props.today.at} />
        <Show when={props.line.afterwards}>
          <Badge>{SESSIONS.afterwards}</Badge>
        </Show>
      </div>
    </li>
  );
}

const GROUPS: ReadonlyArray<Group> = ["open", "toFinish", "upcoming", "past"];

function Groups(props: { structure: string; view: Sessions; lines: ReadonlyArray<Line> }) {
  const groups = createMemo(() => sessionGroups(props.lines, props.view.today));
  return (
    <For each={GROUPS}>
      {(group) => (
        <Show when={groups()[group].length > 0}>
          <section class="section">
            <h2>{SESSIONS[group]}</h2>
            <ul class="sessions">
              <For each={groups()[group]}>
                {(line) => <Row structure={props.structure} line={line} today={props.view.today} />}
              </For>
            </ul>
          </section>
        </Show>
      )}
    </For>
  );
}

function Sessions(props: { structure: string; view: Sessions }) {
  const [search, setSearch] = useSearchParams<{ voir?: string }>();
  const shown = () => (search.voir === "miennes" ? "miennes" : "toutes");
  const lines = () =>
    shown() === "miennes"
      ? props.view.sessions.filter(({ concernsMe }) => concernsMe)
      : props.view.sessions;
  const isMixed = () =>
    props.view.sessions.some(({ concernsMe }) => concernsMe) &&
    props.view.sessions.some(({ concernsMe }) => !concernsMe);
  return (
    <>
      <Show when={isMixed() || shown() === "miennes"}>
        <Segmented
          label={SESSIONS.view}
          name="voir"
          value={shown()}
          choices={SESSIONS.views}
          onChange={(voir) => setSearch({ voir: voir === "toutes" ? undefined : voir })}
        />
      </Show>
      <Show
        when={lines().length > 0}
        fallback={
          <Show
            when={props.view.sessions.length > 0}
            fallback={
              <Empty title={SESSIONS.empty}>
                {props.view.mayPlan ? SESSIONS.emptyPlan : SESSIONS.emptyRead}
              </Empty>
            }
          >
            <Empty
              title={SESSIONS.noneMine}
              action={
                <Button onClick={() => setSearch({ voir: undefined })}>{SESSIONS.seeAll}</Button>
              }
            />
          </Show>
        }
      >
        <Groups structure={props.structure} view={props.view} lines={lines()} />
      </Show>
    </>
  );
}

/** The sessions of the structure: those going on, to finish, to come, past. */
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
        {(view) => <Sessions structure={params.structure} view={view()} />}
      </Answered>
    </>
  );
}
