import type { PartProps } from "../declaration/declarationModel.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { TextArea } from "../ui/TextField.tsx";
import { PRACTICE } from "./fr.ts";

interface StopProps extends PartProps {
  /** Whom it stops; the whole team where null. */
  person: string | null;
  onClose: () => void;
}

/** An internal stop, at once, with its reason. */
export function StopDialog(props: StopProps) {
  const form = createForm({
    initial: { reason: "" },
    check: ({ reason }) =>
      reason.trim() === "" ? [{ path: "reason", message: PRACTICE.reasonMissing }] : [],
    send: ({ reason }, id) =>
      send(
        props.structure,
        "stopPractice",
        { team: props.view.team, person: props.person, reason },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={
        props.person === null
          ? PRACTICE.stopAllTitle
          : PRACTICE.stopTitle(props.names.person(props.person))
      }
      ends={PRACTICE.stopEnds(props.person === null ? props.view.practising.length : 1)}
      act={PRACTICE.stopAct}
      names={props.names}
      onClose={props.onClose}
    >
      <TextArea
        {...field("reason", PRACTICE.reason)}
        maxLength={400}
        value={form.draft().reason}
        onInput={(reason) => form.change("reason", reason)}
      />
    </CommandDialog>
  );
}
