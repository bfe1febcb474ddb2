import { professionFr } from "@coopilote/domain/people/labels.ts";
import { A, useParams } from "@solidjs/router";
import { For, Index, Show, createMemo, createSignal } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import type { Asked } from "../teams/gestures.ts";
import { WaitingList } from "../structure/WaitingList.tsx";
import { countMine, type Waited } from "../structure/waitingModel.ts";
import { SIGN } from "../training/sheetFr.ts";
import { SigningCard } from "../training/SigningCard.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Toast } from "../ui/Toast.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { sentence } from "../ui/typography.ts";
import { MINE } from "./mineFr.ts";
import { OwnTeam } from "./OwnTeam.tsx";
import { PresenceChanges } from "./PresenceChanges.tsx";
import "../training/sheet.css";
import "../structure/structure.css";
import "./mine.css";

type Mine = ScreenOf<"mine">;
type ToSign = Mine["waiting"]["toSign"][number];

/** A dialog, and the team it is asked in. */
interface AskedIn {
  readonly team: string;
  readonly asked: Asked;
}

interface MineProps {
  structure: string;
  view: Mine;
}

/** One séquence to sign: when, where, with whom, then the sentence and its button. */
function ToSignCard(props: MineProps & { one: ToSign; isFirst: boolean; onSigned: () => void }) {
  return (
    <article class="sheet">
      <header>
        <h3>
          <A href={`/s/${props.structure}/seances/${props.one.session}`}>{props.one.title}</A>
        </h3>
        <p class="small quiet">
          {MINE.when(props.one.from, props.one.to, props.view.now.day)}
          <br />
          {MINE.place(props.one.place, props.one.formateurs)}
        </p>
      </header>
      <Show
        when={props.one.begun}
        fallback={<p>{MINE.notBegun(props.one.from, props.view.now.day)}</p>}
      >
        <SigningCard
          structure={props.structure}
          session={props.one.session}
          sequence={props.one.sequence}
          person={props.view.me.person}
          owed={props.one}
          shown={props.one.shown}
          isAgain={false}
          isMain={props.isFirst}
          onSigned={props.onSigned}
        />
        <p class="small quiet">{SIGN.exact}</p>
      </Show>
    </article>
  );
}

/** What waits for my signature: now, then what was forgotten. */
function Signing(props: MineProps) {
  let heading: HTMLHeadingElement | undefined;
  const [said, setSaid] = createSignal<string>();
  const now = createMemo(() => props.view.waiting.toSign.filter(({ late }) => !late));
  const forgotten = createMemo(() => props.view.waiting.toSign.filter(({ late }) => late));
  const signed = () => {
    setSaid(MINE.signed);
    (heading ?? document.querySelector("h1"))?.focus({ preventScroll: true });
  };
  return (
    <>
      <Show when={now().length > 0}>
        <section class="section stack">
          <h2 ref={heading} tabindex="-1">
            {MINE.toSign}
          </h2>
          <Index each={now()}>
            {(one, place) => (
              <ToSignCard {...props} one={one()} isFirst={place === 0} onSigned={signed} />
            )}
          </Index>
        </section>
      </Show>
      <Show when={forgotten().length > 0}>
        <section class="section">
          <h2>{MINE.forgotten}</h2>
          <TodoList>
            <For each={forgotten()}>
              {(one) => (
                <Todo
                  mark="due-soon"
                  what={one.title}
                  why={MINE.forgottenWhy(one.from, one.to)}
                  action={
                    <ButtonLink href={`/s/${props.structure}/seances/${one.session}`}>
                      {MINE.signLate}
                    </ButtonLink>
                  }
                />
              )}
            </For>
          </TodoList>
        </section>
      </Show>
      <Toast said={said()} onGone={() => setSaid(undefined)} />
    </>
  );
}

/** What I carry, as a list of what waits for me: the cards above it hold what is to sign. */
const waitedIn = ({ structure, view }: MineProps): Waited => ({
  structure,
  today: view.now,
  me: { person: view.me.person, manages: view.manages },
  people: view.people,
  waiting: { ...view.waiting, toSign: [] },
});

/** What waits for me, as on the home of the structure; what is asked of me alone is asked here. */
function Waiting(props: MineProps & { onAsk: (asked: AskedIn) => void }) {
  const waited = createMemo(() => waitedIn(props));
  return (
    <section class="section stack">
      <h2>{MINE.toDo}</h2>
      <Show
        when={countMine(waited()) > 0}
        fallback={<p class="quiet">{MINE.nothingToDo(props.view.waiting.toSign.length)}</p>}
      >
        <WaitingList waited={waited()} onAsk={(team, asked) => props.onAsk({ team, asked })} />
      </Show>
    </section>
  );
}

function NextSession(props: MineProps) {
  return (
    <Show when={props.view.next}>
      {(next) => (
        <section class="section">
          <h2>{MINE.next}</h2>
          <p>
            <A href={`/s/${props.structure}/seances/${next().session}`}>
              <b>{next().title}</b>
            </A>
          </p>
          <p class="small quiet">
            {MINE.when(next().from, next().to, props.view.now.day)} ·{" "}
            {MINE.place(next().place, next().formateurs)}
          </p>
        </section>
      )}
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
  const subtitle = () => {
    const { name, profession } = props.view.me;
    return profession === null ? name : `${name}, ${professionFr(profession)}`;
  };
  return (
    <div class="mine">
      <PageHead title={MINE.title} subtitle={sentence(subtitle())} />
      <Show when={!isEmpty()} fallback={<Empty title={MINE.nothing}>{MINE.nothingAdvice}</Empty>}>
        <Signing {...props} />
        <PresenceChanges structure={props.structure} changes={props.view.presenceChanges} />
        <Waiting {...props} onAsk={setAsked} />
        <NextSession {...props} />
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
    </div>
  );
}

/** What I carry with me: to sign, what I owe, my hours, my papers, what I may do and when to call. */
export function MinePage() {
  const params = useParams<{ structure: string }>();
  const mine = createView("mine", () => ({ structure: params.structure }));
  return (
    <Answered answer={mine()} lines={8}>
      {(view) => <Mine structure={params.structure} view={view()} />}
    </Answered>
  );
}
