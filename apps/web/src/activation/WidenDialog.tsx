import { Show } from "solid-js";
import type { Declaration, PartProps } from "../declaration/declarationModel.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { START, WIDEN } from "./fr.ts";

interface WidenProps extends PartProps {
  one: Declaration["practising"][number];
  onClose: () => void;
}

/** Someone who practises is ready for more types of act: they begin those now (j10). */
export function WidenDialog(props: WidenProps) {
  const name = () => props.names.person(props.one.person);
  const form = createForm({
    initial: {},
    send: (_, id) =>
      send(
        props.structure,
        "startPractice",
        { team: props.view.team, person: props.one.person, effective: null },
        id,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={WIDEN.title(name())}
      act={START.confirm}
      names={props.names}
      onClose={props.onClose}
    >
      <p>{WIDEN.allows(name(), props.one.widenable)}</p>
      <Show when={props.one.types.length > 0}>
        <p class="small quiet">{WIDEN.keeps(props.one.types.map(({ actType }) => actType))}</p>
      </Show>
    </CommandDialog>
  );
}
