import { dossierSentFr } from "@coopilote/domain/declaration/sentFr.ts";
import { For, Show } from "solid-js";
import { gestureAbout } from "../forms/fr.ts";
import { DOSSIER_PAGE } from "../pages.ts";
import { DialogButton } from "../forms/DialogButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { spaced } from "../ui/typography.ts";
import { AnswerDialog, AskDialog, CloseArsDialog } from "./ArsDialogs.tsx";
import { ARS, SUSPENSION } from "./arsFr.ts";
import {
  answersArs,
  type Declaration,
  mayDeclare,
  maySuspend,
  type PartProps,
} from "./declarationModel.ts";
import { LiftDialog, SuspendDialog } from "./SuspensionDialogs.tsx";

type Request = Declaration["requests"][number];
type Answer = Request["answers"][number];

interface OneProps extends PartProps {
  request: Request;
}

function Piece(props: { structure: string; document: string; name: string }) {
  return (
    <a
      class="block"
      href={`/api/structures/${props.structure}/documents/${props.document}`}
      target="_blank"
      rel="noopener"
    >
      {props.name}
    </a>
  );
}

function Answered(props: PartProps & { answer: Answer }) {
  const nameOf = (document: string) =>
    props.view.documents.find((piece) => piece.document === document)?.name ?? document;
  return (
    <li>
      <p>
        <span class="quiet">{ARS.answered(props.answer.on)}</span> {spaced(props.answer.summary)}
      </p>
      <Show when={props.answer.dossier}>
        {(dossier) => <p class="small quiet">{ARS.sent(dossierSentFr(dossier()))}</p>}
      </Show>
      <For each={props.answer.documents}>
        {(document) => (
          <Piece structure={props.structure} document={document} name={nameOf(document)} />
        )}
      </For>
    </li>
  );
}

function Standing(props: OneProps) {
  const due = () =>
    props.request.due === null ? ARS.noDue : `${ARS.open}, ${ARS.due(props.request.due)}`;
  const isLate = () =>
    props.request.due !== null && props.request.due < props.view.today.day ? "overdue" : "due-soon";
  return (
    <Show
      when={props.request.closed}
      fallback={
        <StatusMark mark={props.request.answers.length > 0 ? "partly" : isLate()}>
          {due()}
        </StatusMark>
      }
    >
      {(closed) => <StatusMark mark="met">{ARS.closed(closed())}</StatusMark>}
    </Show>
  );
}

/** The dossier of the team, on the day when it was asked for and by what was known then; now where that is today. */
const dossierFor = ({ structure, view, request }: OneProps): string => {
  const last = "23:59";
  const isPast = request.on < view.today.day;
  const search = new URLSearchParams({
    equipe: view.team,
    ...(isPast ? { jour: request.on, heure: last, connu: request.on, "connu-heure": last } : {}),
  });
  return `/s/${structure}${DOSSIER_PAGE}?${search.toString()}`;
};

function One(props: OneProps) {
  const heading = () => ARS.asked(props.request.on, props.request.channel);
  return (
    <li class="deposit">
      <div class="section-head">
        <h3>{heading()}</h3>
        <Show when={props.request.closed === null && answersArs(props.view)}>
          <div class="row">
            <DialogButton
              act={ARS.answer}
              about={heading()}
              dialog={(close) => <AnswerDialog {...props} onClose={close} />}
            />
            <DialogButton
              act={ARS.close}
              about={heading()}
              kind="quiet"
              dialog={(close) => <CloseArsDialog {...props} onClose={close} />}
            />
          </div>
        </Show>
      </div>
      <p>{spaced(props.request.what)}</p>
      <For each={props.request.documents}>
        {(document) => (
          <Piece
            structure={props.structure}
            document={document}
            name={
              props.view.documents.find((piece) => piece.document === document)?.name ?? ARS.letter
            }
          />
        )}
      </For>
      <Standing {...props} />
      <Show when={props.request.closed === null && answersArs(props.view)}>
        <p>
          <a href={dossierFor(props)} aria-label={gestureAbout(ARS.dossier, heading())}>
            {ARS.dossier}
          </a>
        </p>
      </Show>
      <ul class="stack">
        <For each={props.request.answers}>
          {(answer) => <Answered {...props} answer={answer} />}
        </For>
      </ul>
    </li>
  );
}

/** What the ARS asks and what it is answered; practice goes on meanwhile (j30). */
export function ArsRequests(props: PartProps) {
  return (
    <section class="section stack" id="ars">
      <div class="section-head">
        <div>
          <h2>{ARS.title}</h2>
          <Show when={props.view.suspension === null}>
            <p class="quiet small">{ARS.goesOn}</p>
          </Show>
          <Show when={!answersArs(props.view)}>
            <p class="quiet small">{ARS.mayAnswer}</p>
          </Show>
        </div>
        <Show when={mayDeclare(props.view)}>
          <DialogButton
            act={ARS.add}
            dialog={(close) => <AskDialog {...props} onClose={close} />}
          />
        </Show>
      </div>
      <Show when={props.view.requests.length > 0} fallback={<p class="quiet">{ARS.empty}</p>}>
        <ol class="deposits">
          <For each={props.view.requests}>{(request) => <One {...props} request={request} />}</For>
        </ol>
      </Show>
    </section>
  );
}

/** Before anything else on the page: nobody may practise (R53). */
export function SuspensionNotice(props: PartProps) {
  return (
    <Show when={props.view.suspension}>
      {(one) => (
        <p class="notice declaration-notice">
          <span>
            <b>{SUSPENSION.inForce(one().from)}</b> {SUSPENSION.nobody}
          </span>
        </p>
      )}
    </Show>
  );
}

/** A suspension in force, or its absence (R53). */
export function SuspensionPart(props: PartProps) {
  return (
    <section class="section stack" id="suspension">
      <div class="section-head">
        <h2>{SUSPENSION.title}</h2>
        <Show
          when={props.view.suspension === null}
          fallback={
            <Show when={answersArs(props.view)}>
              <DialogButton
                act={SUSPENSION.lift}
                dialog={(close) => <LiftDialog {...props} onClose={close} />}
              />
            </Show>
          }
        >
          <Show when={maySuspend(props.view)}>
            <DialogButton
              act={SUSPENSION.record}
              kind="quiet"
              dialog={(close) => <SuspendDialog {...props} onClose={close} />}
            />
          </Show>
        </Show>
      </div>
      <Show when={props.view.suspension} fallback={<p class="quiet">{SUSPENSION.none}</p>}>
        {(one) => (
          <>
            <p>
              {SUSPENSION.inForce(one().from)} {spaced(one().reason)}
            </p>
            <Show when={one().document}>
              {(document) => (
                <Piece structure={props.structure} document={document()} name={SUSPENSION.read} />
              )}
            </Show>
            <p class="quiet small">{SUSPENSION.mayLift}</p>
          </>
        )}
      </Show>
    </section>
  );
}
