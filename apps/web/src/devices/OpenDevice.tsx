import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { OPEN } from "./fr.ts";
import { PinField, pinLacks } from "./PinField.tsx";

interface OpenDeviceProps {
  structure: string;
  gathering:
    | { readonly kind: "team"; readonly team: string }
    | { readonly kind: "session"; readonly session: string };
  onClose: () => void;
}

/** Hands this screen over to a room. The page is loaded whole, so that nothing of the former account stays in it. */
export function OpenDevice(props: OpenDeviceProps) {
  const form = createForm({
    initial: { pin: "" },
    check: ({ pin }) => pinLacks("pin", pin, OPEN.lacks),
    send: ({ pin }) =>
      ask("openSharedDevice", { structure: props.structure }, { gathering: props.gathering, pin }),
    onDone: ({ path }) => location.replace(path),
  });
  return (
    <CommandDialog
      form={form}
      title={OPEN[props.gathering.kind]}
      intro={props.gathering.kind === "team" ? OPEN.teamIntro : OPEN.sessionIntro}
      act={OPEN.act}
      names={noNames}
      onClose={props.onClose}
    >
      <PinField
        {...fieldsOf(form)("pin", OPEN.pin)}
        hint={OPEN.pinHint}
        value={form.draft().pin}
        onInput={(pin) => form.change("pin", pin)}
      />
    </CommandDialog>
  );
}
