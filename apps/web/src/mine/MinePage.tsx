import { professionFr } from "@coopilote/domain/people/labels.ts";
import { A, useParams } from "@solidjs/router";
import { For, Show, createMemo, createSignal } from "solid-js";
import type { Answer } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import type { Asked } from "../teams/gestures.ts";
import { WaitingList } from "../structure/WaitingList.tsx";
import { countMine } from "../structure/waitingModel.ts";
import { Empty, Refused } from "../ui/Faces.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { NBSP, sentence } from "../ui/typography.ts";
import { MINE } from "./mineFr.ts";
import { MineHead } from "./MineHead.tsx";
import { NextSession } from "./NextSession.tsx";
import { OwnTeam } from "./OwnTeam.tsx";
import { PresenceChanges } from "./PresenceChanges.tsx";
import { Signing } from "./Signing.tsx";
import "../structure/structure.css";
import { waitedIn } from "./waitedIn.ts";
import "./mine.css";

type Mine = ScreenOf<"mine">;

/** A dialog, and the team it is asked in. */
interface AskedIn {
  readonly team: string;
  readonly asked: Asked;
}

interface MineProps {
  structure: string;
  view: Mine;
}

/** What waits for me, as on the home of the structure; what is asked of me alone is asked here. */
function Waiting(props: MineProps & { onAsk: (asked: AskedIn) => void }) {
  const waited = createMemo(() => waitedIn(props));
  return (
    <Show
      when={countMine(waited()) > 0}
      fallback={
        <p class="section">
          <StatusMark mark="met">{MINE.nothingToDo(props.view.waiting.toSign.length)}</StatusMark>
        </p>
      }
    >
      <section class="section stack">
        <h2>{MINE.toDo}</h2>
        <WaitingList waited={waited()} onAsk={(team, asked) => props.onAsk({ team, asked })} />
      </section>
    </Show>
  );
}

/** Teams I am out of: that it took effect, and my hours, which stay mine. */
function Left(props: MineProps) {
  const own = (team: string) => `/s/${props.structure}/equipes/${team}`;
  return (
    <For each={props.view.left}>
      {(one) => (
        <section class="section stack" aria-label={one.shortTitle}>
          <h2>
            <A href={own(one.team)}>{one.shortTitle}</A>
          </h2>
          <StatusMark mark="not-applicable">{MINE.left(one.at)}</StatusMark>
          <p class="small quiet">{MINE.leftWhy}</p>
          <div class="row">
            <A href={`${own(one.team)}/heures/${props.view.me.person}`}>{MINE.leftHours}</A>
            <A href={`/s/${props.structure}/personnes/${props.view.me.person}`}>
              {MINE.leftPapers}
            </A>
          </div>
        </section>
      )}
    </For>
  );
}

function Mine(props: MineProps) {
  const [asked, setAsked] = createSignal<AskedIn>();
  const isEmpty = () =>
    props.view.teams.length === 0 &&
    props.view.left.length === 0 &&
    props.view.waiting.toSign.length === 0 &&
    countMine(waitedIn(props)) === 0 &&
    props.view.presenceChanges.length === 0 &&
    props.view.next === null;
  const isToday = () => props.view.next?.from.day === props.view.now.day;
  return (
    <>
      <Show when={!isEmpty()} fallback={<Empty title={MINE.nothing}>{MINE.nothingAdvice}</Empty>}>
        <Signing {...props} />
        <PresenceChanges structure={props.structure} changes={props.view.presenceChanges} />
        <Show when={isToday()}>
          <NextSession {...props} />
        </Show>
        <Waiting {...props} onAsk={setAsked} />
        <Show when={!isToday()}>
          <NextSession {...props} />
        </Show>
        <For each={props.view.teams}>
          {(team) => (
            <OwnTeam
              structure={props.structure}
              view={props.view}
              team={team}
              asked={asked()?.team === team.team ? asked()?.asked : undefined}
              onAsk={(one) =>
                setAsked(one === undefined ? undefined : { team: team.team, asked: one })
              }
            />
          )}
        </For>
        <Left {...props} />
      </Show>
    </>
  );
}

/** « Inès Fictive, infirmière »; nothing until it is known. */
const whoIs = (answer: Answer<Mine> | undefined): string => {
  if (answer?._tag !== "Done") return NBSP;
  const { name, profession } = answer.value.me;
  return sentence(profession === null ? name : `${name}, ${professionFr(profession)}`);
};

/** What I carry with me: to sign, what I owe, my hours, my papers, what I may do and when to call. */
export function MinePage() {
  const params = useParams<{ structure: string }>();
  const mine = createView("mine", () => ({ structure: params.structure }));
  return (
    <div class="mine">
      <MineHead>{whoIs(mine())}</MineHead>
      <Answered
        answer={mine()}
        lines={8}
        refused={({ title, detail }) => <Refused title={title}>{detail}</Refused>}
      >
        {(view) => <Mine structure={params.structure} view={view()} />}
      </Answered>
    </div>
  );
}
