import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { registerHref } from "../readiness/EvidenceLinks.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { DOT, listInWords, quoted, spaced } from "../ui/typography.ts";
import { CHANGED, HOME } from "./homeFr.ts";
import { waitedAtHome } from "./homeModel.ts";
import { nowOf } from "./waitingModel.ts";

type Session = HomeView["sessions"][number];

/** A session of the day with its sheet; the next one with its place. */
function NextSession(props: { structure: string; session: Session; today: string }) {
  const isToday = () => props.session.from.day === props.today;
  const title = () => {
    if (props.session.state === "open") return HOME.openSession;
    return isToday() ? HOME.todaySession : HOME.nextSession;
  };
  return (
    <>
      <h2>{title()}</h2>
      <p>
        <a href={`/s/${props.structure}/seances/${props.session.session}`}>
          <b>{props.session.title}</b>
        </a>
        <br />
        {HOME.when(props.session.from.day, props.session.from.time, props.session.to.time)}
        <br />
        <span class="quiet">
          {props.session.place}
          {DOT}
          {HOME.enrolled(props.session.enrolled)}
          <Show when={props.session.formateurs.length > 0}>
            {DOT}
            {listInWords(props.session.formateurs)}
          </Show>
        </span>
      </p>
      <Show when={isToday() || props.session.state === "open"}>
        <div>
          <ButtonLink href={`/s/${props.structure}/seances/${props.session.session}`}>
            {HOME.seeSheet}
          </ButtonLink>
        </div>
      </Show>
    </>
  );
}

const isNow = ({ state, from }: Session, today: string): boolean =>
  state === "open" || from.day <= today;

/** Sessions of the day and open sheets but those that already ask something of who looks, then the next one. */
const shownSessions = (view: HomeView): HomeView["sessions"] => {
  const today = view.today.day;
  const asked = new Set<string>(nowOf(waitedAtHome(view)).map(({ session }) => session));
  const next = view.sessions.find((session) => !isNow(session, today));
  return [
    ...view.sessions.filter((session) => isNow(session, today) && !asked.has(session.session)),
    ...(next === undefined ? [] : [next]),
  ];
};

/** Those of today that concern whoever looks: on a phone they come before what waits. */
const ownToday = (view: HomeView): HomeView["sessions"] =>
  shownSessions(view).filter((session) => session.concernsMe && isNow(session, view.today.day));

/** One's own sessions of the day, where what waits would come before them. */
export function OwnToday(props: { view: HomeView }) {
  return (
    <Show when={ownToday(props.view).length > 0}>
      <section class="stack">
        <For each={ownToday(props.view)}>
          {(session) => (
            <NextSession
              structure={props.view.structure.structure}
              session={session}
              today={props.view.today.day}
            />
          )}
        </For>
      </section>
    </Show>
  );
}

/** What others did since the last visit, each line to its place in the register. */
function Changed(props: { view: HomeView }) {
  const root = () => `/s/${props.view.structure.structure}/registre`;
  return (
    <Show when={props.view.changed}>
      {(changed) => (
        <section class="stack home-changed">
          <h2>{CHANGED.title}</h2>
          <Show when={changed().lines.length > 0} fallback={<p class="quiet">{CHANGED.none}</p>}>
            <ul>
              <For each={changed().lines}>
                {(line) => (
                  <li>
                    <a href={registerHref(props.view.structure.structure, line.entry)}>
                      {spaced(line.said)}
                    </a>
                    <span class="small quiet block">
                      {CHANGED.when(line.at.day, line.at.time, props.view.today.day)}
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={changed().more > 0}>
            <p>
              <A href={root()}>{CHANGED.more(changed().more)}</A>
            </p>
          </Show>
        </section>
      )}
    </Show>
  );
}

/** Beside what is to do: requests of the ARS with their deadline, and the next session. */
export function HomeAside(props: {
  view: HomeView;
  /** Whether one's own sessions of the day are told before. */
  isAfterOwn: boolean;
}) {
  const sessions = () => {
    const own = props.isAfterOwn ? ownToday(props.view) : [];
    return shownSessions(props.view).filter((session) => !own.includes(session));
  };
  const root = () => `/s/${props.view.structure.structure}`;
  const mayPlan = () =>
    props.view.me.manages || props.view.teams.some(({ myRole }) => myRole === "delegant");
  const titleOf = (team: string) =>
    props.view.teams.find((one) => one.team === team)?.shortTitle ?? "";
  return (
    <div class="stack home-aside">
      <For each={props.view.waiting.requests.filter(({ isMine }) => !isMine)}>
        {(request) => (
          <section class="home-request">
            <h2>{HOME.requests}</h2>
            <p>{quoted(request.what)}</p>
            <p>
              <b>
                {request.due === null ? HOME.noDue : HOME.due(request.due, props.view.today.day)}
              </b>{" "}
              {titleOf(request.team)}. {HOME.practiceGoesOn}
            </p>
            <div>
              <ButtonLink href={`${root()}/equipes/${request.team}/declaration#ars`}>
                {HOME.seeRequest}
              </ButtonLink>
            </div>
          </section>
        )}
      </For>
      <section class="stack">
        <For
          each={sessions()}
          fallback={
            <Show when={shownSessions(props.view).length === 0}>
              <h2>{HOME.nextSession}</h2>
              <p class="quiet">{HOME.noSession}</p>
            </Show>
          }
        >
          {(session) => (
            <NextSession
              structure={props.view.structure.structure}
              session={session}
              today={props.view.today.day}
            />
          )}
        </For>
        <div class="row">
          <Show when={mayPlan()}>
            <ButtonLink href={`${root()}/seances/nouvelle`}>{HOME.plan}</ButtonLink>
          </Show>
          <A href={`${root()}/seances`}>{HOME.sessions}</A>
        </div>
      </section>
      <Changed view={props.view} />
    </div>
  );
}
