import { createSignal, Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { localMoment } from "../server/localMoment.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { RadioGroup } from "../ui/Choices.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { QrCode } from "../ui/QrCode.tsx";
import "./members.css";
import { INVITE } from "./fr.ts";

interface InviteDialogProps {
  structure: string;
  person: string;
  name: string;
  /** Only who manages may let someone manage. */
  mayManage: boolean;
  onClose: () => void;
}

interface ReadyLinkProps {
  name: string;
  path: string;
  until: number;
  onClose: () => void;
}

/** The link, given once: it passes through whoever invites, and that is said (j25). */
function ReadyLink(props: ReadyLinkProps) {
  const address = () => new URL(props.path, window.location.href).href;
  const [isCopied, setCopied] = createSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address());
    setCopied(true);
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={INVITE.ready(props.name)}
      intro={INVITE.until(localMoment(props.until))}
      actions={
        <>
          <Button kind="main" onClick={() => props.onClose()}>
            {INVITE.done}
          </Button>
          <Button onClick={() => void copy()}>{INVITE.copy}</Button>
          <span class="small quiet" role="status">
            {isCopied() ? INVITE.copied : ""}
          </span>
        </>
      }
    >
      <QrCode value={address()} label={INVITE.link}>
        {INVITE.photograph}
      </QrCode>
      <p class="invitation-link">{address()}</p>
      <p class="notice">{INVITE.through}</p>
    </Dialog>
  );
}

type Rights = "member" | "manage";
const initial: { readonly rights: Rights } = { rights: "member" };

/** A link that opens an access in someone's name. */
export function InviteDialog(props: InviteDialogProps) {
  const form = createForm({
    initial,
    send: ({ rights }) =>
      ask(
        "invite",
        { structure: props.structure },
        { person: props.person, rights: rights === "manage" ? ["manage", "member"] : ["member"] },
      ),
    onDone: () => void refresh(),
  });
  const field = fieldsOf(form);
  const choices = () => INVITE.choices.filter(({ value }) => value !== "manage" || props.mayManage);
  return (
    <Show
      when={form.value()}
      fallback={
        <CommandDialog
          form={form}
          title={INVITE.title(props.name)}
          intro={INVITE.intro}
          act={INVITE.act}
          names={noNames}
          onClose={props.onClose}
        >
          <RadioGroup
            {...field("rights", INVITE.rights)}
            value={form.draft().rights}
            choices={choices()}
            onChange={(rights) => form.change("rights", rights)}
          />
        </CommandDialog>
      }
    >
      {(made) => (
        <ReadyLink
          name={props.name}
          path={made().path}
          until={made().until}
          onClose={props.onClose}
        />
      )}
    </Show>
  );
}
