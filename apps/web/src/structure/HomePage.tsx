import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { functionTitles } from "@coopilote/domain/people/labels.ts";
import { structureKindFr } from "@coopilote/domain/structure/labels.ts";
import { useParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { NextStepAction } from "../teams/NextStepAction.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { dayInWords, NBSP, sentence } from "../ui/typography.ts";
import { HomeAside } from "./HomeAside.tsx";
import { HOME, KINDS_OF_SUBTITLE, TEAMS } from "./homeFr.ts";
import { countOf, type TeamTasks, tasksOf, toStart } from "./homeModel.ts";
import { TeamTable } from "./TeamTable.tsx";

interface TasksProps {
  teams: ReadonlyArray<TeamTasks>;
  /** Several teams: each list says whose it is. */
  isTitled: boolean;
  label: string;
  /** Mine: each with the button of its next step, the first of them the page's. */
  isMine: boolean;
}

function Tasks(props: TasksProps) {
  return (
    <For each={props.teams}>
      {(team, teamIndex) => (
        <div class="home-tasks">
          <Show when={props.isTitled}>
            <h3>{team.title}</h3>
          </Show>
          <TodoList label={props.isTitled ? `${props.label}, ${team.title}` : props.label}>
            <For each={team.tasks}>
              {(task, index) => (
                <Todo
                  mark={markOf(task.finding).mark}
                  what={task.what}
                  why={task.why}
                  action={
                    <Show when={props.isMine}>
                      <NextStepAction
                        finding={task.finding}
                        place={task.place}
                        kind={teamIndex() === 0 && index() === 0 ? "main" : "plain"}
                      />
                    </Show>
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

/** Nothing starts by itself: the decision is somebody's next action. */
function Starts(props: { view: HomeView; isTitled: boolean }) {
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
                  kind="main"
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

const countMine = (view: HomeView): number => countOf(tasksOf(view, true)) + toStart(view).length;

function NextAction(props: { view: HomeView }) {
  const mine = createMemo(() => tasksOf(props.view, true));
  const others = createMemo(() => tasksOf(props.view, false));
  const isTitled = () => props.view.teams.length > 1;
  return (
    <div class="stack">
      <h2 class="say">{HOME.mine(countMine(props.view))}</h2>
      <Starts view={props.view} isTitled={isTitled()} />
      <Show
        when={countMine(props.view) > 0}
        fallback={<p class="quiet">{countOf(others()) > 0 ? HOME.nothing : HOME.allHeld}</p>}
      >
        <Tasks teams={mine()} isTitled={isTitled()} label={HOME.mineList} isMine />
      </Show>
      <Show when={countOf(others()) > 0}>
        <details class="home-others">
          <summary>{HOME.others(countOf(others()))}</summary>
          <Tasks
            teams={others()}
            isTitled={isTitled()}
            label={HOME.others(countOf(others()))}
            isMine={false}
          />
        </details>
      </Show>
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
          <TeamTable structure={props.view.structure.structure} teams={props.view.teams} />
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
