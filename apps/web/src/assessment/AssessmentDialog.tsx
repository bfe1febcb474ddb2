import { professionFr } from "@coopilote/domain/people/labels.ts";
import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { civil, type MomentDraft, momentAt } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import { wholeNumber } from "../forms/wholeNumber.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { asked, judgeable } from "./askedParts.ts";
import { ASSESS } from "./fr.ts";

interface AssessmentProps extends TeamDialogProps {
  person: string | undefined;
  requirement: string | undefined;
}

interface AssessmentDraft {
  readonly person: string;
  readonly form: string;
  readonly on: MomentDraft;
  readonly score: string;
  readonly threshold: string;
  readonly consultations: string;
  readonly outcome: "" | "validated" | "to-retake";
}

const draftOf = ({ team, person, requirement }: AssessmentProps): AssessmentDraft => {
  const forms = asked(team, "assessment");
  const form = forms.find((one) => one.requirement === requirement) ?? forms[0];
  return {
    person: person ?? "",
    form: form?.code ?? "",
    on: momentAt(team.today),
    score: "",
    threshold: "",
    consultations: "",
    outcome: "",
  };
};

/** A delegant records an assessment they led, in under a minute; nobody judges themselves (j6). */
export function AssessmentDialog(props: AssessmentProps) {
  const forms = () => asked(props.team, "assessment");
  const chosen = (code: string) => forms().find((one) => one.code === code);
  const countsConsultations = (code: string): boolean =>
    chosen(code)?.counts.includes("consultations") === true;
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    keeps: ["évaluation", untrack(() => [props.team.team, props.person].join(" "))],
    check: (draft) => [
      ...(draft.person === "" ? [{ path: "person", message: ASSESS.lacks.person }] : []),
      ...(draft.form === "" ? [{ path: "form", message: ASSESS.lacks.form }] : []),
      ...(wholeNumber(draft.score) === undefined
        ? [{ path: "score", message: ASSESS.lacks.number }]
        : []),
      ...(wholeNumber(draft.threshold) === undefined
        ? [{ path: "threshold", message: ASSESS.lacks.number }]
        : []),
      ...(countsConsultations(draft.form) && typeof wholeNumber(draft.consultations) !== "number"
        ? [{ path: "consultations", message: ASSESS.lacks.number }]
        : []),
      ...(draft.outcome === "" ? [{ path: "outcome", message: ASSESS.lacks.outcome }] : []),
    ],
    send: (draft, id, idOf) =>
      send(
        props.place.structure,
        "recordAssessment",
        {
          assessment: idOf("assessment"),
          team: props.team.team,
          person: draft.person,
          form: draft.form,
          on: civil(draft.on),
          score: wholeNumber(draft.score) ?? null,
          threshold: wholeNumber(draft.threshold) ?? null,
          outcome: draft.outcome === "" ? "to-retake" : draft.outcome,
          consultations: countsConsultations(draft.form)
            ? (wholeNumber(draft.consultations) ?? null)
            : null,
        },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const assessors = () =>
    (chosen(form.draft().form)?.by ?? []).map(({ profession }) => professionFr(profession));
  return (
    <CommandDialog
      form={form}
      title={ASSESS.title}
      intro={ASSESS.intro}
      act={ASSESS.act}
      reason={forms().length === 0 ? ASSESS.none : undefined}
      names={props.names}
      onClose={props.onClose}
    >
      <Select
        {...field("person", ASSESS.person)}
        value={form.draft().person}
        choices={judgeable(props.team)}
        onChange={(person) => form.change("person", person)}
      />
      <Select
        {...field("form", ASSESS.form)}
        value={form.draft().form}
        choices={forms().map(({ code, title }) => ({ value: code, label: title }))}
        onChange={(code) => form.change("form", code)}
      />
      <Show when={assessors().length > 0}>
        <p class="quiet small">{ASSESS.by(assessors())}</p>
      </Show>
      <Show when={countsConsultations(form.draft().form)}>
        <TextField
          {...field("consultations", ASSESS.consultations)}
          hint={ASSESS.consultationsHint}
          width="short"
          inputmode="numeric"
          value={form.draft().consultations}
          onInput={(consultations) => form.change("consultations", consultations)}
        />
      </Show>
      <MomentFields
        name="on"
        dayLabel={ASSESS.on}
        value={form.draft().on}
        onChange={(on) => form.change("on", on)}
        form={form}
        refusal={form.refusal()}
        max={props.team.today.day}
      />
      <RadioGroup
        {...field("outcome", ASSESS.outcome)}
        value={form.draft().outcome}
        choices={ASSESS.outcomes}
        onChange={(outcome) => form.change("outcome", outcome)}
      />
      <div class="field-row">
        <TextField
          {...field("score", ASSESS.score)}
          optional
          width="short"
          inputmode="numeric"
          value={form.draft().score}
          onInput={(score) => form.change("score", score)}
        />
        <TextField
          {...field("threshold", ASSESS.threshold)}
          optional
          hint={ASSESS.thresholdHint}
          width="short"
          inputmode="numeric"
          value={form.draft().threshold}
          onInput={(threshold) => form.change("threshold", threshold)}
        />
      </div>
    </CommandDialog>
  );
}
