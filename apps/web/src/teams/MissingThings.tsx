import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { findingWords, ruleFr } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createMemo, For, Show } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Badge } from "../ui/Badge.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { isHeld } from "../ui/matrixModel.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { MISSING } from "./fr.ts";
import type { Asked } from "./gestures.ts";
import { partLabel } from "./kindsFr.ts";
import type { Place } from "./nextStep.ts";
import { NextStepAction } from "./NextStepAction.tsx";

type TeamView = ScreenOf<"team">;

interface MissingProps {
  team: TeamView;
  place: Place;
  names: Names;
  onAsk: (asked: Asked) => void;
}

/** What is shown at once; the rest waits under a fold. */
const FIRST = 4;

const missingParts = (finding: Finding): ReadonlyArray<string> =>
  finding.parts.filter((part) => !isHeld(markOf(part))).map(partLabel);

function Thing(props: Omit<MissingProps, "team"> & { finding: Finding; isFirst: boolean }) {
  const words = createMemo(() => findingWords(props.finding, props.names));
  const parts = () => missingParts(props.finding);
  return (
    <Todo
      mark={markOf(props.finding).mark}
      what={words().what}
      why={
        <>
          <p>
            {words().why} {words().whose}
            <Show when={parts().length > 1}> {MISSING.parts(parts())}</Show>
          </p>
          <p class="rule">
            <Show when={!props.finding.ofTexts}>
              <Badge>
                {props.finding.basis === "pratique-ars" ? MISSING.practice : MISSING.internal}
              </Badge>
            </Show>
            {ruleFr(props.finding, props.names)}
          </p>
        </>
      }
      action={
        <NextStepAction
          finding={props.finding}
          place={props.place}
          kind={props.isFirst ? "main" : "plain"}
          onAsk={props.onAsk}
        />
      }
    />
  );
}

function Nothing(props: { team: TeamView; place: Place }) {
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
      {(since) => <h2 class="say">{MISSING.noneAfter(since().day)}</h2>}
    </Show>
  );
}

/** What keeps the readiest binôme from practice: each thing with its person, its reason, its rule and its button. */
export function MissingThings(props: MissingProps) {
  const first = () => props.team.missing.slice(0, FIRST);
  const rest = () => props.team.missing.slice(FIRST);
  const list = (findings: () => ReadonlyArray<Finding>, leads: boolean) => (
    <TodoList label={MISSING.list}>
      <For each={findings()}>
        {(finding, index) => (
          <Thing
            finding={finding}
            place={props.place}
            names={props.names}
            onAsk={props.onAsk}
            isFirst={leads && index() === 0}
          />
        )}
      </For>
    </TodoList>
  );
  return (
    <div class="stack">
      <Show
        when={props.team.missing.length > 0}
        fallback={<Nothing team={props.team} place={props.place} />}
      >
        <h2 class="say">
          {props.team.miseEnOeuvre === null
            ? MISSING.title(props.team.missing.length)
            : MISSING.titleAfter(props.team.missing.length)}
        </h2>
        {list(first, true)}
        <Show when={rest().length > 0}>
          <details class="fold">
            <summary>{MISSING.rest(rest().length)}</summary>
            {list(rest, false)}
          </details>
        </Show>
      </Show>
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
        <StatusMark mark="met">{MISSING.proven(props.team.proven, props.team.asked)}</StatusMark>
      </summary>
      <p class="small quiet">{MISSING.provenText}</p>
      <ul class="proven-list">
        <For each={proven()}>
          {(finding) => (
            <li>
              <StatusMark mark={markOf(finding).mark}>
                {props.names.requirement(finding.requirement)}
              </StatusMark>
              <Show when={finding.subject.kind === "member" && finding.subject}>
                {(subject) => (
                  <span class="small quiet">{props.names.person(subject().person)}</span>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
