import { askedByFamily } from "@coopilote/domain/protocols/askedByFamily.ts";
import type { AnnexFamily } from "@coopilote/domain/protocols/facts.ts";
import { documentKinds } from "@coopilote/domain/documents/labels.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { Match, Show, Switch } from "solid-js";
import { choicesOf } from "../forms/choices.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm, type Form } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { type AddDraft, additionLacks, additionSent, noAddition } from "./addDraft.ts";
import { ADD, FAMILIES } from "./annexFr.ts";

interface AddRequirementDialogProps {
  structure: string;
  team: string;
  names: Names;
  onClose: () => void;
}

const FAMILY_CHOICES = FAMILIES.map(({ family, label }) => ({ value: family, label }));
/** What may be asked: of a family of the annex, only as what it is. */
const kindChoices = ({ basis, family }: AddDraft) =>
  basis === "annexe" && family !== ""
    ? ADD.kinds.filter(({ value }) => askedByFamily[family].includes(value))
    : ADD.kinds;

const DOCUMENT_CHOICES = choicesOf(documentKinds);

type AddForm = Form<AddDraft, unknown>;

function AskedFields(props: { form: AddForm }) {
  const draft = () => props.form.draft();
  const text = (name: keyof AddDraft, label: string) => ({
    name,
    label,
    get error() {
      return props.form.errorAt(name);
    },
    width: "short" as const,
    inputmode: "numeric" as const,
  });
  return (
    <Switch>
      <Match when={draft().kind === "training-minutes"}>
        <TextField
          {...text("minutes", ADD.minutes)}
          inputmode="decimal"
          value={draft().minutes}
          onInput={(minutes) => props.form.change("minutes", minutes)}
        />
        <RadioGroup
          name="nature"
          label={ADD.nature}
          value={draft().nature}
          choices={ADD.natures}
          onChange={(nature) => props.form.change("nature", nature)}
        />
      </Match>
      <Match when={draft().kind === "supervised-practice"}>
        <RadioGroup
          name="part"
          label={ADD.part}
          value={draft().part}
          choices={ADD.parts}
          onChange={(part) => props.form.change("part", part)}
        />
        <TextField
          {...text("count", ADD.count)}
          value={draft().count}
          onInput={(count) => props.form.change("count", count)}
        />
      </Match>
      <Match when={draft().kind === "assessment"}>
        <TextField
          {...text("times", ADD.times)}
          value={draft().times}
          onInput={(times) => props.form.change("times", times)}
        />
        <TextField
          {...text("threshold", ADD.threshold)}
          hint={ADD.thresholdHint}
          optional
          value={draft().threshold}
          onInput={(threshold) => props.form.change("threshold", threshold)}
        />
        <TextField
          {...text("everyMonths", ADD.everyMonths)}
          hint={ADD.everyMonthsHint}
          optional
          value={draft().everyMonths}
          onInput={(everyMonths) => props.form.change("everyMonths", everyMonths)}
        />
      </Match>
      <Match when={draft().kind === "member-document" || draft().kind === "team-document"}>
        <Select
          name="document"
          label={ADD.document}
          error={props.form.errorAt("document")}
          value={draft().document}
          choices={DOCUMENT_CHOICES}
          onChange={(document) => props.form.change("document", document)}
        />
      </Match>
    </Switch>
  );
}

/** What the annex asks beside what is known, or a rule of the structure, as structured data (j4, j36). */
export function AddRequirementDialog(props: AddRequirementDialogProps) {
  const suffix = newId().slice(-8);
  const form = createForm<AddDraft, unknown>({
    initial: noAddition,
    check: additionLacks,
    send: async (draft, id): Promise<Answer<unknown>> => {
      const body = additionSent(draft, props.team, suffix);
      return body === undefined
        ? { _tag: "Invalid", issues: additionLacks(draft) }
        : send(props.structure, "addRequirement", body, id);
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const chooseFamily = (family: AnnexFamily) => {
    form.change("family", family);
    const [only, ...others] = kindChoices(form.draft());
    form.change("kind", only !== undefined && others.length === 0 ? only.value : "");
  };
  return (
    <CommandDialog
      form={form}
      title={ADD.title}
      intro={ADD.intro}
      act={ADD.act}
      names={props.names}
      onClose={props.onClose}
    >
      <RadioGroup
        {...field("basis", ADD.basis)}
        value={form.draft().basis}
        choices={ADD.bases}
        onChange={(basis) => form.change("basis", basis)}
      />
      <Show when={form.draft().basis === "annexe"}>
        <Select
          {...field("family", ADD.family)}
          value={form.draft().family}
          choices={FAMILY_CHOICES}
          onChange={chooseFamily}
        />
      </Show>
      <TextField
        {...field("title", ADD.name)}
        hint={ADD.nameHint}
        maxLength={160}
        value={form.draft().title}
        onInput={(title) => form.change("title", title)}
      />
      <RadioGroup
        {...field("kind", ADD.kind)}
        value={form.draft().kind}
        choices={kindChoices(form.draft())}
        onChange={(kind) => form.change("kind", kind)}
      />
      <AskedFields form={form} />
      <Show when={form.draft().kind !== "team-document"}>
        <RadioGroup
          {...field("appliesTo", ADD.appliesTo)}
          value={form.draft().appliesTo}
          choices={ADD.whom}
          onChange={(appliesTo) => form.change("appliesTo", appliesTo)}
        />
      </Show>
      <RadioGroup
        {...field("bites", ADD.bites)}
        value={form.draft().bites}
        choices={ADD.moments}
        onChange={(bites) => form.change("bites", bites)}
      />
      <TextField
        {...field("citation", ADD.citation)}
        hint={ADD.citationHint}
        maxLength={400}
        value={form.draft().citation}
        onInput={(citation) => form.change("citation", citation)}
      />
    </CommandDialog>
  );
}
