import { fieldsOf } from "../forms/fields.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { localMoment } from "../server/localMoment.ts";
import { refresh } from "../server/views.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { LinkDialog } from "../forms/LinkDialog.tsx";
import { INVITE } from "./fr.ts";

interface InviteDialogProps {
  structure: string;
  person: string;
  name: string;
  /** Only who manages may let someone manage. */
  mayManage: boolean;
  onClose: () => void;
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
    <LinkDialog
      form={form}
      title={INVITE.title(props.name)}
      intro={INVITE.intro}
      act={INVITE.act}
      fields={
        <RadioGroup
          {...field("rights", INVITE.rights)}
          value={form.draft().rights}
          choices={choices()}
          onChange={(rights) => form.change("rights", rights)}
        />
      }
      ready={INVITE.ready(props.name)}
      until={({ until }) => INVITE.until(localMoment(until))}
      label={INVITE.link}
      through={INVITE.through}
      onClose={props.onClose}
    />
  );
}
