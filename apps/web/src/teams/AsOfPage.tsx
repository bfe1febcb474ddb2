import { A, useParams, useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import { isTwice, type MomentDraft } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import { namesIn } from "../readiness/names.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import type { Issue, Problem } from "../server/Answer.ts";
import { Button } from "../ui/Button.tsx";
import { Empty, Refused } from "../ui/Faces.tsx";
import { fieldId } from "../ui/Field.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { AsOfAnswer } from "./AsOfAnswer.tsx";
import { lacksOf } from "./asOfDraft.ts";
import { askedOn, type PastSearch, sameInstant } from "./teamAsOf.ts";
import { SamePerson } from "./SamePerson.tsx";
import { AS_OF } from "./asOfFr.ts";
import { HEAD } from "./fr.ts";
import "./asOf.css";

type AsOfView = ScreenOf<"asOf">;

const WORD_OF = { "": undefined, first: "premiere", second: "seconde" } as const;

function Answers(props: { structure: string; view: AsOfView }) {
  const names = createMemo(() => namesIn(props.view));
  // Nothing written then, and nothing declared since about then (j24).
  const isBefore = () => props.view.knownVersion === 0 && props.view.evidence.length === 0;
  const inPractice = () => props.view.answers.filter((answer) => answer.inPractice.holds).length;
  return (
    <>
      <h2 class="say">{AS_OF.inPractice(inPractice())}</h2>
      <p class="quiet small as-of-note">
        {AS_OF.note} {AS_OF.knownThen(props.view.knownVersion)}
      </p>
      <SamePerson view={props.view} />
      <Show
        when={props.view.answers.length > 0 && !isBefore()}
        fallback={
          <Empty title={isBefore() ? AS_OF.before : AS_OF.empty}>
            {isBefore() ? AS_OF.notYetText : AS_OF.emptyText}
          </Empty>
        }
      >
        <div class="stack">
          <For each={props.view.answers}>
            {(answer) => (
              <AsOfAnswer
                structure={props.structure}
                view={props.view}
                answer={answer}
                names={names()}
              />
            )}
          </For>
        </div>
      </Show>
    </>
  );
}

/** An instant that cannot be answered for; which of two equal hours is asked at the fields. */
function RefusedInstant(props: { problem: Problem }) {
  return (
    <Show when={!isTwice(props.problem, "on")}>
      <Refused title={props.problem.title} />
    </Show>
  );
}

/** Who could practise on an instant, on what evidence: decisions, what was known then, what is known today. */
export function AsOfPage() {
  const params = useParams<{ structure: string; team: string }>();
  const [search, setSearch] = useSearchParams<PastSearch>();
  const asOf = createView(
    "asOf",
    () => ({ structure: params.structure, team: params.team }),
    () => askedOn(search),
  );
  const view = () => {
    const answer = asOf();
    return answer?._tag === "Done" ? answer.value : undefined;
  };
  const refusal = () => {
    const answer = asOf();
    return answer?._tag === "Refusal" ? answer.problem : undefined;
  };
  const asked = (): MomentDraft | undefined =>
    search.jour === undefined
      ? undefined
      : { day: search.jour, time: search.heure ?? "", which: askedOn(search).which ?? "" };
  // Going back changes the question: the fields say it again.
  const typed = createMemo(() => {
    const [draft, setDraft] = createSignal<MomentDraft | undefined>(asked());
    const [lacks, setLacks] = createSignal<ReadonlyArray<Issue>>([]);
    return { draft, setDraft, lacks, setLacks };
  });
  const lacks = () => typed().lacks();
  const errors = {
    errorAt: (path: string) => lacks().find((lack) => lack.path === path)?.message,
  };
  const revise = (moment: MomentDraft | undefined) => {
    typed().setLacks([]);
    typed().setDraft(moment);
  };
  const shown = (): MomentDraft =>
    typed().draft() ?? { day: view()?.on.day ?? "", time: view()?.on.time ?? "", which: "" };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { day, time, which } = shown();
    const [first, ...others] = lacksOf(shown());
    if (first === undefined) return setSearch({ jour: day, heure: time, quelle: WORD_OF[which] });
    typed().setLacks([first, ...others]);
    return document.getElementById(fieldId(first.path))?.focus();
  };
  const root = () => `/s/${params.structure}/equipes`;
  const title = () => {
    const known = view();
    return known === undefined ? AS_OF.loading : AS_OF.title(known.on);
  };
  return (
    <>
      <PageHead
        title={title()}
        tab={AS_OF.tab}
        crumbs={[
          { label: HEAD.teams, href: root() },
          { label: view()?.title ?? HEAD.team, href: `${root()}/${params.team}` },
        ]}
      />
      <form class="as-of-form" novalidate onSubmit={submit}>
        <MomentFields
          name="on"
          dayLabel={AS_OF.day}
          timeLabel={AS_OF.time}
          value={shown()}
          onChange={revise}
          form={errors}
          refusal={refusal()}
        />
        <Button kind="main" type="submit">
          {AS_OF.ask}
        </Button>
      </form>
      <Answered
        answer={asOf()}
        lines={6}
        unreadable={<Refused title={AS_OF.unreadable}>{AS_OF.unreadableText}</Refused>}
        refused={(problem) => (
          <Show when={problem.type === NOT_FOUND} fallback={<RefusedInstant problem={problem} />}>
            <Empty title={AS_OF.notYet}>{AS_OF.notYetText}</Empty>
          </Show>
        )}
      >
        {(known) => (
          <>
            <Show when={search.jour !== undefined}>
              <p>
                <A href={`${root()}/${params.team}${sameInstant(search)}`}>{AS_OF.seeTeam}</A>
              </p>
            </Show>
            <Answers structure={params.structure} view={known()} />
          </>
        )}
      </Answered>
    </>
  );
}

const NOT_FOUND = "/problemes/not-found";
