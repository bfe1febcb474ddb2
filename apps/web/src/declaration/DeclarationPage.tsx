import { useParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { MiseEnOeuvre } from "../activation/MiseEnOeuvre.tsx";
import { Reprise } from "../activation/Reprise.tsx";
import { namesIn } from "../readiness/names.ts";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Steps } from "../ui/Steps.tsx";
import { ArsRequests, SuspensionNotice, SuspensionPart } from "./ArsPart.tsx";
import { CurrentStep } from "./CurrentStep.tsx";
import { type Declaration, pendingOf, phaseOf } from "./declarationModel.ts";
import { Deposits } from "./Deposits.tsx";
import { FormPart } from "./FormPart.tsx";
import { HEAD } from "./fr.ts";
import { People } from "./People.tsx";
import { PreparedList } from "./PreparedList.tsx";
import { RegimeAside } from "./RegimeAside.tsx";
import { roadOf } from "./road.ts";
import "./declaration.css";

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
      <FormPart {...parts()} />
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
