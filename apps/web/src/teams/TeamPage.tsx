import { SamePerson } from "./SamePerson.tsx";
import { isGuarded } from "@coopilote/domain/readiness/comesLater.ts";
import { A, useParams, useSearchParams } from "@solidjs/router";
import { createMemo, lazy, onMount, Show, Suspense } from "solid-js";
import { namesIn } from "../readiness/names.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { listAddress } from "../people/listAddress.ts";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { type Step, Steps } from "../ui/Steps.tsx";
import { spaced } from "../ui/typography.ts";
import { Forecast } from "./Forecast.tsx";
import { GATHER, HEAD, MISSING, STEP_LABELS, stepDetail } from "./fr.ts";
import { createGestures } from "./createGestures.ts";
import { Members } from "./Members.tsx";
import { MissingThings } from "./MissingThings.tsx";
import { momentsOf } from "./momentsOf.ts";
import type { Place } from "./nextStep.ts";
import {
  Attestations,
  Figures,
  Observations,
  SourcesRead,
  StoppedBinomes,
} from "./TeamRecords.tsx";
import { askedOn, type PastSearch, sameInstant } from "./teamAsOf.ts";
import { TextChanged } from "./TextChanged.tsx";
import { WhoIsReady } from "./WhoIsReady.tsx";
import "./teams.css";
import { AfterPaint } from "../ui/AfterPaint.tsx";
import { createTurn } from "../ui/inTurn.ts";

type TeamView = ScreenOf<"team">;

/** What one types is fetched once the page is shown. */
const TeamDialogs = lazy(async () => ({
  default: (await import("./TeamDialogs.tsx")).TeamDialogs,
}));

const stepsOf = (team: TeamView, root: string): ReadonlyArray<Step> => {
  const here = `${root}/equipes/${team.team}`;
  const hrefs = {
    choose: `${here}/annexe`,
    volunteers: `${here}#membres`,
    train: `${root}/seances`,
    declare: `${here}/declaration`,
    practise: `${here}/declaration#mise-en-oeuvre`,
  };
  return team.steps.map((step) => ({
    label: STEP_LABELS[step.step],
    detail: stepDetail(step, team.today.day),
    state: step.state,
    href: hrefs[step.step],
  }));
};

function AnnexNotice(props: { team: TeamView; place: Place }) {
  const isRead = () =>
    props.team.annex.known === "read" ||
    props.team.annex.readings.some(({ confirmedAt }) => confirmedAt !== null);
  return (
    <Show when={!isRead() && props.place.isPast !== true}>
      <div class="notice annex-notice">
        <p>
          <b>{MISSING.sourcesRead}</b> {MISSING.sourcesReadText}
        </p>
        <ButtonLink href={`/s/${props.place.structure}/equipes/${props.place.team}/annexe`}>
          {MISSING.readAnnex}
        </ButtonLink>
      </div>
    </Show>
  );
}

/** A team just formed: who will be in it comes first. */
function NobodyYet(props: { team: TeamView; structure: string }) {
  return (
    <Show when={props.team.members.length === 0 && props.team.me.manages}>
      <section class="section">
        <Empty
          title={GATHER.title}
          action={
            <ButtonLink kind="main" href={listAddress(props.structure, props.team.team)}>
              {GATHER.act}
            </ButtonLink>
          }
        >
          {GATHER.advice}
        </Empty>
      </section>
    </Show>
  );
}

interface TeamProps {
  team: TeamView;
  structure: string;
  /** The end of the address of the instant it is seen at; nothing now. */
  past: string;
}

/** That one looks at the past, and the ways out of it. */
function Past(props: TeamProps) {
  const here = () => `/s/${props.structure}/equipes/${props.team.team}`;
  return (
    <div class="notice team-past" role="status">
      <p>{HEAD.asItWas(props.team.today)}</p>
      <p class="row">
        <A href={here()}>{HEAD.toToday}</A>
        <A href={`${here()}/etat${props.past}`}>{HEAD.asOfThen}</A>
      </p>
    </div>
  );
}

/** The pages of the team, as they are today. */
function Ways(props: { here: string }) {
  return (
    <>
      <ButtonLink href={`${props.here}/etat`}>{HEAD.asOf}</ButtonLink>
      <ButtonLink href={`${props.here}/suivi`}>{HEAD.followUp}</ButtonLink>
      <ButtonLink href={`${props.here}/declaration`}>{HEAD.declaration}</ButtonLink>
    </>
  );
}

function Team(props: TeamProps) {
  const gestures = createGestures();
  const names = createMemo(() => namesIn(props.team));
  const momentOf = createMemo(() => momentsOf(props.team));
  const place = createMemo((): Place => ({
    structure: props.structure,
    team: props.team.team,
    me: props.team.me,
    isPast: props.past !== "",
    isEarly: (finding) => isGuarded(finding) && momentOf()(finding).when === "later",
  }));
  const root = () => `/s/${props.structure}`;
  const records = () => ({
    team: props.team,
    place: place(),
    nameOf: names().person,
    onAsk: gestures.ask,
  });
  const fetchAhead = (): boolean => {
    void TeamDialogs.preload();
    return false;
  };
  onMount(() => createTurn(fetchAhead));
  return (
    <>
      <PageHead
        title={props.team.shortTitle}
        crumbs={[{ label: HEAD.teams, href: `${root()}/equipes` }]}
        subtitle={HEAD.subtitle(props.team.arrete, props.team.title)}
        actions={
          props.past === "" ? <Ways here={`${root()}/equipes/${props.team.team}`} /> : undefined
        }
      />
      <Show when={props.past !== ""}>
        <Past {...props} />
      </Show>
      <Show when={props.team.need}>
        {(need) => <p class="need small quiet">{HEAD.need(spaced(need()))}</p>}
      </Show>
      <Steps label={HEAD.steps} steps={stepsOf(props.team, root())} />
      <SamePerson view={props.team} />
      <NobodyYet team={props.team} structure={props.structure} />
      <AfterPaint>
        <section class="section">
          <MissingThings
            team={props.team}
            place={place()}
            names={names()}
            momentOf={momentOf()}
            onAsk={gestures.ask}
          />
        </section>
      </AfterPaint>
      <AfterPaint>
        <section class="section">
          <Forecast
            team={props.team}
            names={names()}
            structure={props.structure}
            isPast={props.past !== ""}
          />
        </section>
        <TextChanged team={props.team} when="lately" />
        <AnnexNotice team={props.team} place={place()} />
      </AfterPaint>
      <AfterPaint>
        <WhoIsReady team={props.team} place={place()} names={names()} onAsk={gestures.ask} />
      </AfterPaint>
      <AfterPaint>
        <Members team={props.team} place={place()} onAsk={gestures.ask} />
      </AfterPaint>
      <AfterPaint>
        <Attestations {...records()} />
        <Observations {...records()} />
      </AfterPaint>
      <AfterPaint>
        <Figures {...records()} />
      </AfterPaint>
      <AfterPaint>
        <StoppedBinomes {...records()} />
        <TextChanged team={props.team} when="before" />
        <SourcesRead team={props.team} />
      </AfterPaint>
      <Show when={gestures.asked()}>
        {(asked) => (
          <Suspense>
            <TeamDialogs
              asked={asked()}
              team={props.team}
              place={place()}
              names={names()}
              onClose={gestures.close}
            />
          </Suspense>
        )}
      </Show>
    </>
  );
}

/** A team: where it stands, what is missing, who is ready, and what each may do now. */
export function TeamPage() {
  const params = useParams<{ structure: string; team: string }>();
  const [search] = useSearchParams<PastSearch>();
  const team = createView(
    "team",
    () => ({ structure: params.structure, team: params.team }),
    () => askedOn(search),
  );
  return (
    <Answered answer={team()} lines={8}>
      {(view) => <Team team={view()} structure={params.structure} past={sameInstant(search)} />}
    </Answered>
  );
}
