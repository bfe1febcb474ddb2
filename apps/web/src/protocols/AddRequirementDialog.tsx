import type { AnnexFamily } from "@coopilote/domain/protocols/facts.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { additionLacks, additionSent, isCounted, kindChoices, whomChoices } from "./addDraft.ts";
import { ADD } from "./addFr.ts";
import { type AddDraft, noAddition } from "./addition.ts";
import { FAMILIES } from "./annexFr.ts";
import { AskedFields } from "./AskedFields.tsx";

interface AddRequirementDialogProps {
  structure: string;
  team: ScreenOf<"team">;
  names: Names;
  onClose: () => void;
}

const FAMILY_CHOICES = FAMILIES.map(({ family, label }) => ({ value: family, label }));

/** What the annex asks beside what is known, or a rule of the structure, as structured data (j4, j36). */
export function AddRequirementDialog(props: AddRequirementDialogProps) {
  const form = createForm<AddDraft, unknown>({
    initial: noAddition,
    keeps: ["condition", untrack(() => props.team.team)],
    check: additionLacks,
    send: async (draft, id, idOf): Promise<Answer<unknown>> => {
      const body = additionSent(draft, props.team.team, idOf("suffix").slice(-8));
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
      <Select
        {...field("kind", ADD.kind)}
        value={form.draft().kind}
        choices={kindChoices(form.draft())}
        onChange={(kind) => form.change("kind", kind)}
      />
      <AskedFields form={form} modules={props.team.modules} />
      <Show when={whomChoices(form.draft()).length > 1}>
        <RadioGroup
          {...field("appliesTo", ADD.appliesTo)}
          value={form.draft().appliesTo}
          choices={whomChoices(form.draft())}
          onChange={(appliesTo) => form.change("appliesTo", appliesTo)}
        />
      </Show>
      <Show when={!isCounted(form.draft())}>
        <RadioGroup
          {...field("bites", ADD.bites)}
          value={form.draft().bites}
          choices={ADD.moments}
          onChange={(bites) => form.change("bites", bites)}
        />
      </Show>
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
