import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { TextArea } from "../ui/TextField.tsx";
import { CHOOSE } from "./chooseFr.ts";
import type { Picked } from "./pickerModel.ts";

interface ChosenProps {
  structure: string;
  protocol: Pick<Picked, "protocol" | "version" | "shortTitle" | "verdict">;
  onClose: () => void;
}

/** A team is formed for a protocol; what still lacks is said once more, and follows on its page. */
export function ChooseDialog(props: ChosenProps) {
  const navigate = useNavigate();
  const form = createForm({
    initial: { team: newId(), need: "" },
    send: ({ team, need }, commandId) =>
      send(
        props.structure,
        "chooseProtocol",
        {
          team,
          protocol: props.protocol.protocol,
          version: props.protocol.version,
          need: need.trim() === "" ? null : need,
        },
        commandId,
      ),
    onDone: () => navigate(`/s/${props.structure}/equipes/${form.draft().team}`),
  });
  const field = fieldsOf(form);
  const warned = () => {
    const { verdict } = props.protocol;
    return verdict === "could" ? undefined : CHOOSE.warned[verdict];
  };
  return (
    <CommandDialog
      form={form}
      title={CHOOSE.chosen(props.protocol.shortTitle)}
      act={CHOOSE.act}
      names={noNames}
      onClose={props.onClose}
    >
      <Show when={warned()}>{(said) => <p class="notice">{said()}</p>}</Show>
      <TextArea
        {...field("need", CHOOSE.need)}
        hint={CHOOSE.needHint}
        optional
        maxLength={400}
        value={form.draft().need}
        onInput={(need) => form.change("need", need)}
      />
    </CommandDialog>
  );
}
