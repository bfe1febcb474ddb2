import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { A } from "@solidjs/router";
import { createMemo, For, type JSX, Match, Show, Switch } from "solid-js";
import { RenewalLine } from "../readiness/RenewalLine.tsx";
import { NextStepAction } from "../teams/NextStepAction.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { type AgendaDay, agendaOf, type Happening } from "./agenda.ts";
import { OwnedTodo } from "./HomeOthers.tsx";
import { type OwnedTask, waitedAtHome } from "./homeModel.ts";
import { nowOf, startsOf } from "./waitingModel.ts";
import { DAYS, HOME, sessionFr, within } from "./homeFr.ts";

interface HappeningProps {
  structure: string;
  today: string;
  of: Happening;
  /** Whether its button is the one of the page. */
  isMain: boolean;
}

const session = (one: Happening) => (one.what === "session" ? one : undefined);
const request = (one: Happening) => (one.what === "request" ? one : undefined);
const renewal = (one: Happening) => (one.what === "renewal" ? one : undefined);
const trained = (one: Happening) => (one.what === "trained" ? one : undefined);
const task = (one: Happening) => (one.what === "task" ? one : undefined);

/** What its button already says is mine. */
const isMineNow = ({ isMine, moment }: OwnedTask): boolean => isMine && moment.when === "now";

function HappeningLine(props: HappeningProps) {
  const root = () => `/s/${props.structure}`;
  return (
    <Switch>
      <Match when={session(props.of)}>
        {(one) => (
          <Todo
            mark={one().session.state === "open" ? "partly" : "waiting"}
            what={<A href={`${root()}/seances/${one().session.session}`}>{one().session.title}</A>}
            why={sessionFr(one().session)}
          />
        )}
      </Match>
      <Match when={request(props.of)}>
        {(one) => (
          <Todo
            mark="due-soon"
            what={one().request.what}
            why={one().request.why}
            action={
              <ButtonLink href={`${root()}/equipes/${one().request.team}/declaration#ars`}>
                {one().request.isMine ? HOME.answer : HOME.seeRequest}
              </ButtonLink>
            }
          />
        )}
      </Match>
      <Match when={renewal(props.of)}>
        {(one) => (
          <RenewalLine structure={props.structure} renewal={one().renewal} today={props.today} />
        )}
      </Match>
      <Match when={trained(props.of)}>
        {(one) => (
          <Todo
            mark="waiting"
            what={DAYS.trained(one().training.people, one().training.title)}
            why={DAYS.trainedWhy}
          />
        )}
      </Match>
      <Match when={task(props.of)}>
        {(one) => (
          <OwnedTodo
            task={one().task}
            when={isMineNow(one().task) ? undefined : within(one().task.who)}
            action={
              <Show when={isMineNow(one().task)}>
                <NextStepAction
                  finding={one().task.finding}
                  place={one().task.place}
                  kind={props.isMain ? "main" : "plain"}
                />
              </Show>
            }
          />
        )}
      </Match>
    </Switch>
  );
}

interface DayProps {
  view: HomeView;
  day: AgendaDay;
  today: JSX.Element;
  hasMain: boolean;
}

function Day(props: DayProps) {
  const isToday = () => props.day.day === props.view.today.day;
  const title = () => DAYS.title(props.day.day, props.view.today.day);
  return (
    <section class="home-day">
      <h3>{title()}</h3>
      <Show when={isToday()}>{props.today}</Show>
      <Show when={props.day.happenings.length > 0}>
        <TodoList label={title()}>
          <For each={props.day.happenings}>
            {(one, index) => (
              <HappeningLine
                structure={props.view.structure.structure}
                today={props.view.today.day}
                of={one}
                isMain={props.hasMain && isToday() && index() === 0}
              />
            )}
          </For>
        </TodoList>
      </Show>
    </section>
  );
}

/** The same things by the day they can be done or are due; `today`: what waits now for whoever looks. */
export function HomeDays(props: Omit<DayProps, "day" | "hasMain"> & { leads: boolean }) {
  const days = createMemo(() => agendaOf(props.view));
  const waited = createMemo(() => waitedAtHome(props.view));
  const hasMain = () =>
    props.leads && nowOf(waited()).length === 0 && startsOf(waited()).length === 0;
  return (
    <For each={days()}>
      {(day) => <Day view={props.view} day={day} today={props.today} hasMain={hasMain()} />}
    </For>
  );
}
