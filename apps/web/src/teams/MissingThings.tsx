import type { Moment } from "@coopilote/contract/teams/Moment.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { findingWords, ruleFr } from "@coopilote/domain/readiness/fr.ts";
import { titledFr } from "@coopilote/domain/readiness/missingFr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createMemo, Show } from "solid-js";
import { whenFr } from "../readiness/momentFr.ts";
import { markOf } from "../readiness/marks.ts";
import type { ScreenOf } from "../server/screens.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { InTurn } from "../ui/InTurn.tsx";
import { isHeld } from "../ui/matrixModel.ts";
import { RuleMark } from "../ui/RuleMark.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { spaced } from "../ui/typography.ts";
import { MISSING } from "./fr.ts";
import type { Asked } from "./gestures.ts";
import { partLabel } from "./kindsFr.ts";
import { mainThing } from "./mainThing.ts";
import type { Place } from "./nextStep.ts";
import { NextStepAction } from "./NextStepAction.tsx";
import { Widenable } from "./Widenable.tsx";
import "../readiness/readiness.css";

type TeamView = ScreenOf<"team">;

interface MissingProps {
  team: TeamView;
  place: Place;
  names: Names;
  momentOf: (finding: Finding) => Moment;
  onAsk: (asked: Asked) => void;
}

/** What is shown at once; the rest waits under a fold. */
const FIRST = 4;

const missingParts = (finding: Finding): ReadonlyArray<string> =>
  finding.parts.filter((part) => !isHeld(markOf(part))).map(partLabel);

function Thing(props: MissingProps & { finding: Finding; isFirst: boolean }) {
  const words = createMemo(() => findingWords(props.finding, props.names));
  const moment = () => props.momentOf(props.finding);
  const completed = () => {
    const known = moment();
    return known.when === "planned" ? known.day : undefined;
  };
  const parts = () => missingParts(props.finding);
  const said = () => (props.finding.anyOf === true ? MISSING.either : MISSING.parts);
  const isEarly = () => props.place.isEarly?.(props.finding) === true;
  const mark = () => (moment().when === "later" ? "waiting" : markOf(props.finding).mark);
  return (
    <Todo
      mark={completed() === undefined ? mark() : "partly"}
      what={
        <>
          {words().what}
          <Show when={props.finding.status === "unknown"}>
            {" "}
            <StatusMark mark="unknown" />
          </Show>
        </>
      }
      why={
        <>
          <p>
            {words().why}{" "}
            <Show
              when={completed()}
              fallback={
                <>
                  {isEarly() ? MISSING.later : words().whose}
                  <Show when={parts().length > 1}> {said()(parts())}</Show>
                </>
              }
            >
              {(day) => MISSING.planned(day(), props.team.today.day)}
            </Show>
          </p>
          <p class="rule">
            <Show when={!props.finding.ofTexts}>
              <RuleMark>
                {props.finding.basis === "pratique-ars" ? MISSING.practice : MISSING.internal}
              </RuleMark>
            </Show>
            {spaced(ruleFr(props.finding, props.names))}
          </p>
        </>
      }
      when={whenFr(moment(), props.team.today.day)}
      action={
        <Show
          when={completed() === undefined}
          fallback={
            <ButtonLink href={`/s/${props.place.structure}/seances`}>{MISSING.sessions}</ButtonLink>
          }
        >
          <NextStepAction
            finding={props.finding}
            place={props.place}
            kind={props.isFirst ? "main" : "plain"}
            onAsk={props.onAsk}
          />
        </Show>
      }
    />
  );
}

/** Nothing keeps the readiest binôme from practice, or it practises: those who wait come next. */
function Nothing(props: MissingProps) {
  const waiting = () =>
    props.team.members.filter(
      ({ role, withdrawn, practisesSince }) =>
        role === "delegate" && withdrawn === null && practisesSince === null,
    );
  const lacking = () =>
    props.team.findings.filter(
      (finding) =>
        finding.bites !== "after-start" &&
        !isHeld(markOf(finding)) &&
        waiting().some(
          ({ person }) => finding.subject.kind === "member" && finding.subject.person === person,
        ),
    );
  return (
    <Show
      when={props.team.miseEnOeuvre}
      fallback={
        <>
          <h2 class="say">{MISSING.none}</h2>
          <p class="quiet">{MISSING.noneText}</p>
          <ButtonLink
            kind="main"
            href={`/s/${props.place.structure}/equipes/${props.place.team}/declaration#mise-en-oeuvre`}
          >
            {MISSING.noneAction}
          </ButtonLink>
        </>
      }
    >
      {(since) => (
        <>
          <h2 class="say">{MISSING.noneAfter(since().day, props.team.today.day)}</h2>
          <Show when={lacking().length > 0}>
            <h3>{MISSING.others(waiting().length)}</h3>
            <Things {...props} findings={lacking()} leads={false} />
          </Show>
        </>
      )}
    </Show>
  );
}

interface ThingsProps extends MissingProps {
  findings: ReadonlyArray<Finding>;
  /** Whether its first thing is the main gesture of the page. */
  leads: boolean;
}

function Things(props: ThingsProps) {
  const first = () => mainThing(props.findings, props.momentOf);
  return (
    <TodoList label={MISSING.list}>
      <InTurn each={props.findings}>
        {(finding, index) => (
          <Thing
            finding={finding}
            team={props.team}
            place={props.place}
            names={props.names}
            momentOf={props.momentOf}
            onAsk={props.onAsk}
            isFirst={props.leads && index() === first()}
          />
        )}
      </InTurn>
    </TodoList>
  );
}

/** What keeps the readiest binôme from practice: each thing with its person, its reason, its rule and its button. */
export function MissingThings(props: MissingProps) {
  const first = () => props.team.missing.slice(0, FIRST);
  const rest = () => props.team.missing.slice(FIRST);
  const lacking = () => props.team.asked - props.team.proven;
  const ofTexts = () => props.team.missing.filter((finding) => finding.ofTexts).length;
  const whose = () => MISSING.whose(ofTexts(), props.team.missing.length - ofTexts());
  const hidden = () => lacking() - props.team.missing.length;
  return (
    <div class="stack">
      <Show when={lacking() > 0} fallback={<Nothing {...props} />}>
        <h2 class="say">
          {props.team.miseEnOeuvre === null
            ? MISSING.title(lacking(), hidden() > 0)
            : MISSING.titleAfter(lacking(), hidden() > 0)}
        </h2>
        <Show when={whose()}>{(said) => <p class="quiet">{said()}</p>}</Show>
        <Things {...props} findings={first()} leads />
        <Show when={rest().length > 0}>
          <details class="fold">
            <summary>{MISSING.rest(rest().length)}</summary>
            <Things {...props} findings={rest()} leads={false} />
          </details>
        </Show>
        <Show when={hidden() > 0}>
          <p class="quiet">{MISSING.hidden(hidden())}</p>
        </Show>
      </Show>
      <Widenable team={props.team} place={props.place} />
      <Proven team={props.team} names={props.names} />
    </div>
  );
}

/** What already holds for the readiest binôme, folded: its count says enough most days. */
function Proven(props: { team: TeamView; names: Names }) {
  const closest = () => props.team.binomes.find(({ dissolved }) => !dissolved);
  const concerns = ({ subject }: Finding) => {
    const pair = closest();
    if (subject.kind === "structure" || subject.kind === "team") return true;
    if (pair === undefined) return false;
    return subject.kind === "binome"
      ? subject.delegant === pair.delegant && subject.delegate === pair.delegate
      : subject.person === pair.delegant || subject.person === pair.delegate;
  };
  const proven = () =>
    props.team.findings.filter(
      (finding) =>
        finding.status !== "not-applicable" && concerns(finding) && isHeld(markOf(finding)),
    );
  return (
    <details class="fold proven">
      <summary>
        <StatusMark mark="met">
          {MISSING.proven(props.team.proven, props.team.asked, props.team.forecast.isWithheld)}
        </StatusMark>
      </summary>
      <p class="small quiet">{MISSING.provenText}</p>
      <ul class="proven-list">
        <InTurn each={proven()}>
          {(finding) => (
            <li>
              <StatusMark mark={markOf(finding).mark}>{titledFr(finding, props.names)}</StatusMark>
              <Show when={finding.subject.kind === "member" && finding.subject}>
                {(subject) => (
                  <span class="small quiet">{props.names.person(subject().person)}</span>
                )}
              </Show>
            </li>
          )}
        </InTurn>
      </ul>
    </details>
  );
}
