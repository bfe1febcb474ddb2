import { DOT } from "../ui/typography.ts";
import { tooEarly } from "@coopilote/domain/readiness/comesLater.ts";
import { decisive } from "@coopilote/domain/readiness/decisive.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { titledFr } from "@coopilote/domain/readiness/missingFr.ts";
import { A } from "@solidjs/router";
import { For, Match, Show, Switch, createMemo } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import { namesIn } from "../readiness/names.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Asked } from "../teams/gestures.ts";
import { WithdrawDialog } from "../teams/MemberDialogs.tsx";
import { EngagementDialog, SwornDialog } from "../teams/SigningDialogs.tsx";
import { AttestedChanged } from "../training/AttestedChanged.tsx";
import { standingWords, targetOf } from "../training/standing.ts";
import { STANDING } from "../training/standingFr.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { HoursBar } from "../ui/HoursBar.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { Cadre } from "./Cadre.tsx";
import { TEAM } from "./mineFr.ts";
import { OwnPractice } from "./OwnPractice.tsx";
import { isAsked } from "./turns.ts";

type Mine = ScreenOf<"mine">;
type Team = Mine["teams"][number];

interface OwnTeamProps {
  structure: string;
  view: Mine;
  team: Team;
}

function Hours(props: OwnTeamProps) {
  return (
    <section class="stack">
      <HoursBar
        title={<h3>{TEAM.hours}</h3>}
        counted={props.team.perDay}
        total={props.team.counted}
        planned={props.team.planned}
        need={targetOf(props.team).minutes ?? undefined}
      >
        {TEAM.days(props.team.days.length, targetOf(props.team).days)}
        {DOT}
        {standingWords(props.team)}
      </HoursBar>
      <p class="small">
        <A href={`/s/${props.structure}/equipes/${props.team.team}/heures/${props.view.me.person}`}>
          {TEAM.ledger}
        </A>
      </p>
    </section>
  );
}

/** In which role I am there, and whether I am engaged in it. */
const standingIn = ({ role, engaged }: Team) => ({
  role,
  engaged: engaged === null ? null : role,
});

/** What others owe me, with whose turn it is. */
function Awaited(props: OwnTeamProps) {
  const names = createMemo(() =>
    namesIn({ people: props.view.people, requirements: props.team.requirements }),
  );
  const isEarly = createMemo(() => tooEarly(props.team.awaited));
  return (
    <Show when={props.team.awaited.length > 0}>
      <section>
        <h3>{TEAM.awaited}</h3>
        <TodoList label={TEAM.awaited}>
          <For each={props.team.awaited}>
            {(finding) => {
              const words = () => findingWords(finding, names());
              const planned = () =>
                decisive(finding).nextStep === "scheduleSession" ? props.team.completed : null;
              const mark = () => (isEarly()(finding) ? "waiting" : markOf(finding).mark);
              return (
                <Todo
                  mark={planned() === null ? mark() : "partly"}
                  what={titledFr(finding, names())}
                  why={TEAM.awaitedWhy(words(), planned(), props.view.now.day)}
                />
              );
            }}
          </For>
        </TodoList>
      </section>
    </Show>
  );
}

/** What is signed and attested; what is not is among what is owed. */
function Papers(props: { structure: string; person: string; team: Team }) {
  const papers = () => {
    const { engaged, sworn, attested, training } = props.team;
    return [
      ...(engaged === null ? [] : [TEAM.engaged(engaged.day)]),
      ...(sworn === null ? [] : [TEAM.sworn(sworn.day)]),
      ...(attested === null ? [] : [TEAM.attested(attested.day)]),
      ...(attested !== null || training.attested === null
        ? []
        : [STANDING.attested(training.attested.on, training.attested.proof)]),
    ];
  };
  return (
    <section>
      <h3>{TEAM.papers}</h3>
      <ul class="papers">
        <For each={papers()}>
          {(paper) => (
            <li>
              <StatusMark mark="met">{paper}</StatusMark>
            </li>
          )}
        </For>
      </ul>
      <AttestedChanged changed={props.team.attestedChanged} />
      <p class="small">
        <A href={`/s/${props.structure}/personnes/${props.person}`}>{TEAM.allPapers}</A>
      </p>
    </section>
  );
}

interface OwnTeamAsked extends OwnTeamProps {
  /** The dialog opened here. */
  asked: Asked | undefined;
  onAsk: (asked: Asked | undefined) => void;
}

/** One of my teams: whether I may practise, my hours, what I wait for, my papers, the cadre, the way out. */
export function OwnTeam(props: OwnTeamAsked) {
  const me = () => props.view.me.person;
  const practises = () => props.team.practisesSince !== null;
  const signed = () => ({
    team: props.team.team,
    shortTitle: props.team.shortTitle,
    today: props.view.now,
    members: [{ person: me(), role: props.team.role }],
  });
  const shared = () => ({
    team: signed(),
    place: {
      structure: props.structure,
      team: props.team.team,
      me: { person: me(), manages: false, ...standingIn(props.team) },
    },
    names: namesIn({ people: props.view.people, requirements: props.team.requirements }),
    person: me(),
    onClose: () => props.onAsk(undefined),
  });
  return (
    <section class="section my-team stack" aria-label={props.team.shortTitle}>
      <header>
        <h2>
          <A href={`/s/${props.structure}/equipes/${props.team.team}`}>{props.team.shortTitle}</A>
        </h2>
        <Badge tone="accent">{TEAM.roles[props.team.role]}</Badge>
      </header>
      <OwnPractice team={props.team} names={shared().names} me={me()} />
      <Show when={practises()}>
        <Cadre team={props.team} />
      </Show>
      <Show when={props.team.training.asked || props.team.counted > 0}>
        <Hours {...props} />
      </Show>
      <Awaited structure={props.structure} view={props.view} team={props.team} />
      <Papers structure={props.structure} person={me()} team={props.team} />
      <Show when={!practises()}>
        <Cadre team={props.team} />
      </Show>
      <div class="my-way-out">
        <Button
          kind="quiet"
          onClick={() => props.onAsk({ gesture: "withdrawMember", person: me() })}
        >
          {TEAM.withdraw}
        </Button>
        <span class="small quiet">{TEAM.withdrawWhy}</span>
      </div>
      <Switch>
        <Match when={isAsked(props.asked, "signEngagement")}>
          <EngagementDialog {...shared()} />
        </Match>
        <Match when={isAsked(props.asked, "signSwornStatement")}>
          <SwornDialog {...shared()} />
        </Match>
        <Match when={isAsked(props.asked, "withdrawMember")}>
          <WithdrawDialog {...shared()} />
        </Match>
      </Switch>
    </section>
  );
}
