import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { TextArea } from "../ui/TextField.tsx";
import { BINOME } from "./dialogsFr.ts";
import type { TeamDialogProps } from "./TeamDialogProps.ts";

interface BinomeProps extends TeamDialogProps {
  delegant: string;
  delegate: string;
}

/** Either of the two stops at once and alone; someone else says why (j34). */
export function DissolveDialog(props: BinomeProps) {
  const isOneOfThem = () =>
    [props.delegant, props.delegate].some((person) => person === props.place.me.person);
  const form = createForm({
    initial: { reason: "" },
    send: ({ reason }, id) =>
      send(
        props.place.structure,
        "dissolveBinome",
        {
          team: props.team.team,
          delegant: props.delegant,
          delegate: props.delegate,
          reason: reason === "" ? null : reason,
        },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={BINOME.dissolve(
        props.names.person(props.delegate),
        props.names.person(props.delegant),
      )}
      ends={BINOME.dissolveEnds}
      act={BINOME.stop}
      names={props.names}
      onClose={props.onClose}
    >
      <TextArea
        {...field("reason", BINOME.reason)}
        optional={isOneOfThem()}
        maxLength={400}
        value={form.draft().reason}
        onInput={(reason) => form.change("reason", reason)}
      />
    </CommandDialog>
  );
}

export function RestoreDialog(props: BinomeProps) {
  const form = createForm({
    initial: {},
    send: (_, id) =>
      send(
        props.place.structure,
        "restoreBinome",
        { team: props.team.team, delegant: props.delegant, delegate: props.delegate },
        id,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={BINOME.restore(props.names.person(props.delegate), props.names.person(props.delegant))}
      intro={BINOME.restoreIntro}
      act={BINOME.resume}
      names={props.names}
      onClose={props.onClose}
    />
  );
}
