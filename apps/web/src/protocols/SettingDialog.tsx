import { untrack } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { type ChosenFile, filed } from "../documents/filing.ts";
import { FILE_FIELD } from "../documents/filingFr.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { SETTING } from "./fr.ts";

interface SettingDraft {
  readonly allowed: "" | "yes" | "no";
  readonly from: string;
  readonly document: ChosenFile | null;
  readonly citation: string;
}

const draftOf = ({ team }: TeamDialogProps): SettingDraft => ({
  allowed: "",
  from: team.today.day,
  document: null,
  citation: "",
});

/** The text or the ARS's written answer that settles a setting (j12). */
export function SettingDialog(props: TeamDialogProps) {
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    keeps: ["cadre", untrack(() => props.team.team)],
    check: ({ allowed, document }) => [
      ...(allowed === "" ? [{ path: "allowed", message: SETTING.lacks.allowed }] : []),
      ...(document === null ? [{ path: "document", message: FILE_FIELD.missing }] : []),
    ],
    send: async ({ allowed, from, document, citation }, id) => {
      const { structure } = props.place;
      if (document === null)
        return { _tag: "Invalid", issues: [{ path: "document", message: FILE_FIELD.missing }] };
      const piece = await filed(document, {
        structure,
        kinds: ["reponse-ars"],
        about: [props.team.team],
      });
      if (piece._tag !== "Done") return piece;
      return send(
        structure,
        "supplySetting",
        {
          team: props.team.team,
          allowed: allowed === "yes",
          from,
          document: piece.value,
          citation,
        },
        id,
      );
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={SETTING.title}
      intro={SETTING.intro}
      act={SETTING.act}
      names={props.names}
      onClose={props.onClose}
    >
      <FileField
        {...field("document", SETTING.document)}
        value={form.draft().document}
        onChoose={(document) => form.change("document", document)}
      />
      <RadioGroup
        {...field("allowed", SETTING.allowed)}
        value={form.draft().allowed}
        choices={SETTING.choices}
        onChange={(allowed) => form.change("allowed", allowed)}
      />
      <DateField
        {...field("from", SETTING.from)}
        value={form.draft().from}
        onInput={(from) => form.change("from", from)}
      />
      <TextArea
        {...field("citation", SETTING.citation)}
        maxLength={400}
        value={form.draft().citation}
        onInput={(citation) => form.change("citation", citation)}
      />
    </CommandDialog>
  );
}
