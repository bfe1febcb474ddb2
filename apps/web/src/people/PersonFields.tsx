import { affiliationsFr, professions, qualificationsOf } from "@coopilote/domain/people/labels.ts";
import { Show } from "solid-js";
import { choicesOf, keysOf } from "../forms/choices.ts";
import { type Errors, fieldsOf } from "../forms/fields.ts";
import { Select } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentence } from "../ui/typography.ts";
import { ADD } from "./fr.ts";
import {
  type AffiliationDraft,
  type ContactDraft,
  type ExerciseDraft,
  hasNumber,
  isUnusualRpps,
  type NameDraft,
  type RegistrationDraft,
} from "./personDraft.ts";

interface PartProps<Draft> {
  value: Draft;
  onChange: (value: Draft) => void;
  form: Errors;
  /** Before the names of the fields, as the server writes their paths. */
  prefix: string;
}

const fieldsIn = <Draft,>(props: PartProps<Draft>) => {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  return (name: string, label: string) => field(`${props.prefix}${name}`, label);
};

const entityChoices = (entities: ReadonlyArray<{ entity: string; name: string }>) =>
  entities.map(({ entity, name }) => ({ value: entity, label: name }));

export const PROFESSION_CHOICES = keysOf(professions).map((value) => ({
  value,
  label: sentence(professions[value].label),
}));

export const specialtyChoices = (profession: string) =>
  choicesOf(qualificationsOf(profession)).map(({ value, label }) => ({
    value,
    label: sentence(label),
  }));

export const AFFILIATION_CHOICES = choicesOf(affiliationsFr).map(({ value, label }) => ({
  value,
  label: sentence(label),
}));

export function NameFields(props: PartProps<NameDraft>) {
  const field = fieldsIn(props);
  return (
    <>
      <div class="field-row name-row">
        <Select
          {...field("civility", ADD.civility)}
          optional
          value={props.value.civility}
          choices={ADD.civilities}
          onChange={(civility) => props.onChange({ ...props.value, civility })}
        />
        <TextField
          {...field("given", ADD.given)}
          maxLength={80}
          value={props.value.given}
          onInput={(given) => props.onChange({ ...props.value, given })}
        />
        <TextField
          {...field("family", ADD.family)}
          maxLength={80}
          value={props.value.family}
          onInput={(family) => props.onChange({ ...props.value, family })}
        />
      </div>
    </>
  );
}

const registerHint = (register: RegistrationDraft["register"]): string => {
  if (register === "rpps") return ADD.rppsHint;
  return register === "adeli" ? ADD.adeliHint : ADD.registerHints[register];
};

export function RegistrationFields(
  props: PartProps<RegistrationDraft> & { mayWait?: boolean | undefined },
) {
  const field = fieldsIn(props);
  const choices = () =>
    ADD.registers.filter(({ value }) => value !== "later" || props.mayWait === true);
  return (
    <>
      <div class="field-row">
        <Select
          {...field("register", ADD.register)}
          value={props.value.register}
          choices={choices()}
          onChange={(register) => props.onChange({ ...props.value, register })}
        />
        <Show when={hasNumber(props.value)}>
          <TextField
            {...field("number", props.value.register === "rpps" ? ADD.rpps : ADD.adeli)}
            inputmode="numeric"
            maxLength={20}
            value={props.value.number}
            onInput={(number) => props.onChange({ ...props.value, number })}
          />
        </Show>
      </div>
      <p class="field-hint">{registerHint(props.value.register)}</p>
      <Show when={isUnusualRpps(props.value)}>
        <p class="notice" role="status">
          {ADD.unusual}
        </p>
      </Show>
    </>
  );
}

interface Entities {
  entities: ReadonlyArray<{ entity: string; name: string }>;
  mayWait?: boolean | undefined;
}

export function AffiliationFields(props: PartProps<AffiliationDraft> & Entities) {
  const field = fieldsIn(props);
  const choices = () => [
    ...AFFILIATION_CHOICES,
    ...(props.mayWait === true ? [{ value: "later" as const, label: ADD.noAffiliation }] : []),
  ];
  return (
    <div class="field-row">
      <Select
        {...field("as", ADD.affiliation)}
        value={props.value.as}
        choices={choices()}
        onChange={(as) => props.onChange({ ...props.value, as })}
      />
      <Show when={props.value.as !== "later"}>
        <Select
          {...field("entity", ADD.entity)}
          value={props.value.entity}
          choices={entityChoices(props.entities)}
          onChange={(entity) => props.onChange({ ...props.value, entity })}
        />
        <DateField
          {...field("from", ADD.since)}
          value={props.value.from}
          onInput={(from) => props.onChange({ ...props.value, from })}
        />
      </Show>
    </div>
  );
}

export function ExerciseFields(props: PartProps<ExerciseDraft> & Entities) {
  const field = fieldsIn(props);
  const choices = () =>
    ADD.exercises.filter(({ value }) => value !== "later" || props.mayWait === true);
  return (
    <div class="field-row">
      <Select
        {...field("mode", ADD.exercise)}
        value={props.value.mode}
        choices={choices()}
        onChange={(mode) => props.onChange({ ...props.value, mode })}
      />
      <Show when={props.value.mode === "salarie"}>
        <Select
          {...field("employer", ADD.employer)}
          value={props.value.employer}
          choices={entityChoices(props.entities)}
          onChange={(employer) => props.onChange({ ...props.value, employer })}
        />
      </Show>
      <Show when={props.value.mode !== "later"}>
        <DateField
          {...field("from", ADD.since)}
          value={props.value.from}
          onInput={(from) => props.onChange({ ...props.value, from })}
        />
      </Show>
    </div>
  );
}

export function ContactFields(props: PartProps<ContactDraft>) {
  const field = fieldsIn(props);
  return (
    <div class="field-row">
      <TextField
        {...field("email", ADD.email)}
        optional
        type="email"
        inputmode="email"
        maxLength={200}
        value={props.value.email}
        onInput={(email) => props.onChange({ ...props.value, email })}
      />
      <TextField
        {...field("phone", ADD.phone)}
        optional
        type="tel"
        inputmode="tel"
        maxLength={30}
        value={props.value.phone}
        onInput={(phone) => props.onChange({ ...props.value, phone })}
      />
    </div>
  );
}
