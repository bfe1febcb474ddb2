import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { functionTitles } from "@coopilote/domain/people/labels.ts";
import { structureKindFr } from "@coopilote/domain/structure/labels.ts";
import { A, useParams } from "@solidjs/router";
import { createMemo, For, onMount, Show } from "solid-js";
import { PresenceChanges } from "../mine/PresenceChanges.tsx";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { createSought } from "../ui/createSought.ts";
import { Empty } from "../ui/Faces.tsx";
import { createMedia, NARROW } from "../ui/media.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { dayInWords, DOT, sentence } from "../ui/typography.ts";
import { FirstSteps } from "./FirstSteps.tsx";
import { HomeAside, OwnToday } from "./HomeAside.tsx";
import { HomeDays } from "./HomeDays.tsx";
import { Later, Others } from "./HomeOthers.tsx";
import { HOME, KINDS_OF_SUBTITLE, PRACTICE, TEAMS, TEXTS } from "./homeFr.ts";
import { inTrainingOf, learnedOf, othersOf, practiceOf, waitedAtHome } from "./homeModel.ts";
import { TeamTable } from "./TeamTable.tsx";
import { WaitingList } from "./WaitingList.tsx";
import { countMine, type Waited } from "./waitingModel.ts";
import { AfterPaint } from "../ui/AfterPaint.tsx";

interface HomeProps {
  view: HomeView;
}

/** Where a delegate stands in each of their protocols: the first thing they come to know. */
function Practices(props: HomeProps) {
  const practices = createMemo(() => practiceOf(props.view));
  return (
    <Show when={practices().length > 0}>
      <TodoList label={PRACTICE.list}>
        <For each={practices()}>
          {(one) => <Todo mark={one.mark} what={one.what} why={one.why} />}
        </For>
      </TodoList>
    </Show>
  );
}

/** What the month taught of the texts: told, never asked. */
function Texts(props: HomeProps) {
  const learned = createMemo(() => learnedOf(props.view));
  return (
    <Show when={learned().length > 0}>
      <div class="home-tasks">
        <h3>{TEXTS.list}</h3>
        <ul class="stack">
          <For each={learned()}>
            {(one) => (
              <li>
                <b>{one.what}</b>
                <div class="small quiet">{one.why}</div>
                <A href={`/s/${props.view.structure.structure}/equipes/${one.team}`}>{TEXTS.act}</A>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

/** What planned sessions will complete: nobody has anything to plan. */
function Learning(props: { waited: Waited }) {
  const learning = createMemo(() => inTrainingOf(props.waited));
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
                why={HOME.inTrainingWhy(one.day, props.waited.today.day)}
                action={
                  <ButtonLink kind="quiet" href={`/s/${props.waited.structure}/seances`}>
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

/** What the agenda does not tell on a day of its own. */
const besideDays = (waited: Waited): Waited => ({
  ...waited,
  waiting: { ...waited.waiting, requests: [], toDo: [] },
});

const nothingOf = (waited: Waited): string => {
  if (othersOf(waited).length > 0) return HOME.nothing;
  return inTrainingOf(waited).length > 0 ? HOME.learning : HOME.allHeld;
};

/** What waits, mine then that of each other, or day by day: the same things, grouped as the address says. */
function NextAction(props: HomeProps) {
  const waited = createMemo(() => waitedAtHome(props.view));
  const [sought, seek] = createSought<"vue">();
  const leads = () => props.view.firstSteps === null;
  const isByDay = () => sought().vue === "jours";
  return (
    <div class="stack">
      <div class="section-head">
        <h2 class="say">{HOME.mine(countMine(waited()))}</h2>
        <Segmented
          label={HOME.see}
          name="vue"
          value={isByDay() ? "days" : "people"}
          choices={[
            { value: "people", label: HOME.byPerson },
            { value: "days", label: HOME.byDay },
          ]}
          onChange={(chosen) =>
            seek({ vue: chosen === "days" ? "jours" : undefined }, { replace: true })
          }
        />
      </div>
      <Practices view={props.view} />
      <Show
        when={isByDay()}
        fallback={
          <>
            <WaitingList waited={waited()} leads={leads()} />
            <Show when={countMine(waited()) === 0}>
              <p class="quiet">{nothingOf(waited())}</p>
            </Show>
            <AfterPaint>
              <Later waited={waited()} />
              <Learning waited={waited()} />
            </AfterPaint>
            <AfterPaint>
              <Others waited={waited()} />
            </AfterPaint>
          </>
        }
      >
        <HomeDays
          view={props.view}
          leads={leads()}
          today={<WaitingList waited={besideDays(waited())} leads={leads()} />}
        />
      </Show>
      <AfterPaint>
        <PresenceChanges
          structure={props.view.structure.structure}
          changes={props.view.presenceChanges}
        />
        <Texts view={props.view} />
      </AfterPaint>
    </div>
  );
}

/** Who coordinates reads it in their first steps. */
function NoTeam(props: HomeProps) {
  return (
    <Show when={props.view.firstSteps === null}>
      <Empty title={HOME.noTeam}>{HOME.noTeamElse}</Empty>
    </Show>
  );
}

/** Where each team stands: first of all for who coordinates, after what is theirs for the others. */
function Teams(props: HomeProps) {
  return (
    <section class="section home-teams">
      <div class="section-head">
        <h2>{TEAMS.title}</h2>
        <Show when={props.view.me.manages}>
          <ButtonLink href={`/s/${props.view.structure.structure}/equipes/nouvelle`}>
            {TEAMS.form}
          </ButtonLink>
        </Show>
      </div>
      <TeamTable view={props.view} />
    </section>
  );
}

function Home(props: HomeProps) {
  const visit = () =>
    void ask(
      "visit",
      { structure: props.view.structure.structure },
      { version: props.view.version },
    );
  onMount(visit);
  const isNarrow = createMedia(NARROW);
  const isTeamsFirst = () => props.view.me.manages && !isNarrow();
  const functions = () => props.view.me.functions.map((one) => functionTitles[one].toLowerCase());
  return (
    <>
      <PageHead
        title={props.view.structure.name}
        tab={HOME.mine(countMine(waitedAtHome(props.view)))}
        subtitle={`${sentence(dayInWords(props.view.today.day))}${DOT}${structureKindFr(props.view.structure.kind)}${KINDS_OF_SUBTITLE.functions(functions())}`}
      />
      <Show when={props.view.entrusted}>
        {(entrusted) => (
          <p class="notice">
            {HOME.entrusted(entrusted().name, entrusted().at.day, entrusted().reason)}
          </p>
        )}
      </Show>
      <FirstSteps view={props.view} />
      <Show when={props.view.teams.length > 0} fallback={<NoTeam view={props.view} />}>
        <Show when={isTeamsFirst()}>
          <AfterPaint>
            <Teams view={props.view} />
          </AfterPaint>
        </Show>
        <div class="split">
          <AfterPaint>
            <div class="stack">
              <Show when={isNarrow()}>
                <OwnToday view={props.view} />
              </Show>
              <NextAction view={props.view} />
            </div>
          </AfterPaint>
          <AfterPaint>
            <HomeAside view={props.view} isAfterOwn={isNarrow()} />
          </AfterPaint>
        </div>
        <Show when={!isTeamsFirst()}>
          <AfterPaint>
            <Teams view={props.view} />
          </AfterPaint>
        </Show>
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
