import { type DocumentKindCode, documentKinds } from "@coopilote/domain/documents/labels.ts";
import { Show, untrack } from "solid-js";
import { choicesOf } from "../forms/choices.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { createForm, type Form } from "../server/form.ts";
import { DateField } from "../ui/DateField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { sentence } from "../ui/typography.ts";
import { FileField } from "./FileField.tsx";
import { type ChosenFile, filed } from "./filing.ts";
import { FILING } from "./fr.ts";

interface Named {
  readonly value: string;
  readonly label: string;
}

/** What a piece may be about, by family; a family without anything is not asked. */
export interface Subjects {
  readonly structures: ReadonlyArray<Named>;
  readonly teams: ReadonlyArray<Named>;
  readonly people: ReadonlyArray<Named>;
  readonly sessions?: ReadonlyArray<Named>;
}

interface FilingDialogProps {
  structure: string;
  subjects: Subjects;
  /** Ticked from the start, and not asked again when it is all there is. */
  about: ReadonlyArray<string>;
  /** What it may be; anything by default. */
  kinds?: ReadonlyArray<DocumentKindCode> | undefined;
  onClose: () => void;
}

interface FilingDraft {
  readonly file: ChosenFile | null;
  readonly kinds: ReadonlyArray<DocumentKindCode>;
  readonly structures: ReadonlyArray<string>;
  readonly teams: ReadonlyArray<string>;
  readonly people: ReadonlyArray<string>;
  readonly sessions: ReadonlyArray<string>;
  readonly name: string;
  readonly validUntil: string;
}

const kindsAmong = (kinds: ReadonlyArray<DocumentKindCode> | undefined) =>
  choicesOf(documentKinds)
    .filter(({ value }) => kinds === undefined || kinds.includes(value))
    .map(({ value, label }) => ({ value, label: sentence(label) }));

const emptyFiling = (about: ReadonlyArray<string>): FilingDraft => ({
  file: null,
  kinds: [],
  structures: [],
  teams: [],
  people: about,
  sessions: [],
  name: "",
  validUntil: "",
});

const aboutOf = ({ structures, teams, people, sessions }: FilingDraft): ReadonlyArray<string> => [
  ...structures,
  ...teams,
  ...people,
  ...sessions,
];

const filingLacks = (draft: FilingDraft) => [
  ...(draft.file === null ? [{ path: "file", message: FILING.errors.file }] : []),
  ...(draft.kinds.length === 0 ? [{ path: "kinds", message: FILING.errors.kinds }] : []),
  ...(draft.kinds.length > 8 ? [{ path: "kinds", message: FILING.errors.tooMany }] : []),
  ...(aboutOf(draft).length === 0 ? [{ path: "structures", message: FILING.errors.about }] : []),
];

interface AboutProps {
  form: Form<FilingDraft, unknown>;
  subjects: Subjects;
}

/** The structure, its teams, its people, its sessions: one question in four lists. */
function About(props: AboutProps) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const draft = () => props.form.draft();
  return (
    <>
      <Show when={props.subjects.structures.length > 0}>
        <Ticks
          {...field("structures", FILING.about)}
          hint={FILING.aboutHint}
          values={draft().structures}
          choices={props.subjects.structures}
          onChange={(structures) => props.form.change("structures", structures)}
        />
      </Show>
      <Show when={props.subjects.teams.length > 0}>
        <Ticks
          {...field("teams", FILING.teams)}
          optional
          values={draft().teams}
          choices={props.subjects.teams}
          onChange={(teams) => props.form.change("teams", teams)}
        />
      </Show>
      <Show when={props.subjects.people.length > 0}>
        <Ticks
          {...field("people", FILING.people)}
          optional
          values={draft().people}
          choices={props.subjects.people}
          onChange={(people) => props.form.change("people", people)}
        />
      </Show>
      <Show when={(props.subjects.sessions ?? []).length > 0}>
        <Ticks
          {...field("sessions", FILING.sessions)}
          hint={FILING.sessionsHint}
          optional
          values={draft().sessions}
          choices={props.subjects.sessions ?? []}
          onChange={(sessions) => props.form.change("sessions", sessions)}
        />
      </Show>
    </>
  );
}

/** A file, what it is, and whom or what it concerns. */
export function FilingDialog(props: FilingDialogProps) {
  const form = createForm({
    initial: untrack(() => emptyFiling(props.about)),
    check: filingLacks,
    send: async (draft) =>
      draft.file === null
        ? { _tag: "Invalid", issues: filingLacks(draft) }
        : filed(draft.file, {
            structure: props.structure,
            kinds: draft.kinds,
            about: aboutOf(draft),
            ...(draft.name.trim() === "" ? {} : { name: draft.name }),
            validUntil: draft.validUntil === "" ? null : draft.validUntil,
          }),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={FILING.title}
      intro={FILING.intro}
      act={FILING.act}
      names={noNames}
      onClose={props.onClose}
    >
      <FileField
        {...field("file", FILING.file)}
        value={form.draft().file}
        onChoose={(file) => form.change("file", file)}
      />
      <Ticks
        {...field("kinds", FILING.kinds)}
        hint={props.kinds === undefined ? FILING.kindsHint : FILING.severalHint}
        values={form.draft().kinds}
        choices={kindsAmong(props.kinds)}
        onChange={(kinds) => form.change("kinds", kinds)}
      />
      <About form={form} subjects={props.subjects} />
      <TextField
        {...field("name", FILING.name)}
        hint={FILING.nameHint}
        optional
        maxLength={200}
        value={form.draft().name}
        onInput={(name) => form.change("name", name)}
      />
      <DateField
        {...field("validUntil", FILING.validUntil)}
        hint={FILING.validUntilHint}
        optional
        value={form.draft().validUntil}
        onInput={(day) => form.change("validUntil", day)}
      />
    </CommandDialog>
  );
}
