import "./people.css";
import { A } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm, type Form } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { proposedDay } from "../server/today.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { fieldId } from "../ui/Field.tsx";
import { TextField } from "../ui/TextField.tsx";
import { AddingPage } from "./AddingPage.tsx";
import { BeforeAdding } from "./BeforeAdding.tsx";
import { ADD, GESTURES } from "./fr.ts";
import {
  billingBody,
  emptyPerson,
  isProfessional,
  nextPerson,
  personBody,
  type PersonDraft,
  personLacks,
} from "./personDraft.ts";
import {
  AffiliationFields,
  ContactFields,
  ExerciseFields,
  NameFields,
  PROFESSION_CHOICES,
  RegistrationFields,
  specialtyChoices,
} from "./PersonFields.tsx";

/** Who was added, and whether it was without the number typed for them. */
type Sent = { readonly person: string; readonly isUnbilled: boolean };
type AddForm = Form<PersonDraft, Sent>;

const NO_PROFESSION = { value: "none" as const, label: ADD.noProfession };

function JobFields(props: { form: AddForm; mayBill: boolean }) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const draft = () => props.form.draft();
  const specialties = () => specialtyChoices(draft().profession);
  return (
    <fieldset class="form-part">
      <legend>{ADD.job}</legend>
      <Select
        {...field("profession", ADD.profession)}
        hint={ADD.professionHint}
        optional
        value={draft().profession}
        choices={[...PROFESSION_CHOICES, NO_PROFESSION]}
        onChange={(profession) => {
          props.form.change("profession", profession);
          props.form.change("qualification", "");
        }}
      />
      <Show when={specialties().length > 0}>
        <Select
          {...field("qualification", ADD.specialty)}
          hint={ADD.specialtyHint}
          optional
          value={draft().qualification}
          choices={specialties()}
          onChange={(qualification) => props.form.change("qualification", qualification)}
        />
      </Show>
      <Show when={isProfessional(draft())}>
        <RegistrationFields
          prefix="registration."
          form={props.form}
          mayWait
          value={draft().registration}
          onChange={(registration) => props.form.change("registration", registration)}
        />
        <Show when={props.mayBill}>
          <TextField
            {...field("billing.number", GESTURES.billing.number)}
            hint={GESTURES.billing.hint}
            optional
            inputmode="numeric"
            width="short"
            maxLength={20}
            value={draft().billing.number}
            onInput={(number) => props.form.change("billing", { number })}
          />
        </Show>
      </Show>
    </fieldset>
  );
}

interface AddFieldsProps {
  form: AddForm;
  view: ScreenOf<"people">;
}

function AddFields(props: AddFieldsProps) {
  const draft = () => props.form.draft();
  return (
    <>
      <fieldset class="form-part">
        <legend>{ADD.who}</legend>
        <NameFields
          prefix="name."
          form={props.form}
          value={draft().name}
          onChange={(name) => props.form.change("name", name)}
        />
      </fieldset>
      <JobFields form={props.form} mayBill={props.view.mayBill} />
      <fieldset class="form-part">
        <legend>{ADD.place}</legend>
        <p class="field-hint">{ADD.placeHint}</p>
        <AffiliationFields
          prefix="affiliation."
          form={props.form}
          entities={props.view.entities}
          mayWait
          value={draft().affiliation}
          onChange={(affiliation) => props.form.change("affiliation", affiliation)}
        />
        <ExerciseFields
          prefix="exercise."
          form={props.form}
          entities={props.view.entities}
          mayWait
          value={draft().exercise}
          onChange={(exercise) => props.form.change("exercise", exercise)}
        />
      </fieldset>
      <fieldset class="form-part">
        <legend>{ADD.reach}</legend>
        <p class="field-hint">{ADD.reachHint}</p>
        <ContactFields
          prefix="contact."
          form={props.form}
          value={draft().contact}
          onChange={(contact) => props.form.change("contact", contact)}
        />
      </fieldset>
    </>
  );
}

interface Added {
  readonly person: string;
  readonly name: string;
  readonly isUnbilled: boolean;
}

type IdOf = (name: string) => string;

const idsOf = (idOf: IdOf) => ({
  person: idOf("person"),
  affiliation: idOf("affiliation"),
  exercise: idOf("exercise"),
  billing: idOf("billing"),
  billingCommand: idOf("billingCommand"),
});

/** Adds someone, then the number they bill under: one that is refused leaves them added without it. */
const addPerson = async (
  structure: string,
  draft: PersonDraft,
  ids: ReturnType<typeof idsOf>,
  commandId: string,
): Promise<Answer<Sent>> => {
  const added = await send(structure, "addPerson", personBody(draft, ids), commandId);
  if (added._tag !== "Done") return added;
  const body = billingBody(draft, ids);
  const billed =
    body === undefined
      ? added
      : await send(structure, "recordBillingNumber", body, ids.billingCommand);
  return { _tag: "Done", value: { person: ids.person, isUnbilled: billed._tag !== "Done" } };
};

function Adding(props: { structure: string; view: ScreenOf<"people"> }) {
  const only = () =>
    props.view.entities.length === 1 ? (props.view.entities[0]?.entity ?? "") : "";
  const [added, setAdded] = createSignal<Added>();
  const form = createForm({
    initial: emptyPerson(proposedDay(), only()),
    keeps: ["personne"],
    check: personLacks,
    send: (draft, commandId, idOf) => addPerson(props.structure, draft, idsOf(idOf), commandId),
    onDone: (sent) => {
      const { given, family } = form.draft().name;
      setAdded({ ...sent, name: `${given} ${family}` });
      form.reset(nextPerson(form.draft()));
      document.getElementById(fieldId("name.given"))?.focus();
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="form" novalidate onSubmit={submit}>
      <div role="status">
        <Show when={added()}>
          {(one) => (
            <p class="notice">
              {ADD.added(one().name)} <Show when={one().isUnbilled}>{ADD.unbilled} </Show>
              <A href={`/s/${props.structure}/personnes/${one().person}`}>{ADD.open}</A>
            </p>
          )}
        </Show>
      </div>
      <SendingFaces form={form} names={noNames} />
      <AddFields form={form} view={props.view} />
      <BeforeAdding structure={props.structure} view={props.view} draft={form.draft()} />
      <div class="row">
        <Button
          kind="main"
          type="submit"
          busy={form.state() === "sending" ? ADD.sending : undefined}
        >
          {ADD.act}
        </Button>
        <ButtonLink kind="quiet" href={`/s/${props.structure}/personnes`}>
          {ADD.back}
        </ButtonLink>
      </div>
    </form>
  );
}

/** One person after another, each in one form. */
export function AddPersonPage() {
  return <AddingPage words={ADD} adding={Adding} />;
}
