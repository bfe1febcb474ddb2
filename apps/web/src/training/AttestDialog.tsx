import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { titledFr } from "@coopilote/domain/readiness/missingFr.ts";
import { attestedFr } from "@coopilote/domain/training/attestedFr.ts";
import { A } from "@solidjs/router";
import { For, Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { paperLacks, paperOf, paperSent } from "../forms/paper.ts";
import { PaperFields } from "../forms/PaperFields.tsx";
import { markOf } from "../readiness/marks.ts";
import { Answered } from "../server/Answered.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Select } from "../ui/Choices.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { isEngagedDelegant } from "../teams/nextStep.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { ATTEST } from "./attestDialogsFr.ts";
import "./attest.css";

interface AttestProps extends TeamDialogProps {
  person: string;
}

/** The ledger that is signed, then the sentence, then the signature (j20, j34). */
export function AttestDialog(props: AttestProps) {
  const view = createView("ledger", () => ({
    structure: props.place.structure,
    team: props.team.team,
    person: props.person,
  }));
  return (
    <Answered answer={view()}>{(ledger) => <Attesting {...props} view={ledger()} />}</Answered>
  );
}

interface AttestingProps extends AttestProps {
  view: ScreenOf<"ledger">;
}

function LedgerSaid(props: { view: ScreenOf<"ledger">; href: string }) {
  const ledger = () => props.view.ledger;
  return (
    <>
      <dl class="ledger-said">
        <div>
          <dt>{ATTEST.counted}</dt>
          <dd>{ATTEST.minutes(ledger().counted, props.view.need)}</dd>
        </div>
        <div>
          <dt>{ATTEST.days}</dt>
          <dd>{ATTEST.dayList(ledger().days, props.view.daysNeed)}</dd>
        </div>
        <div>
          <dt>{ATTEST.refused}</dt>
          <dd>{ledger().refused === 0 ? ATTEST.none : ATTEST.minutes(ledger().refused, null)}</dd>
        </div>
        <div>
          <dt>{ATTEST.hash}</dt>
          <dd class="hash">{props.view.hash.slice(0, 16)}…</dd>
        </div>
      </dl>
      <A href={props.href}>{ATTEST.seeLedger}</A>
    </>
  );
}

/** What is done of each type of act: the person may be ready for one and not for another (j10). */
function ByType(props: AttestProps) {
  const ofTypes = () =>
    props.team.findings.filter(
      ({ subject, actType }) =>
        actType !== null && subject.kind === "member" && subject.person === props.person,
    );
  return (
    <Show when={ofTypes().length > 0}>
      <section class="by-type">
        <h3>{ATTEST.byType}</h3>
        <ul>
          <For each={ofTypes()}>
            {(finding) => (
              <li>
                <span>{titledFr(finding, props.names)}</span>
                <StatusMark mark={markOf(finding).mark} share={markOf(finding).share}>
                  {findingWords(finding, props.names).cell}
                </StatusMark>
              </li>
            )}
          </For>
        </ul>
        <p class="small quiet">{ATTEST.byTypeText}</p>
      </section>
    </Show>
  );
}

function Attesting(props: AttestingProps) {
  const signsHere = () => isEngagedDelegant(props.place);
  const delegants = () =>
    props.team.members
      .filter(
        ({ role, withdrawn, engaged }) =>
          role === "delegant" && withdrawn === null && engaged !== null,
      )
      .map(({ person, name }) => ({ value: String(person), label: name }));
  const attestation = newId();
  const form = createForm({
    initial: untrack(() => ({
      delegant: isEngagedDelegant(props.place) ? props.place.me.person : "",
      paper: paperOf(props.team.today),
    })),
    check: ({ delegant, paper }) => [
      ...(signsHere() ? [] : paperLacks(paper)),
      ...(delegant === "" ? [{ path: "delegant", message: ATTEST.lacksDelegant }] : []),
    ],
    send: async ({ delegant, paper }, id) => {
      const { structure } = props.place;
      const body = {
        attestation,
        team: props.team.team,
        person: props.person,
        delegant,
        ledger: props.view.hash,
      };
      if (signsHere()) return send(structure, "attestTraining", { ...body, paper: null }, id);
      const sheet = await paperSent(paper, {
        structure,
        kinds: ["attestation-formation"],
        about: [props.person, props.team.team],
      });
      if (sheet._tag !== "Done") return sheet;
      return send(structure, "attestTraining", { ...body, paper: sheet.value }, id);
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const attested = () => ({
    person: props.names.person(props.person),
    protocol: props.team.shortTitle,
    minutes: props.view.ledger.counted,
    days: props.view.ledger.days.length,
  });
  const manner = () =>
    props.view.manners.find(({ delegant }) => delegant === form.draft().delegant)?.manner;
  return (
    <CommandDialog
      form={form}
      title={ATTEST.title(props.names.person(props.person))}
      intro={signsHere() ? ATTEST.intro : ATTEST.paperIntro}
      act={signsHere() ? ATTEST.act : ATTEST.file}
      names={props.names}
      onClose={props.onClose}
    >
      <LedgerSaid
        view={props.view}
        href={`/s/${props.place.structure}/equipes/${props.team.team}/heures/${props.person}`}
      />
      <ByType {...props} />
      <Show when={!signsHere()}>
        <Select
          {...field("delegant", ATTEST.delegant)}
          value={form.draft().delegant}
          choices={delegants()}
          onChange={(delegant) => form.change("delegant", delegant)}
        />
      </Show>
      <Show when={manner()}>
        {(known) => (
          <blockquote class="to-sign">
            <p>{attestedFr[known()](attested())}</p>
          </blockquote>
        )}
      </Show>
      <Show when={!signsHere()}>
        <PaperFields
          structure={props.place.structure}
          fit={{
            kind: "attestation-formation",
            about: [props.person],
            team: props.team.team,
          }}
          value={form.draft().paper}
          onChange={(paper) => form.change("paper", paper)}
          form={form}
          refusal={form.refusal()}
          today={props.team.today.day}
        />
      </Show>
    </CommandDialog>
  );
}
