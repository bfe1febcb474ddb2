import { useParams } from "@solidjs/router";
import { For, Index, Show, createMemo, untrack } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { ResumedDraft } from "../forms/CommandDialog.tsx";
import { LostAnswer } from "../forms/LostAnswer.tsx";
import { noNames } from "../forms/noNames.ts";
import { RefusedBy } from "../readiness/RefusedBy.tsx";
import { Button } from "../ui/Button.tsx";
import { DateField } from "../ui/DateField.tsx";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { FieldNotes, fieldId } from "../ui/Field.tsx";
import { TextArea, TextField } from "../ui/TextField.tsx";
import { newId } from "../server/ids.ts";
import { createForeseen, thoughtIn } from "./foreseen.ts";
import { Gains } from "./ForeseenLines.tsx";
import { PartFields } from "./PartFields.tsx";
import { ParticipantFields } from "./ParticipantFields.tsx";
import { modulesFor, partAfter, sequencesIn } from "./planDraft.ts";
import { PARTS, PLAN } from "./planFr.ts";
import { createIds, type Plan } from "./planModel.ts";
import { nextModule } from "./snapped.ts";
import "./training.css";

type Planning = ScreenOf<"planning">;

interface PlanPartProps {
  plan: Plan;
  planning: Planning;
}

/** A refusal that names no field, or a lost answer, above the form; what names a field in the summary. */
export function PlanFaces(props: { plan: Plan }) {
  const unnamed = () => (props.plan.allIssues().length > 0 ? undefined : props.plan.refusal());
  return (
    <>
      <ResumedDraft form={props.plan} />
      <Show when={props.plan.allIssues().length > 0}>
        <ErrorSummary issues={props.plan.allIssues()} />
      </Show>
      <Show when={unnamed()} keyed>
        {(problem) => <RefusedBy problem={problem} names={noNames} />}
      </Show>
      <Show when={props.plan.fault()} keyed>
        <LostAnswer />
      </Show>
    </>
  );
}

/** For which protocols: asked only where the structure has chosen several. */
function ProtocolFields(props: PlanPartProps) {
  const known = createMemo(() => [
    ...new Map(props.planning.teams.map((team) => [team.protocol, team.title])),
  ]);
  const error = () => props.plan.errorAt("protocols");
  const toggle = (protocol: string) => {
    const chosen = props.plan.draft().protocols;
    const protocols = chosen.includes(protocol)
      ? chosen.filter((one) => one !== protocol)
      : [...chosen, protocol];
    props.plan.change("protocols", protocols);
    const modules = modulesFor(props.planning, protocols);
    props.plan.change(
      "segments",
      props.plan.draft().segments.map((part) => ({
        ...part,
        module: modules.some(({ id }) => id === part.module) ? part.module : onlyModule(modules),
      })),
    );
  };
  return (
    <Show when={known().length > 1}>
      <fieldset
        class="field"
        id={fieldId("protocols")}
        tabindex="-1"
        data-faulty={error() === undefined ? undefined : ""}
      >
        <legend class="field-label">{PLAN.protocols}</legend>
        <FieldNotes
          field={{
            name: "protocols",
            label: PLAN.protocols,
            hint: PLAN.protocolsHint,
            error: error(),
          }}
        />
        <For each={known()}>
          {([protocol, title]) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={props.plan.draft().protocols.includes(protocol)}
                onChange={() => toggle(protocol)}
              />
              <span>{title}</span>
            </label>
          )}
        </For>
      </fieldset>
    </Show>
  );
}

/** The module where there is but one. */
export const onlyModule = (modules: ReadonlyArray<{ readonly id: string }>): string => {
  const [only, ...others] = modules;
  return only !== undefined && others.length === 0 ? only.id : "";
};

/** Title, place, protocols: what every paper repeats. */
export function WhatFields(props: PlanPartProps) {
  return (
    <div class="form">
      <TextField
        name="title"
        label={PLAN.name}
        hint={PLAN.nameHint}
        error={props.plan.errorAt("title")}
        maxLength={160}
        value={props.plan.draft().title}
        onInput={(title) => props.plan.change("title", title)}
      />
      <TextField
        name="place"
        label={PLAN.place}
        hint={PLAN.placeHint}
        error={props.plan.errorAt("place")}
        maxLength={160}
        value={props.plan.draft().place}
        onInput={(place) => props.plan.change("place", place)}
      />
      <ProtocolFields plan={props.plan} planning={props.planning} />
    </div>
  );
}

/** The days on which the programme is given: each is a session of its own. */
function DayFields(props: { plan: Plan; mayRepeat: boolean }) {
  const days = () => props.plan.draft().days;
  const change = (place: number, day: string) =>
    props.plan.change(
      "days",
      days().map((one, at) => (at === place ? { ...one, day } : one)),
    );
  const remove = (place: number) =>
    props.plan.change(
      "days",
      days().filter((_, at) => at !== place),
    );
  return (
    <>
      <div class="plan-days">
        <Index each={days()}>
          {(one, place) => (
            <div class="plan-day">
              <DateField
                name={`days.${place}`}
                label={days().length > 1 ? PLAN.dayOf(place + 1) : PLAN.day}
                error={props.plan.errorAt(`days.${place}`)}
                value={one().day}
                onInput={(day) => change(place, day)}
              />
              <Show when={days().length > 1}>
                <Button
                  kind="quiet"
                  aria-label={PLAN.removeDay(place + 1)}
                  onClick={() => remove(place)}
                >
                  ×
                </Button>
              </Show>
            </div>
          )}
        </Index>
      </div>
      <Show when={props.mayRepeat}>
        <div class="row">
          <Button
            kind="quiet"
            onClick={() => props.plan.change("days", [...days(), { session: newId(), day: "" }])}
          >
            {PLAN.addDay}
          </Button>
          <Show when={days().length > 1}>
            <span class="small quiet">{PLAN.repeatHint}</span>
          </Show>
        </div>
      </Show>
    </>
  );
}

/** Day, parts, and the séquences they make. */
export function ProgrammeFields(props: PlanPartProps & { mayRepeat: boolean }) {
  const parts = () => props.plan.draft().segments;
  const sequences = createMemo(() => sequencesIn(parts()));
  const begins = (place: number) => sequences().find(({ places }) => places[0] === place);
  const added = () => {
    const after = partAfter(parts().at(-1));
    const modules = modulesFor(props.planning, props.plan.draft().protocols);
    return { ...after, module: nextModule(modules, parts()) ?? after.module };
  };
  const add = () => props.plan.change("segments", [...parts(), added()]);
  return (
    <section class="section">
      <h2>{PLAN.programme}</h2>
      <DayFields plan={props.plan} mayRepeat={props.mayRepeat} />
      <ol class="parts">
        <Index each={parts()}>
          {(part, place) => (
            <PartFields
              plan={props.plan}
              planning={props.planning}
              place={place}
              part={part}
              begins={begins(place)}
            />
          )}
        </Index>
      </ol>
      <div class="row">
        <Button onClick={add}>{PARTS.add}</Button>
        <span class="small quiet">{PARTS.signatureWhy}</span>
      </div>
    </section>
  );
}

interface PlanFormProps extends PlanPartProps {
  /** A new plan may be repeated and has participants; a planned one is replanned with a reason. */
  isNew: boolean;
}

export function PlanForm(props: PlanFormProps) {
  const params = useParams<{ structure: string }>();
  const ids = createIds();
  const foreseen = createForeseen(
    untrack(() => params.structure),
    () =>
      thoughtIn(props.plan.draft(), (session, id) => (props.isNew ? ids(`${session}/${id}`) : id)),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void props.plan.submit();
  };
  const label = () => {
    if (!props.isNew) return PLAN.save;
    const { length } = props.plan.draft().days;
    return length > 1 ? PLAN.submitSeveral(length) : PLAN.submit;
  };
  return (
    <form class="plan" novalidate onSubmit={submit}>
      <PlanFaces plan={props.plan} />
      <WhatFields plan={props.plan} planning={props.planning} />
      <div classList={{ "plan-split": props.isNew }}>
        <ProgrammeFields plan={props.plan} planning={props.planning} mayRepeat={props.isNew} />
        <Show when={props.isNew}>
          <ParticipantFields plan={props.plan} planning={props.planning} />
        </Show>
      </div>
      <Show when={foreseen()}>
        {(brought) => <Gains foreseen={brought()} today={props.planning.today.day} />}
      </Show>
      <section class="section form">
        <TextField
          name="capacity"
          label={PLAN.capacity}
          hint={PLAN.capacityHint}
          error={props.plan.errorAt("capacity")}
          optional
          width="short"
          inputmode="numeric"
          value={props.plan.draft().capacity}
          onInput={(capacity) => props.plan.change("capacity", capacity)}
        />
        <Show when={!props.isNew}>
          <TextArea
            name="reason"
            label={PLAN.reason}
            error={props.plan.errorAt("reason")}
            optional
            maxLength={400}
            value={props.plan.draft().reason}
            onInput={(reason) => props.plan.change("reason", reason)}
          />
        </Show>
        <Button
          kind="main"
          type="submit"
          busy={props.plan.state() === "sending" ? PLAN.sending : undefined}
        >
          {label()}
        </Button>
      </section>
    </form>
  );
}
