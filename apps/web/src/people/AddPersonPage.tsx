import "./people.css";
import { A, useParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { send } from "../server/commands.ts";
import { createForm, type Form } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { proposedDay } from "../server/today.ts";
import { createView } from "../server/views.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { Refused } from "../ui/Faces.tsx";
import { fieldId } from "../ui/Field.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { ADD, PEOPLE } from "./fr.ts";
import {
  emptyPerson,
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

type AddForm = Form<PersonDraft, unknown>;

const NO_PROFESSION = { value: "none" as const, label: ADD.noProfession };

function JobFields(props: { form: AddForm }) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const draft = () => props.form.draft();
  const isProfessional = () => draft().profession !== "" && draft().profession !== "none";
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
      <Show when={isProfessional()}>
        <RegistrationFields
          prefix="registration."
          form={props.form}
          mayWait
          value={draft().registration}
          onChange={(registration) => props.form.change("registration", registration)}
        />
      </Show>
    </fieldset>
  );
}

interface AddFieldsProps {
  form: AddForm;
  entities: ScreenOf<"people">["entities"];
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
      <JobFields form={props.form} />
      <fieldset class="form-part">
        <legend>{ADD.place}</legend>
        <p class="field-hint">{ADD.placeHint}</p>
        <AffiliationFields
          prefix="affiliation."
          form={props.form}
          entities={props.entities}
          mayWait
          value={draft().affiliation}
          onChange={(affiliation) => props.form.change("affiliation", affiliation)}
        />
        <ExerciseFields
          prefix="exercise."
          form={props.form}
          entities={props.entities}
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
}

const drawn = () => ({ person: newId(), affiliation: newId(), exercise: newId() });

function Adding(props: { structure: string; view: ScreenOf<"people"> }) {
  const only = () =>
    props.view.entities.length === 1 ? (props.view.entities[0]?.entity ?? "") : "";
  const [added, setAdded] = createSignal<Added>();
  const [ids, setIds] = createSignal(drawn());
  const form = createForm({
    initial: emptyPerson(proposedDay(), only()),
    check: personLacks,
    send: (draft, commandId) =>
      send(props.structure, "addPerson", personBody(draft, ids()), commandId),
    onDone: () => {
      const { given, family } = form.draft().name;
      setAdded({ person: ids().person, name: `${given} ${family}` });
      setIds(drawn());
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
              {ADD.added(one().name)}{" "}
              <A href={`/s/${props.structure}/personnes/${one().person}`}>{ADD.open}</A>
            </p>
          )}
        </Show>
      </div>
      <SendingFaces form={form} names={noNames} />
      <AddFields form={form} entities={props.view.entities} />
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
  const params = useParams<{ structure: string }>();
  const people = createView("people", () => ({ structure: params.structure }));
  return (
    <Answered answer={people()} lines={8}>
      {(view) => (
        <>
          <PageHead
            title={ADD.title}
            crumbs={[{ label: PEOPLE.title, href: `/s/${params.structure}/personnes` }]}
            subtitle={ADD.subtitle}
          />
          <Show when={view().mayAdd} fallback={<Refused title={ADD.notForMe} />}>
            <Adding structure={params.structure} view={view()} />
          </Show>
        </>
      )}
    </Answered>
  );
}
