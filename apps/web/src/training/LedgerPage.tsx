import { refusedReasonsFr } from "@coopilote/domain/readiness/ledgerFr.ts";
import { A, useParams } from "@solidjs/router";
import { For, lazy, Show, Suspense } from "solid-js";
import { RefusedPage } from "../pages/RefusedPage.tsx";
import { Assessments } from "../assessment/Assessments.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { hrefOf } from "../teams/nextStep.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { HoursBar } from "../ui/HoursBar.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Attestations } from "./Attestations.tsx";
import { CATCH_UP } from "./catchUpFr.ts";
import { LEDGER } from "./ledgerFr.ts";
import { LedgerTable } from "./LedgerTable.tsx";
import { type LedgerView, minutesPerDay, refusedByReason } from "./ledgerModel.ts";
import { OtherTraining } from "./OtherTraining.tsx";
import { isShort, planAddress } from "./planAddress.ts";
import { standingWords, targetOf } from "./standing.ts";
import "./sheet.css";
import "./ledger.css";

const CatchUpDialog = lazy(async () => ({
  default: (await import("./CatchUpDialog.tsx")).CatchUpDialog,
}));

interface LedgerProps {
  structure: string;
  view: LedgerView;
}

function Bar(props: { view: LedgerView }) {
  const planned = () => props.view.planned.map(({ from, minutes }) => ({ day: from.day, minutes }));
  return (
    <div class="ledger-bar">
      <HoursBar
        title={LEDGER.bar}
        counted={minutesPerDay(props.view.ledger.lines)}
        total={props.view.ledger.counted}
        planned={planned()}
        refused={refusedByReason(props.view.ledger.lines).map(({ reason, minutes }) => ({
          reason: refusedReasonsFr[reason].title,
          minutes,
        }))}
        need={targetOf(props.view).minutes ?? undefined}
      >
        {LEDGER.days(props.view.ledger.days, targetOf(props.view).days)} ·{" "}
        {standingWords(props.view)}
      </HoursBar>
      <Show when={props.view.ledger.incomplete}>
        <StatusMark mark="partly">{LEDGER.incomplete}</StatusMark>
      </Show>
    </div>
  );
}

/** Minutes given for several protocols wait for what the structure reads in the annex (j11). */
function ToSettle(props: LedgerProps) {
  const isUndecided = () =>
    props.view.ledger.lines.some(({ refused }) =>
      refused.some(({ reason }) => reason === "sharing-not-decided"),
    );
  const href = () => {
    const { structure, view } = props;
    const me = { person: "", manages: false, role: "delegant", engaged: "delegant" } as const;
    return hrefOf(
      { to: "dialog", asked: { gesture: "interpretText" } },
      { structure, team: view.team, me },
    );
  };
  return (
    <Show when={props.view.mayAttest && isUndecided()}>
      <div class="notice">
        <p>{LEDGER.toSettle}</p>
        <ButtonLink href={href()}>{LEDGER.settle}</ButtonLink>
      </div>
    </Show>
  );
}

function Planned(props: LedgerProps) {
  return (
    <Show when={props.view.planned.length > 0}>
      <section class="section">
        <h2>{LEDGER.planned}</h2>
        <p class="small quiet">{LEDGER.plannedHint}</p>
        <ul class="ledger-planned">
          <For each={props.view.planned}>
            {(one) => (
              <li>
                <A href={`/s/${props.structure}/seances/${one.session}`}>{one.title}</A>{" "}
                <span class="quiet">{LEDGER.plannedLine(one.from.day, one.minutes)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function Ledger(props: LedgerProps) {
  const teamHref = () => `/s/${props.structure}/equipes/${props.view.team}`;
  const catchUp = () =>
    planAddress(props.structure, { team: props.view.team, person: props.view.person.person });
  return (
    <div class="ledger">
      <PageHead
        title={props.view.isSelf ? LEDGER.mine : LEDGER.title(props.view.person.name)}
        crumbs={[{ label: props.view.title, href: teamHref() }]}
        subtitle={LEDGER.subtitle(props.view.title, props.view.today.day)}
        actions={
          <>
            <Button onClick={() => window.print()}>{LEDGER.print}</Button>
            <Show when={props.view.mayAttest && !props.view.training.holds}>
              <Show
                when={isShort(props.view.training.lacking)}
                fallback={<ButtonLink href={catchUp()}>{CATCH_UP.act}</ButtonLink>}
              >
                <DialogButton
                  act={CATCH_UP.act}
                  dialog={(close) => (
                    <Suspense>
                      <CatchUpDialog
                        structure={props.structure}
                        team={props.view.team}
                        person={props.view.person.person}
                        onClose={close}
                      />
                    </Suspense>
                  )}
                />
              </Show>
            </Show>
          </>
        }
      />
      <p class="ledger-name">{props.view.person.name}</p>
      <Bar view={props.view} />
      <ToSettle {...props} />
      <LedgerTable {...props} />
      <div class="ledger-rest">
        <Planned {...props} />
        <OtherTraining {...props} />
        <Assessments {...props} />
        <Attestations {...props} />
      </div>
    </div>
  );
}

/** Someone's hours for a protocol: the very ledger of the gate and of the attestation. */
export function LedgerPage() {
  const params = useParams<{ structure: string; team: string; person: string }>();
  const ledger = createView("ledger", () => ({
    structure: params.structure,
    team: params.team,
    person: params.person,
  }));
  return (
    <Answered
      answer={ledger()}
      lines={8}
      refused={({ title, detail }) => (
        <RefusedPage
          title={title}
          detail={detail}
          back={{ label: LEDGER.team, href: `/s/${params.structure}/equipes/${params.team}` }}
        />
      )}
    >
      {(view) => <Ledger structure={params.structure} view={view()} />}
    </Answered>
  );
}
