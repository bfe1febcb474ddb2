import {
  isProfession,
  type ProfessionCode,
  qualificationFr,
} from "@coopilote/domain/people/labels.ts";
import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { SinceFields } from "../forms/SinceFields.tsx";
import { firstDayOf, sinceAlways, sinceLacks, unsaidSince } from "../forms/since.ts";
import { noNames } from "../forms/noNames.ts";
import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { type BodyFor, send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Select } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { ADD, GESTURES } from "./fr.ts";
import type { PersonDialogProps } from "./IdentityDialogs.tsx";
import { PROFESSION_CHOICES, RegistrationFields, specialtyChoices } from "./PersonFields.tsx";
import { type RegistrationDraft, registrationLacks } from "./personDraft.ts";

const knownProfession = (code: string | null): ProfessionCode | "" =>
  code !== null && isProfession(code) ? code : "";

export function ProfessionDialog(props: PersonDialogProps) {
  const isFirst = untrack(() => props.view.line.profession === null);
  const form = createForm({
    initial: {
      profession: untrack(() => knownProfession(props.view.line.profession)),
      since: isFirst ? sinceAlways : unsaidSince,
    },
    check: ({ profession, since }) => [
      ...(profession === "" ? [{ path: "profession", message: GESTURES.profession.missing }] : []),
      ...sinceLacks(since),
    ],
    send: ({ profession, since }, commandId) =>
      send(
        props.structure,
        "stateProfession",
        { person: props.view.line.person, profession, from: firstDayOf(since) },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={GESTURES.profession.title}
      act={GESTURES.profession.act}
      names={noNames}
      onClose={props.onClose}
    >
      <Select
        {...field("profession", ADD.profession)}
        value={form.draft().profession}
        choices={PROFESSION_CHOICES}
        onChange={(profession) => form.change("profession", profession)}
      />
      <Show when={!isFirst}>
        <SinceFields
          form={form}
          value={form.draft().since}
          onChange={(since) => form.change("since", since)}
        />
      </Show>
    </CommandDialog>
  );
}

export function SpecialtyDialog(props: PersonDialogProps) {
  const { specialty } = GESTURES;
  const choices = () =>
    specialtyChoices(props.view.line.profession ?? "").filter(
      ({ value }) => !props.view.line.qualifications.includes(value),
    );
  const form = createForm({
    initial: { qualification: "", obtainedOn: "" },
    check: ({ qualification }) =>
      qualification === "" ? [{ path: "qualification", message: specialty.missing }] : [],
    send: ({ qualification, obtainedOn }, commandId) =>
      send(
        props.structure,
        "recordQualification",
        {
          person: props.view.line.person,
          qualification,
          obtainedOn: obtainedOn === "" ? null : obtainedOn,
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={specialty.title}
      act={specialty.act}
      reason={choices().length === 0 ? specialty.none : undefined}
      names={noNames}
      onClose={props.onClose}
    >
      <Show when={choices().length > 0}>
        <Select
          {...field("qualification", specialty.field)}
          value={form.draft().qualification}
          choices={choices()}
          onChange={(qualification) => form.change("qualification", qualification)}
        />
        <DateField
          {...field("obtainedOn", specialty.obtained)}
          optional
          value={form.draft().obtainedOn}
          onInput={(obtainedOn) => form.change("obtainedOn", obtainedOn)}
        />
      </Show>
    </CommandDialog>
  );
}

export function RemoveSpecialtyDialog(props: PersonDialogProps & { qualification: string }) {
  const { removeSpecialty } = GESTURES;
  return (
    <ReasonDialog
      title={removeSpecialty.title(qualificationFr(props.qualification))}
      ends={removeSpecialty.ends}
      act={removeSpecialty.act}
      names={noNames}
      reason={removeSpecialty.reason}
      missing={removeSpecialty.reasonMissing}
      send={(reason, commandId) =>
        send(
          props.structure,
          "removeQualification",
          { person: props.view.line.person, qualification: props.qualification, reason },
          commandId,
        )
      }
      onClose={props.onClose}
    />
  );
}

const registrationOf = (
  person: string,
  { register, number }: RegistrationDraft,
): BodyFor<"recordRegistration"> => {
  if (register === "rpps" || register === "adeli") return { person, register, number };
  return { person, register: "none" };
};

const registrationDraft = (number: ScreenOf<"person">["number"]): RegistrationDraft => ({
  register: number?.register ?? "rpps",
  number: number?.number ?? "",
});

export function NumberDialog(props: PersonDialogProps) {
  const form = createForm({
    initial: { registration: untrack(() => registrationDraft(props.view.number)) },
    check: (draft) => registrationLacks(draft.registration, "number"),
    send: (draft, commandId) =>
      send(
        props.structure,
        "recordRegistration",
        registrationOf(props.view.line.person, draft.registration),
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={GESTURES.number.title}
      act={GESTURES.number.act}
      names={noNames}
      onClose={props.onClose}
    >
      <RegistrationFields
        prefix=""
        form={form}
        value={form.draft().registration}
        onChange={(changed) => form.change("registration", changed)}
      />
    </CommandDialog>
  );
}
