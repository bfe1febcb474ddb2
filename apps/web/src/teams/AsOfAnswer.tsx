import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { strengthFr } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { lackedFr } from "@coopilote/domain/readiness/pastFr.ts";
import { startRuleFr } from "@coopilote/domain/readiness/startOfPracticeFr.ts";
import { For, type JSX, Show } from "solid-js";
import { CitedLines } from "../readiness/CitedLines.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { Badge } from "../ui/Badge.tsx";
import { RuleMark } from "../ui/RuleMark.tsx";
import { MISSING } from "./fr.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import type { Mark } from "../ui/Mark.ts";
import { spaced } from "../ui/typography.ts";
import { AS_OF, WHY } from "./asOfFr.ts";

type AsOfView = ScreenOf<"asOf">;
type Answer = AsOfView["answers"][number];
type Held = Answer["heldAsKnownThen"];

interface AnswerProps {
  structure: string;
  view: AsOfView;
  answer: Answer;
  names: Names;
}

interface LineProps {
  label: string;
  mark: Mark;
  verdict: string;
  structure: string;
  view: AsOfView;
  evidence: ReadonlyArray<number>;
  children?: JSX.Element;
}

/** One of the three lines: its verdict, what explains it, what proves it. */
function Line(props: LineProps) {
  const entries = () =>
    props.view.evidence.filter(({ entry }) => props.evidence.some((one) => one === entry));
  return (
    <div class="as-of-line">
      <dt>{props.label}</dt>
      <dd>
        <StatusMark mark={props.mark}>{props.verdict}</StatusMark>
        {props.children}
        <Show when={entries().length > 0}>
          <details class="fold">
            <summary>{AS_OF.evidence(entries().length)}</summary>
            <CitedLines
              structure={props.structure}
              lines={entries()}
              written={({ at, by }) => AS_OF.writtenBy(at.day, by, at.at > props.view.on.at)}
              saysHash
            />
          </details>
        </Show>
      </dd>
    </div>
  );
}

/** Whom a condition concerns, where it is someone. */
const whoseIs = ({ subject }: Finding, names: Names): string | undefined => {
  if (subject.kind === "member") return names.person(subject.person);
  return subject.kind === "binome"
    ? `${names.person(subject.delegate)}, ${names.person(subject.delegant)}`
    : undefined;
};

function Missing(props: {
  title: string;
  rule?: string;
  findings: ReadonlyArray<Finding>;
  names: Names;
}) {
  return (
    <Show when={props.findings.length > 0}>
      <div class="as-of-missing">
        <p class="small">
          <Show when={props.rule}>
            {(rule) => (
              <>
                <RuleMark>{rule()}</RuleMark>{" "}
              </>
            )}
          </Show>
          {props.title}
        </p>
        <ul>
          <For each={props.findings}>
            {(finding) => (
              <li>
                <b>
                  {AS_OF.lack(
                    props.names.requirement(finding.requirement),
                    finding.actType,
                    whoseIs(finding, props.names),
                  )}
                </b>{" "}
                {spaced(lackedFr(finding, props.names))}
                <Show when={finding.ofTexts}>
                  {" "}
                  <span class="quiet">{AS_OF.strength(strengthFr[finding.strength])}</span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

const REPRISE = ["RepriseDeclared.1", "RepriseConfirmed.1"];

/** The days on which what is only declared was declared (j24). */
const declaredDays = ({ evidence }: AsOfView, held: Held): ReadonlyArray<string> => [
  ...new Set(
    evidence
      .filter(({ entry, type }) => REPRISE.includes(type) && held.evidence.includes(entry))
      .map(({ at }) => at.day),
  ),
];

const concludedOf = (
  held: Held,
  names: Names,
  unrecorded: string,
): { mark: Mark; verdict: string } => {
  if (!held.isRecorded) return { mark: "not-applicable", verdict: unrecorded };
  return held.byTexts
    ? { mark: "met", verdict: AS_OF.held(held.with.map(names.person)) }
    : { mark: "unmet", verdict: AS_OF.no };
};

/** Why the texts let nobody conclude, where no finding says it. */
const unsaidOf = ({ byTexts, isRecorded, isWithheld, missingByTexts }: Held) => {
  if (isWithheld) return AS_OF.notShown;
  return isRecorded && !byTexts && missingByTexts.length === 0 ? AS_OF.noBinome : undefined;
};

interface ConditionsProps extends AnswerProps {
  label: string;
  held: Held;
  /** What is said where nothing is recorded of them. */
  unrecorded: string;
  children?: JSX.Element;
}

function Conditions(props: ConditionsProps) {
  return (
    <Line
      label={props.label}
      {...concludedOf(props.held, props.names, props.unrecorded)}
      structure={props.structure}
      view={props.view}
      evidence={props.held.evidence}
    >
      {props.children}
      <Show when={props.held.actTypes.byTexts.length > 0}>
        <p class="small">{AS_OF.actTypes(props.held.actTypes.byTexts)}</p>
      </Show>
      <Show when={props.held.onDeclaration}>
        <p class="small">{AS_OF.onDeclaration(declaredDays(props.view, props.held))}</p>
      </Show>
      <Show when={unsaidOf(props.held)}>{(said) => <p class="small quiet">{said()}</p>}</Show>
      <Missing title={AS_OF.byTexts} findings={props.held.missingByTexts} names={props.names} />
      <Missing
        title={AS_OF.byArsPractice}
        rule={MISSING.practice}
        findings={props.held.missingByArsPractice}
        names={props.names}
      />
      <Show
        when={props.held.missingByInternalRules.length > 0}
        fallback={
          <Show when={props.held.byTexts}>
            <p class="small quiet">{AS_OF.internalHeld}</p>
          </Show>
        }
      >
        <Missing
          title={AS_OF.byInternal}
          rule={MISSING.internal}
          findings={props.held.missingByInternalRules}
          names={props.names}
        />
      </Show>
    </Line>
  );
}

/** Three lines about one delegate, never merged (design: the as-of answer). */
export function AsOfAnswer(props: AnswerProps) {
  const practice = () => props.answer.inPractice;
  const verdict = () => {
    const { why, since } = practice();
    if (why !== "in-practice") return WHY[why];
    return since === null ? AS_OF.yes : AS_OF.yesSince(since);
  };
  const concluded = ({ isRecorded, byTexts, actTypes }: Held) =>
    [isRecorded, byTexts, ...actTypes.byTexts].join();
  const hasChanged = () =>
    concluded(props.answer.heldAsKnownThen) !== concluded(props.answer.heldAsKnownToday);
  return (
    <article class="sheet as-of">
      <h2>{props.names.person(props.answer.delegate)}</h2>
      <dl>
        <Line
          label={AS_OF.lines.practice}
          mark={practice().holds ? "met" : "not-applicable"}
          verdict={verdict()}
          structure={props.structure}
          view={props.view}
          evidence={practice().evidence}
        >
          <Show when={practice().types.length > 0}>
            <p class="small">{AS_OF.practised(practice().types)}</p>
          </Show>
          <For each={practice().interruptions}>
            {({ from, until }) => <p class="small">{AS_OF.interrupted(from, until)}</p>}
          </For>
          <Show when={props.answer.declared}>
            {(declared) => (
              <p class="small quiet">
                {spaced(
                  AS_OF.declared(
                    declared().at,
                    startRuleFr(declared().startsFrom, declared().strength),
                  ),
                )}
              </p>
            )}
          </Show>
        </Line>
        <Conditions
          {...props}
          label={AS_OF.lines.knownThen}
          held={props.answer.heldAsKnownThen}
          unrecorded={AS_OF.unrecordedThen}
        />
        <Conditions
          {...props}
          label={AS_OF.lines.knownToday}
          held={props.answer.heldAsKnownToday}
          unrecorded={AS_OF.unrecordedToday}
        >
          <Show when={hasChanged()}>
            <p>
              <Badge tone="due">{AS_OF.changed}</Badge>
            </p>
          </Show>
        </Conditions>
      </dl>
    </article>
  );
}
