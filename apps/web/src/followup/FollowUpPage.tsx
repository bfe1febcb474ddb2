import type { Finding, KindName } from "@coopilote/domain/protocols/Finding.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { useParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { shownMarkOf } from "../readiness/marks.ts";
import { namesIn } from "../readiness/names.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { createGestures } from "../teams/createGestures.ts";
import { NextStepAction } from "../teams/NextStepAction.tsx";
import type { Place } from "../teams/nextStep.ts";
import { TeamDialogs } from "../teams/TeamDialogs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { CountTable } from "./CountTable.tsx";
import { ratiosToCount } from "./counted.ts";
import { FOLLOW_UP } from "./fr.ts";

type TeamView = ScreenOf<"team">;

interface FollowUpProps {
  structure: string;
  team: TeamView;
  view: ScreenOf<"followUp">;
}

const counted = new Set<string | null>([
  "upkeep",
  "ratio",
  "structure-volume",
] satisfies ReadonlyArray<KindName>);

const isCounted = ({ kind, parts }: Finding): boolean =>
  parts.length === 0 ? counted.has(kind) : parts.some(isCounted);

const askedIn = ({ findings }: TeamView): ReadonlyArray<Finding> =>
  findings.filter((finding) => finding.status !== "not-applicable" && isCounted(finding));

function FollowUp(props: FollowUpProps) {
  const gestures = createGestures();
  const names = createMemo(() => namesIn(props.team));
  const place = createMemo((): Place => ({
    structure: props.structure,
    team: props.team.team,
    me: props.team.me,
  }));
  const mayCount = () => props.team.me.manages || props.team.me.role !== null;
  const nameOf = (finding: Finding): string =>
    finding.subject.kind === "member"
      ? `${names().requirement(finding.requirement)}, ${names().person(finding.subject.person)}`
      : names().requirement(finding.requirement);
  return (
    <>
      <PageHead
        title={FOLLOW_UP.title}
        tab={FOLLOW_UP.tab(props.team.shortTitle)}
        crumbs={[
          {
            label: props.team.shortTitle,
            href: `/s/${props.structure}/equipes/${props.team.team}`,
          },
        ]}
        subtitle={FOLLOW_UP.countsOnly}
        actions={
          <Show when={mayCount()}>
            <Button kind="main" onClick={() => gestures.ask({ gesture: "countActs" })}>
              {FOLLOW_UP.add.acts}
            </Button>
            <Show when={ratiosToCount(props.team).length > 0}>
              <Button onClick={() => gestures.ask({ gesture: "countRatio" })}>
                {FOLLOW_UP.add.ratio}
              </Button>
            </Show>
            <Show when={props.team.me.manages}>
              <Button onClick={() => gestures.ask({ gesture: "stateVolume" })}>
                {FOLLOW_UP.add.volume}
              </Button>
            </Show>
          </Show>
        }
      />
      <section class="section stack">
        <h2>{FOLLOW_UP.asked}</h2>
        <Show
          when={askedIn(props.team).length > 0}
          fallback={<p class="quiet">{FOLLOW_UP.nothingAsked}</p>}
        >
          <TodoList>
            <For each={askedIn(props.team)}>
              {(finding) => (
                <Todo
                  mark={shownMarkOf(finding).mark}
                  what={nameOf(finding)}
                  why={`${findingWords(finding, names()).cell}. ${findingWords(finding, names()).why}`}
                  action={<NextStepAction finding={finding} place={place()} onAsk={gestures.ask} />}
                />
              )}
            </For>
          </TodoList>
        </Show>
      </section>
      <section class="section stack">
        <h2>{FOLLOW_UP.counts}</h2>
        <CountTable
          structure={props.structure}
          view={props.view}
          nameOf={(person) => names().person(person)}
        />
      </section>
      <TeamDialogs
        asked={gestures.asked()}
        team={props.team}
        place={place()}
        names={names()}
        onClose={gestures.close}
      />
    </>
  );
}

/** What a team counts once it practises: numbers, never patients. */
export function FollowUpPage() {
  const params = useParams<{ structure: string; team: string }>();
  const ofTeam = () => ({ structure: params.structure, team: params.team });
  const team = createView("team", ofTeam);
  const followUp = createView("followUp", ofTeam);
  return (
    <Answered answer={team()} lines={8}>
      {(known) => (
        <Answered answer={followUp()} lines={6}>
          {(view) => <FollowUp structure={params.structure} team={known()} view={view()} />}
        </Answered>
      )}
    </Answered>
  );
}
