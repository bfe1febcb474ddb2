import { createMemo, For, Show } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import { isAskedHere } from "../mine/turns.ts";
import type { Asked } from "../teams/gestures.ts";
import { wayOf } from "../teams/nextStep.ts";
import { NextStepAction } from "../teams/NextStepAction.tsx";
import { OpenSheet } from "../training/OpenSheet.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { InTurn } from "../ui/InTurn.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { NBSP } from "../ui/typography.ts";
import { HOME, LEFT, READING } from "./homeFr.ts";
import { leftOf, nowOf, requestsOf, startsOf, tasksOf, type Waited } from "./waitingModel.ts";

interface WaitingProps {
  waited: Waited;
}

interface WaitingListProps extends WaitingProps {
  /** Whether its first thing is the main gesture of the page. */
  leads?: boolean | undefined;
  /** Opens here what one's own space asks of oneself; without it every step is a link. */
  onAsk?: ((team: string, asked: Asked) => void) | undefined;
}

/** Sheets to open and presences to sign, today. */
function Today(props: WaitingProps & { hasMain: boolean }) {
  const now = createMemo(() => nowOf(props.waited));
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
                <Show
                  when={one.isToOpen}
                  fallback={
                    <ButtonLink
                      kind={props.hasMain && index() === 0 ? "main" : "plain"}
                      href={`/s/${props.waited.structure}/seances/${one.session}`}
                    >
                      {one.act}
                    </ButtonLink>
                  }
                >
                  <OpenSheet
                    kind={props.hasMain && index() === 0 ? "main" : "plain"}
                    structure={props.waited.structure}
                    session={one.session}
                  />
                </Show>
              }
            />
          )}
        </For>
      </TodoList>
    </Show>
  );
}

/** Requests of the ARS to answer, each with its deadline (j30). */
function Requests(props: WaitingProps) {
  const requests = createMemo(() => requestsOf(props.waited));
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
                  href={`/s/${props.waited.structure}/equipes/${one.team}/declaration#ars`}
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

/** Nothing starts by itself: the decision is somebody's next action. */
function Starts(props: WaitingProps & { hasMain: boolean }) {
  const starts = createMemo(() => startsOf(props.waited));
  const isTitled = () => props.waited.waiting.teams.length > 1;
  return (
    <Show when={starts().length > 0}>
      <TodoList label={HOME.startList}>
        <For each={starts()}>
          {(team) => (
            <Todo
              mark="waiting"
              what={isTitled() ? `${HOME.start}${NBSP}: ${team.shortTitle}` : HOME.start}
              why={HOME.startText}
              action={
                <ButtonLink
                  kind={props.hasMain ? "main" : "plain"}
                  href={`/s/${props.waited.structure}/equipes/${team.team}/declaration`}
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

/** What each team waits for from whoever looks; with several teams each list says whose it is. */
function Tasks(props: WaitingListProps & { hasMain: boolean }) {
  const teams = createMemo(() => tasksOf(props.waited));
  const isTitled = () => props.waited.waiting.teams.length > 1;
  return (
    <For each={teams()}>
      {(team, teamIndex) => (
        <div class="home-tasks">
          <Show when={isTitled()}>
            <h3>{team.title}</h3>
          </Show>
          <TodoList label={isTitled() ? `${HOME.mineList}, ${team.title}` : HOME.mineList}>
            <InTurn each={team.tasks}>
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
                      onAsk={
                        props.onAsk !== undefined && isAskedHere(wayOf(task.finding, task.place))
                          ? (asked) => props.onAsk?.(task.place.team, asked)
                          : undefined
                      }
                    />
                  }
                />
              )}
            </InTurn>
          </TodoList>
        </div>
      )}
    </For>
  );
}

/** Pieces that nobody has read yet. */
function Reading(props: WaitingProps) {
  const names = () => props.waited.waiting.toRead.map(({ name }) => name);
  return (
    <Show when={names().length > 0}>
      <TodoList label={READING.list}>
        <Todo
          mark="waiting"
          what={READING.what(names().length)}
          why={READING.why(names())}
          action={
            <ButtonLink href={`/s/${props.waited.structure}/pieces`}>{READING.act}</ButtonLink>
          }
        />
      </TodoList>
    </Show>
  );
}

/** Who left, with the modification to declare where a deposit still names them (j34). */
function Departures(props: WaitingProps) {
  const left = createMemo(() => leftOf(props.waited));
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
                      href={`/s/${props.waited.structure}/equipes/${one.team}/declaration`}
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

/** What waits for whoever looks: the home and one's own space tell the same. */
export function WaitingList(props: WaitingListProps) {
  const leads = () => props.leads !== false;
  const hasMain = () => leads() && nowOf(props.waited).length === 0;
  return (
    <>
      <Today waited={props.waited} hasMain={leads()} />
      <Requests waited={props.waited} />
      <Starts waited={props.waited} hasMain={hasMain()} />
      <Tasks {...props} hasMain={hasMain()} />
      <Reading waited={props.waited} />
      <Departures waited={props.waited} />
    </>
  );
}
