import { untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { GESTURES } from "./fr.ts";
import { ContactFields, NameFields } from "./PersonFields.tsx";
import {
  type ContactDraft,
  contactBody,
  type NameDraft,
  nameBody,
  nameLacks,
} from "./personDraft.ts";

export interface PersonDialogProps {
  structure: string;
  view: ScreenOf<"person">;
  onClose: () => void;
}

const nameDraft = (names: ScreenOf<"person">["names"]): NameDraft => ({
  given: names?.given ?? "",
  family: names?.family ?? "",
  civility: names?.civility ?? "none",
});

const contactDraft = (contact: ScreenOf<"person">["contact"]): ContactDraft => ({
  email: contact?.email ?? "",
  phone: contact?.phone ?? "",
});

export function RenameDialog(props: PersonDialogProps) {
  const form = createForm({
    initial: { name: untrack(() => nameDraft(props.view.names)) },
    check: (draft) => nameLacks(draft.name),
    send: (draft, commandId) =>
      send(
        props.structure,
        "renamePerson",
        { person: props.view.line.person, name: nameBody(draft.name) },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog form={form} {...GESTURES.rename} names={noNames} onClose={props.onClose}>
      <NameFields
        prefix="name."
        form={form}
        value={form.draft().name}
        onChange={(changed) => form.change("name", changed)}
      />
    </CommandDialog>
  );
}

export function ContactDialog(props: PersonDialogProps) {
  const form = createForm({
    initial: { contact: untrack(() => contactDraft(props.view.contact)) },
    send: (draft, commandId) =>
      send(
        props.structure,
        "giveContact",
        { person: props.view.line.person, contact: contactBody(draft.contact) },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog form={form} {...GESTURES.contact} names={noNames} onClose={props.onClose}>
      <ContactFields
        prefix="contact."
        form={form}
        value={form.draft().contact}
        onChange={(contact) => form.change("contact", contact)}
      />
    </CommandDialog>
  );
}

type How = NonNullable<ScreenOf<"person">["identity"]>["how"];

const noWay: { readonly how: How | "" } = { how: "" };

/** Someone else says that they saw who the person is (j25). */
export function VerifyDialog(props: PersonDialogProps) {
  const { verify } = GESTURES;
  const form = createForm({
    initial: noWay,
    check: ({ how }) => (how === "" ? [{ path: "how", message: verify.missing }] : []),
    send: ({ how }, commandId) =>
      send(
        props.structure,
        "verifyIdentity",
        {
          person: props.view.line.person,
          how: how === "professional-card" ? how : "personal-knowledge",
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={verify.title(props.view.line.name)}
      intro={verify.intro}
      act={verify.act}
      names={noNames}
      onClose={props.onClose}
    >
      <RadioGroup
        {...field("how", verify.field)}
        value={form.draft().how}
        choices={verify.choices}
        onChange={(how) => form.change("how", how)}
      />
    </CommandDialog>
  );
}
