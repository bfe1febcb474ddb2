import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { tooEarly } from "@coopilote/domain/readiness/comesLater.ts";
import { decisive } from "@coopilote/domain/readiness/decisive.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { createMemo, For, Show } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import { NextStepAction } from "../teams/NextStepAction.tsx";
import { MISSING } from "../teams/fr.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import type { PartProps } from "./declarationModel.ts";
import { PEOPLE } from "./fr.ts";

interface FindingListProps extends PartProps {
  findings: ReadonlyArray<Finding>;
  label?: string | undefined;
}

const SHOWN = 3;

const HERE: ReadonlySet<string> = new Set([
  "attestProjetDeSante",
  "prepareDeclaration",
  "recordDeposit",
  "liftSuspension",
]);

/** Its next step is taken on this very page, which has its button. */
const isHere = (finding: Finding): boolean => HERE.has(decisive(finding).nextStep ?? "");

/** The day on which sessions already planned complete the training that a finding waits for. */
const completedIn = (
  finding: Finding,
  members: PartProps["view"]["members"],
): string | undefined => {
  const { subject } = finding;
  if (decisive(finding).nextStep !== "scheduleSession" || subject.kind !== "member")
    return undefined;
  return members.find(({ person }) => person === subject.person)?.completed ?? undefined;
};

function Findings(props: FindingListProps & { all: ReadonlyArray<Finding> }) {
  const isEarly = createMemo(() => tooEarly(props.all));
  const place = () => ({
    structure: props.structure,
    team: props.view.team,
    me: props.view.me,
    isEarly: isEarly(),
  });
  return (
    <TodoList label={props.label}>
      <For each={props.findings}>
        {(finding) => {
          const words = () => findingWords(finding, props.names);
          const completed = () => completedIn(finding, props.view.members);
          const mark = () => (isEarly()(finding) ? "waiting" : markOf(finding).mark);
          const whose = () => (isEarly()(finding) ? MISSING.later : words().whose);
          return (
            <Todo
              mark={completed() === undefined ? mark() : "partly"}
              what={words().what}
              why={
                <Show when={completed()} fallback={`${words().why} ${whose()}`}>
                  {(day) => `${words().why} ${MISSING.planned(day(), props.view.today.day)}`}
                </Show>
              }
              action={
                <Show
                  when={completed() === undefined}
                  fallback={
                    <ButtonLink href={`/s/${props.structure}/seances`}>
                      {MISSING.sessions}
                    </ButtonLink>
                  }
                >
                  <Show when={!isHere(finding)}>
                    <NextStepAction finding={finding} place={place()} />
                  </Show>
                </Show>
              }
            />
          );
        }}
      </For>
    </TodoList>
  );
}

/** What is missing, in full sentences; what comes after the first ones is folded. */
export function FindingList(props: FindingListProps) {
  return (
    <Show when={props.findings.length > 0}>
      <Findings {...props} all={props.findings} findings={props.findings.slice(0, SHOWN)} />
      <Show when={props.findings.length > SHOWN}>
        <details class="fold">
          <summary>{PEOPLE.more(props.findings.length - SHOWN)}</summary>
          <Findings
            {...props}
            label={undefined}
            all={props.findings}
            findings={props.findings.slice(SHOWN)}
          />
        </details>
      </Show>
    </Show>
  );
}
