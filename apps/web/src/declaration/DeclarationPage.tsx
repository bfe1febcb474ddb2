import { useParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { MiseEnOeuvre } from "../activation/MiseEnOeuvre.tsx";
import { Reprise } from "../activation/Reprise.tsx";
import { namesIn } from "../readiness/names.ts";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { type Step, Steps } from "../ui/Steps.tsx";
import { ArsRequests, SuspensionNotice, SuspensionPart } from "./ArsPart.tsx";
import { CurrentStep } from "./CurrentStep.tsx";
import { type Declaration, pendingOf, phaseOf } from "./declarationModel.ts";
import { Deposits } from "./Deposits.tsx";
import { HEAD, ROAD } from "./fr.ts";
import { People } from "./People.tsx";
import { PreparedList } from "./PreparedList.tsx";
import { RegimeAside } from "./RegimeAside.tsx";
import "./declaration.css";

const ROAD_STEPS = ["prepare", "attest", "deposit", "practise"] as const;
type RoadStep = (typeof ROAD_STEPS)[number];

const detailOf = (view: Declaration, step: RoadStep): string => {
  if (phaseOf(view) === step) return ROAD.now[step];
  const latest = pendingOf(view) ?? view.prepared[0];
  const statement = latest?.statement ?? undefined;
  const last = view.deposits.at(-1);
  switch (step) {
    case "prepare":
      if (latest !== undefined) return ROAD.prepared(latest.at);
      return last === undefined ? ROAD.toPrepare : ROAD.elsewhere;
    case "attest":
      if (statement !== undefined) return ROAD.signed(statement.at);
      if (view.regime?.declarant === "any-member") return ROAD.notAsked;
      return last === undefined ? ROAD.later : ROAD.elsewhere;
    case "deposit":
      return last === undefined ? ROAD.later : ROAD.deposited(last.number);
    case "practise":
      return view.miseEnOeuvre === null ? ROAD.later : ROAD.since(view.miseEnOeuvre.effective);
  }
};

const roadOf = (view: Declaration): ReadonlyArray<Step> => {
  const phase = phaseOf(view);
  const now = phase === "practising" ? ROAD_STEPS.length : ROAD_STEPS.indexOf(phase);
  const stateOf = (index: number) => (index < now ? "done" : index === now ? "now" : "later");
  return ROAD_STEPS.map((step, index) => ({
    label: ROAD[step],
    detail: detailOf(view, step),
    state: stateOf(index),
  }));
};

function Page(props: { view: Declaration; structure: string }) {
  const names = createMemo(() => namesIn(props.view));
  const parts = () => ({ view: props.view, structure: props.structure, names: names() });
  const team = () => `/s/${props.structure}/equipes`;
  return (
    <div class="declaration">
      <PageHead
        title={HEAD.title}
        crumbs={[
          { label: HEAD.teams, href: team() },
          { label: props.view.shortTitle, href: `${team()}/${props.view.team}` },
        ]}
        subtitle={props.view.title}
      />
      <div class="declaration-road">
        <Steps label={HEAD.road} steps={roadOf(props.view)} />
      </div>
      <SuspensionNotice {...parts()} />
      <section class="section split">
        <CurrentStep {...parts()} />
        <RegimeAside {...parts()} />
      </section>
      <Show when={pendingOf(props.view)}>
        {(prepared) => <PreparedList {...parts()} prepared={prepared()} />}
      </Show>
      <People {...parts()} />
      <Deposits {...parts()} />
      <Show when={phaseOf(props.view) !== "practising"}>
        <MiseEnOeuvre {...parts()} />
      </Show>
      <ArsRequests {...parts()} />
      <SuspensionPart {...parts()} />
      <Reprise {...parts()} />
    </div>
  );
}

/** From preparing to practising: what is ready, what was sworn, deposited, and who practises. */
export function DeclarationPage() {
  const params = useParams<{ structure: string; team: string }>();
  const view = createView("declaration", () => ({
    structure: params.structure,
    team: params.team,
  }));
  return (
    <Answered answer={view()} lines={8}>
      {(known) => <Page view={known()} structure={params.structure} />}
    </Answered>
  );
}
