import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { functionTitles } from "@coopilote/domain/people/labels.ts";
import { structureKindFr } from "@coopilote/domain/structure/labels.ts";
import { useParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { NextStepAction } from "../teams/NextStepAction.tsx";
import { PresenceChanges } from "../mine/PresenceChanges.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { dayInWords, NBSP, sentence } from "../ui/typography.ts";
import { HomeAside } from "./HomeAside.tsx";
import { HOME, KINDS_OF_SUBTITLE, LEFT, TEAMS } from "./homeFr.ts";
import {
  countOf,
  inTrainingOf,
  leftOf,
  nowOf,
  othersOf,
  requestsOf,
  type TeamTasks,
  tasksOf,
  toStart,
} from "./homeModel.ts";
import { TeamTable } from "./TeamTable.tsx";

interface TasksProps {
  teams: ReadonlyArray<TeamTasks>;
  /** Several teams: each list says whose it is. */
  isTitled: boolean;
  /** The first of them has the page's button. */
  hasMain: boolean;
}

function Tasks(props: TasksProps) {
  return (
    <For each={props.teams}>
      {(team, teamIndex) => (
        <div class="home-tasks">
          <Show when={props.isTitled}>
            <h3>{team.title}</h3>
          </Show>
          <TodoList label={props.isTitled ? `${HOME.mineList}, ${team.title}` : HOME.mineList}>
            <For each={team.tasks}>
              {(task, index) => (
                <Todo
                  mark={markOf(task.finding).mark}
                  what={task.what}
                  why={task.why}
                  action={
                    <NextStepAction
                      finding={task.finding}
                      place={task.place}
                      kind={props.hasMain && teamIndex() === 0 && index() === 0 ? "main" : "plain"}
                    />
                  }
                />
              )}
            </For>
          </TodoList>
        </div>
      )}
    </For>
  );
}

/** Sheets to open and presences to sign, today. */
function Today(props: { view: HomeView }) {
  const now = createMemo(() => nowOf(props.view));
  return (
    <Show when={now().length > 0}>
      <TodoList label={HOME.nowList}>
        <For each={now()}>
          {(one, index) => (
            <Todo
              mark={one.mark}
              what={one.what}
              why={one.why}
              action={
                <ButtonLink
                  kind={index() === 0 ? "main" : "plain"}
                  href={`/s/${props.view.structure.structure}/seances/${one.session}`}
                >
                  {one.act}
                </ButtonLink>
              }
            />
          )}
        </For>
      </TodoList>
    </Show>
  );
}

/** What planned sessions will complete: nobody has anything to plan. */
function Learning(props: { view: HomeView }) {
  const learning = createMemo(() => inTrainingOf(props.view));
  return (
    <Show when={learning().length > 0}>
      <div class="home-tasks">
        <h3>{HOME.inTrainingList}</h3>
        <TodoList label={HOME.inTrainingList}>
          <For each={learning()}>
            {(one) => (
              <Todo
                mark="waiting"
                what={HOME.inTraining(one.people)}
                why={HOME.inTrainingWhy(one.day, props.view.today.day)}
                action={
                  <ButtonLink kind="quiet" href={`/s/${props.view.structure.structure}/seances`}>
                    {HOME.inTrainingAct}
                  </ButtonLink>
                }
              />
            )}
          </For>
        </TodoList>
      </div>
    </Show>
  );
}

/** What others are to do, each under their name. */
function Others(props: { view: HomeView; isTitled: boolean }) {
  const others = createMemo(() => othersOf(props.view));
  return (
    <Show when={others().length > 0}>
      <details class="home-others">
        <summary>{HOME.others(countOf(others()))}</summary>
        <For each={others()}>
          {(one) => (
            <div class="home-tasks">
              <h3>{one.who}</h3>
              <TodoList label={one.who}>
                <For each={one.tasks}>
                  {(task) => (
                    <Todo
                      mark={markOf(task.finding).mark}
                      what={props.isTitled ? `${task.what} (${task.title})` : task.what}
                      why={task.why}
                    />
                  )}
                </For>
              </TodoList>
            </div>
          )}
        </For>
      </details>
    </Show>
  );
}

const nothingOf = (view: HomeView): string => {
  if (othersOf(view).length > 0) return HOME.nothing;
  return inTrainingOf(view).length > 0 ? HOME.learning : HOME.allHeld;
};

/** Nothing starts by itself: the decision is somebody's next action. */
function Starts(props: { view: HomeView; isTitled: boolean; hasMain: boolean }) {
  return (
    <Show when={toStart(props.view).length > 0}>
      <TodoList label={HOME.startList}>
        <For each={toStart(props.view)}>
          {(team) => (
            <Todo
              mark="waiting"
              what={props.isTitled ? `${HOME.start}${NBSP}: ${team.shortTitle}` : HOME.start}
              why={HOME.startText}
              action={
                <ButtonLink
                  kind={props.hasMain ? "main" : "plain"}
                  href={`/s/${props.view.structure.structure}/equipes/${team.team}/declaration`}
                >
                  {HOME.startAct}
                </ButtonLink>
              }
            />
          )}
        </For>
      </TodoList>
    </Show>
  );
}

/** Requests of the ARS to answer, each with its deadline (j30). */
function Requests(props: { view: HomeView }) {
  const requests = createMemo(() => requestsOf(props.view));
  return (
    <Show when={requests().length > 0}>
      <TodoList label={HOME.requests}>
        <For each={requests()}>
          {(one) => (
            <Todo
              mark="due-soon"
              what={one.what}
              why={one.why}
              action={
                <ButtonLink
                  href={`/s/${props.view.structure.structure}/equipes/${one.team}/declaration`}
                >
                  {HOME.answer}
                </ButtonLink>
              }
            />
          )}
        </For>
      </TodoList>
    </Show>
  );
}

/** Who left, with the modification to declare where a deposit still names them (j34). */
function Departures(props: { view: HomeView }) {
  const left = createMemo(() => leftOf(props.view));
  return (
    <Show when={left().length > 0}>
      <div class="home-tasks">
        <h3>{LEFT.list}</h3>
        <TodoList label={LEFT.list}>
          <For each={left()}>
            {(one) => (
              <Todo
                mark={one.mark}
                what={one.what}
                why={one.why}
                action={
                  <Show when={one.isMine}>
                    <ButtonLink
                      href={`/s/${props.view.structure.structure}/equipes/${one.team}/declaration`}
                    >
                      {LEFT.act}
                    </ButtonLink>
                  </Show>
                }
              />
            )}
          </For>
        </TodoList>
      </div>
    </Show>
  );
}

const countMine = (view: HomeView): number =>
  nowOf(view).length +
  requestsOf(view).length +
  countOf(tasksOf(view)) +
  toStart(view).length +
  leftOf(view).filter(({ isMine }) => isMine).length;

function NextAction(props: { view: HomeView }) {
  const mine = createMemo(() => tasksOf(props.view));
  const isTitled = () => props.view.teams.length > 1;
  const isUrgent = () => nowOf(props.view).length > 0;
  return (
    <div class="stack">
      <h2 class="say">{HOME.mine(countMine(props.view))}</h2>
      <Today view={props.view} />
      <Requests view={props.view} />
      <Starts view={props.view} isTitled={isTitled()} hasMain={!isUrgent()} />
      <Show
        when={countMine(props.view) > 0}
        fallback={<p class="quiet">{nothingOf(props.view)}</p>}
      >
        <Tasks teams={mine()} isTitled={isTitled()} hasMain={!isUrgent()} />
      </Show>
      <PresenceChanges
        structure={props.view.structure.structure}
        changes={props.view.presenceChanges}
      />
      <Departures view={props.view} />
      <Learning view={props.view} />
      <Others view={props.view} isTitled={isTitled()} />
    </div>
  );
}

function NoTeam(props: { view: HomeView }) {
  return (
    <Empty
      title={HOME.noTeam}
      action={
        <Show when={props.view.me.manages}>
          <ButtonLink kind="main" href={`/s/${props.view.structure.structure}/equipes/nouvelle`}>
            {HOME.choose}
          </ButtonLink>
        </Show>
      }
    >
      {props.view.me.manages ? HOME.noTeamAdvice : HOME.noTeamElse}
    </Empty>
  );
}

function Home(props: { view: HomeView }) {
  const functions = () => props.view.me.functions.map((one) => functionTitles[one].toLowerCase());
  return (
    <>
      <PageHead
        title={props.view.structure.name}
        tab={HOME.mine(countMine(props.view))}
        subtitle={`${sentence(dayInWords(props.view.today.day))} · ${structureKindFr(props.view.structure.kind)}${KINDS_OF_SUBTITLE.functions(functions())}`}
      />
      <Show when={props.view.entrusted}>
        {(entrusted) => (
          <p class="notice">
            {HOME.entrusted(entrusted().name, entrusted().at.day, entrusted().reason)}
          </p>
        )}
      </Show>
      <Show when={props.view.teams.length > 0} fallback={<NoTeam view={props.view} />}>
        <div class="split">
          <NextAction view={props.view} />
          <HomeAside view={props.view} />
        </div>
        <section class="section">
          <div class="section-head">
            <h2>{TEAMS.title}</h2>
            <Show when={props.view.me.manages}>
              <ButtonLink href={`/s/${props.view.structure.structure}/equipes/nouvelle`}>
                {TEAMS.form}
              </ButtonLink>
            </Show>
          </div>
          <TeamTable
            structure={props.view.structure.structure}
            teams={props.view.teams}
            today={props.view.today.day}
          />
        </section>
      </Show>
    </>
  );
}

/** What is mine to do, where the teams stand, what comes next. */
export function HomePage() {
  const params = useParams<{ structure: string }>();
  const home = createView("home", () => ({ structure: params.structure }));
  return (
    <Answered answer={home()} lines={6}>
      {(view) => <Home view={view()} />}
    </Answered>
  );
}
