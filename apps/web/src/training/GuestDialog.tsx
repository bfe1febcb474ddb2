import { professions, qualificationsOf } from "@coopilote/domain/people/labels.ts";
import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { type ChosenFile, filed } from "../documents/filing.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Answer, Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentence } from "../ui/typography.ts";
import { GUEST } from "./planFr.ts";

interface GuestDraft {
  readonly guest: string;
  readonly civility: "none" | "Dr" | "Pr";
  readonly given: string;
  readonly family: string;
  readonly profession: string;
  readonly qualification: string;
  readonly organisation: string;
  readonly number: string;
  readonly engagement: ChosenFile | null;
}

const noGuest = (): GuestDraft => ({
  guest: newId(),
  civility: "none",
  given: "",
  family: "",
  profession: "",
  qualification: "",
  organisation: "",
  number: "",
  engagement: null,
});

const lacks = (draft: GuestDraft): ReadonlyArray<Issue> => [
  ...(draft.given.trim() === "" ? [{ path: "given", message: GUEST.lacks.given }] : []),
  ...(draft.family.trim() === "" ? [{ path: "family", message: GUEST.lacks.family }] : []),
  ...(draft.profession === "" ? [{ path: "profession", message: GUEST.lacks.profession }] : []),
];

const said = (text: string): string | null => (text.trim() === "" ? null : text);

const proofOf = async (structure: string, draft: GuestDraft): Promise<Answer<string | null>> =>
  draft.engagement === null
    ? { _tag: "Done", value: null }
    : filed(draft.engagement, {
        structure,
        kinds: ["engagement-formateur"],
        about: [draft.guest],
      });

const named = async (
  structure: string,
  draft: GuestDraft,
  commandId: string,
): Promise<Answer<string>> => {
  const proof = await proofOf(structure, draft);
  if (proof._tag !== "Done") return proof;
  const answer = await send(
    structure,
    "nameGuestFormateur",
    {
      guest: draft.guest,
      name: {
        family: draft.family,
        given: draft.given,
        civility: draft.civility === "none" ? null : draft.civility,
      },
      profession: draft.profession,
      qualifications: draft.qualification === "" ? [] : [draft.qualification],
      organisation: said(draft.organisation),
      number: said(draft.number),
      engagement: proof.value,
    },
    commandId,
  );
  return answer._tag === "Done" ? { _tag: "Done", value: draft.guest } : answer;
};

interface GuestDialogProps {
  onClose: () => void;
  onNamed: (guest: string) => void;
}

/** Names a formateur from outside the structure (j9). */
export function GuestDialog(props: GuestDialogProps) {
  const params = useParams<{ structure: string }>();
  const form = createForm<GuestDraft, string>({
    initial: noGuest(),
    check: lacks,
    send: (draft, commandId) => named(params.structure, draft, commandId),
    onDone: (guest) => props.onNamed(guest),
  });
  const field = fieldsOf(form);
  const specialties = () => Object.entries(qualificationsOf(form.draft().profession));
  return (
    <CommandDialog
      form={form}
      title={GUEST.title}
      intro={GUEST.intro}
      act={GUEST.act}
      names={noNames}
      onClose={props.onClose}
    >
      <div class="field-row">
        <Select
          {...field("civility", GUEST.civility)}
          value={form.draft().civility}
          choices={GUEST.civilities}
          onChange={(civility) => form.change("civility", civility)}
        />
        <TextField
          {...field("given", GUEST.given)}
          value={form.draft().given}
          onInput={(given) => form.change("given", given)}
        />
        <TextField
          {...field("family", GUEST.family)}
          value={form.draft().family}
          onInput={(family) => form.change("family", family)}
        />
      </div>
      <Select
        {...field("profession", GUEST.profession)}
        value={form.draft().profession}
        choices={Object.entries(professions).map(([value, { label }]) => ({
          value,
          label: sentence(label),
        }))}
        onChange={(profession) => {
          form.change("profession", profession);
          form.change("qualification", "");
        }}
      />
      <Show when={specialties().length > 0}>
        <Select
          {...field("qualification", GUEST.qualification)}
          optional
          value={form.draft().qualification}
          choices={specialties().map(([value, label]) => ({ value, label: sentence(label) }))}
          onChange={(qualification) => form.change("qualification", qualification)}
        />
      </Show>
      <TextField
        {...field("organisation", GUEST.organisation)}
        optional
        value={form.draft().organisation}
        onInput={(organisation) => form.change("organisation", organisation)}
      />
      <TextField
        {...field("number", GUEST.number)}
        optional
        width="short"
        inputmode="numeric"
        value={form.draft().number}
        onInput={(number) => form.change("number", number)}
      />
      <FileField
        {...field("engagement", GUEST.engagement)}
        optional
        hint={GUEST.engagementHint}
        value={form.draft().engagement}
        onChoose={(engagement) => form.change("engagement", engagement)}
      />
    </CommandDialog>
  );
}
