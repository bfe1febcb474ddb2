import { createSignal, Match, onMount, Show, Switch } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { ChoosePin } from "./ChoosePin.tsx";
import { PIN, SIGN_BOTH, TABLET } from "./fr.ts";
import { leftOf, type Meeting, type MeetingMember } from "./meetingModel.ts";
import { OwnLine } from "./OwnLine.tsx";
import { SignBoth } from "./SignBoth.tsx";

interface MeetingSigningProps {
  token: string;
  meeting: Meeting;
  member: MeetingMember;
  onSigned: () => void;
  onBack: () => void;
}

type Step = "line" | "pin" | "sign";

/** One person and the tablet: their line, their code, their two signatures. */
export function MeetingSigning(props: MeetingSigningProps) {
  const [step, setStep] = createSignal<Step>("line");
  const [pin, setPin] = createSignal<string>();
  let heading: HTMLParagraphElement | undefined;
  onMount(() => heading?.focus());
  const isOpener = () => props.member.person === props.meeting.openedBy.person;
  const chosen = (value: string) => {
    setPin(value);
    setStep("sign");
  };
  return (
    <div class="stack">
      <p class="signer-name" tabindex="-1" ref={heading}>
        {props.member.name}, {TABLET.roles[props.member.role]}
      </p>
      <Show when={leftOf(props.member)} fallback={<p>{SIGN_BOTH.nothing}</p>}>
        <Switch>
          <Match when={step() === "line"}>
            <OwnLine
              member={props.member}
              openedBy={props.meeting.openedBy.name}
              onExact={() => setStep(props.member.hasPin ? "sign" : "pin")}
            />
          </Match>
          <Match when={step() === "pin"}>
            <ChoosePin
              token={props.token}
              member={props.member}
              openedBy={props.meeting.openedBy.name}
              vouches={props.meeting.vouches}
              onChosen={chosen}
            />
          </Match>
          <Match when={step() === "sign"}>
            <SignBoth
              token={props.token}
              member={props.member}
              shortTitle={props.meeting.shortTitle}
              pin={pin()}
              onSigned={() => props.onSigned()}
            />
            <Show when={pin() === undefined && !isOpener()}>
              <Button kind="quiet" wide onClick={() => setStep("pin")}>
                {PIN.forgotten}
              </Button>
            </Show>
          </Match>
        </Switch>
      </Show>
      <Button kind="quiet" wide onClick={() => props.onBack()}>
        {TABLET.back}
      </Button>
    </div>
  );
}
