import { Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { Button } from "../ui/Button.tsx";
import { PIN } from "./fr.ts";
import { PinField, pinLacks } from "./PinField.tsx";

interface ChoosePinProps {
  token: string;
  member: {
    readonly person: string;
    readonly name: string;
    readonly hasPin: boolean;
    readonly identified: boolean;
  };
  openedBy: string;
  /** Whoever opened the device may say whom they saw. */
  vouches: boolean;
  onChosen: (pin: string) => void;
}

interface Draft {
  readonly pin: string;
  readonly again: string;
  readonly how: "" | "personal-knowledge" | "professional-card";
  readonly confirmedBy: string;
}

/** A code chosen before whoever opened the device, who says how they know who it is (j25). */
export function ChoosePin(props: ChoosePinProps) {
  const asksHow = () => props.vouches && !props.member.identified;
  const form = createForm<Draft, unknown>({
    initial: { pin: "", again: "", how: "", confirmedBy: "" },
    check: ({ pin, again, how, confirmedBy }) => [
      ...pinLacks("pin", pin, PIN.lacks),
      ...(again === pin ? [] : [{ path: "again", message: PIN.differ }]),
      ...(asksHow() && how === "" ? [{ path: "how", message: PIN.howLacks }] : []),
      ...pinLacks("confirmedBy", confirmedBy, PIN.lacks),
    ],
    send: ({ pin, how, confirmedBy }, command) =>
      ask(
        "choosePin",
        { token: props.token },
        {
          person: props.member.person,
          pin,
          confirmedBy,
          identity: how === "" ? null : { command, how },
        },
      ),
    onDone: () => props.onChosen(form.draft().pin),
  });
  const field = fieldsOf(form);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="form" novalidate onSubmit={submit}>
      <h2>{props.member.hasPin ? PIN.again : PIN.title}</h2>
      <p>{PIN.intro}</p>
      <SendingFaces form={form} names={noNames} />
      <div class="pins">
        <PinField
          {...field("pin", PIN.yours)}
          value={form.draft().pin}
          onInput={(pin) => form.change("pin", pin)}
        />
        <PinField
          {...field("again", PIN.yoursAgain)}
          value={form.draft().again}
          onInput={(again) => form.change("again", again)}
        />
      </div>
      <h3>{PIN.confirm(props.openedBy)}</h3>
      <Show
        when={asksHow()}
        fallback={
          <p>
            {props.member.identified
              ? PIN.confirmIntro(props.member.name)
              : PIN.notVouching(props.openedBy)}
          </p>
        }
      >
        <RadioGroup
          {...field("how", PIN.how(props.member.name))}
          value={form.draft().how}
          choices={PIN.means}
          onChange={(how) => form.change("how", how)}
        />
      </Show>
      <PinField
        {...field("confirmedBy", PIN.confirmedBy(props.openedBy))}
        value={form.draft().confirmedBy}
        onInput={(confirmedBy) => form.change("confirmedBy", confirmedBy)}
      />
      <Button
        kind="main"
        type="submit"
        wide
        busy={form.state() === "sending" ? PIN.sending : undefined}
      >
        {PIN.act}
      </Button>
    </form>
  );
}
