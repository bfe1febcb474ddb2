import { annexFr } from "@coopilote/domain/protocols/signedFr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { For, Show, untrack } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { filed } from "../documents/filing.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { DIALOGS } from "../forms/fr.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import {
  type FamilyDraft,
  familiesSent,
  type ReadingDraft,
  readingDraft,
  readingLacks,
} from "./annexDraft.ts";
import { ANNEX, FAMILIES } from "./annexFr.ts";

type TeamView = ScreenOf<"team">;

interface ReadAnnexFormProps {
  structure: string;
  team: TeamView;
  names: Names;
  onDone: () => void;
}

const ANSWERS = [
  { value: "yes", label: ANNEX.answer.yes },
  { value: "no", label: ANNEX.answer.no },
] as const;

interface FamilyFieldsProps {
  draft: FamilyDraft;
  errorAt: (path: string) => string | undefined;
  onChange: (draft: FamilyDraft) => void;
}

function FamilyFields(props: FamilyFieldsProps) {
  const family = () => FAMILIES.find((one) => one.family === props.draft.family);
  const path = (part: string) => `families.${props.draft.family}.${part}`;
  return (
    <div class="family">
      <RadioGroup
        name={path("answer")}
        label={family()?.label ?? ""}
        hint={family()?.hint}
        error={props.errorAt(path("answer"))}
        value={props.draft.answer}
        choices={ANSWERS}
        onChange={(answer) => props.onChange({ ...props.draft, answer })}
      />
      <Show when={props.draft.answer === "yes"}>
        <TextField
          name={path("page")}
          label={ANNEX.page(family()?.label ?? "")}
          hint={ANNEX.pageHint}
          error={props.errorAt(path("page"))}
          width="half"
          maxLength={80}
          value={props.draft.page}
          onInput={(page) => props.onChange({ ...props.draft, page })}
        />
      </Show>
    </div>
  );
}

/** A member reads the annex, answers for each family with its page, and signs (j4). */
export function ReadAnnexForm(props: ReadAnnexFormProps) {
  const sent = async (draft: ReadingDraft): Promise<Answer<string>> =>
    draft.file === null
      ? { _tag: "Done", value: draft.document }
      : filed(draft.file, {
          structure: props.structure,
          kinds: ["annexe"],
          about: [props.team.team],
        });
  const form = createForm({
    initial: untrack(() =>
      readingDraft(props.team.annex.annexDocuments, props.team.annex.readings[0]),
    ),
    keeps: ["annexe", untrack(() => props.team.team)],
    check: readingLacks,
    send: async (draft, id, idOf) => {
      const document = await sent(draft);
      if (document._tag !== "Done") return document;
      return send(
        props.structure,
        "readAnnex",
        {
          team: props.team.team,
          reading: idOf("reading"),
          document: document.value,
          families: familiesSent(draft),
        },
        id,
      );
    },
    onDone: () => props.onDone(),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  const change = (changed: FamilyDraft) =>
    form.change(
      "families",
      form.draft().families.map((one) => (one.family === changed.family ? changed : one)),
    );
  return (
    <form class="form" novalidate onSubmit={submit}>
      <SendingFaces form={form} names={props.names} />
      <Show when={props.team.annex.annexDocuments.length > 0}>
        <Select
          name="document"
          label={ANNEX.existing}
          error={form.errorAt("document")}
          value={form.draft().document === "" ? "other" : form.draft().document}
          choices={[
            ...props.team.annex.annexDocuments.map(({ document, name }) => ({
              value: String(document),
              label: name,
            })),
            { value: "other", label: ANNEX.other },
          ]}
          onChange={(chosen) => form.change("document", chosen === "other" ? "" : chosen)}
        />
      </Show>
      <Show when={form.draft().document === ""}>
        <FileField
          name="file"
          label={ANNEX.file}
          error={form.errorAt("file")}
          value={form.draft().file}
          onChoose={(file) => form.change("file", file)}
        />
      </Show>
      <For each={FAMILIES}>
        {({ family }) => (
          <Show when={form.draft().families.find((one) => one.family === family)}>
            {(draft) => <FamilyFields draft={draft()} errorAt={form.errorAt} onChange={change} />}
          </Show>
        )}
      </For>
      <blockquote class="to-sign">
        <p>{annexFr.read}</p>
      </blockquote>
      <Button
        kind="main"
        type="submit"
        busy={form.state() === "sending" ? DIALOGS.sending : undefined}
      >
        {ANNEX.sign}
      </Button>
    </form>
  );
}
