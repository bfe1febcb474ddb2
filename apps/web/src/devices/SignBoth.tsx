import {
  engagementFr,
  insuranceFr,
  responsibilitiesFr,
  swornFr,
} from "@coopilote/domain/teams/signedFr.ts";
import { For, Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { Button } from "../ui/Button.tsx";
import { RadioGroup } from "../ui/Choices.tsx";
import { SIGN_BOTH } from "./fr.ts";
import { leftOf, type MeetingMember } from "./meetingModel.ts";
import { PinField, pinLacks } from "./PinField.tsx";

interface SignBothProps {
  token: string;
  member: MeetingMember;
  shortTitle: string;
  /** The code they have just chosen; none where it is still to be typed. */
  pin: string | undefined;
  onSigned: () => void;
}

interface Draft {
  readonly insurance: "" | "own-policy" | "employer";
  readonly pin: string;
}

const INSURANCES = [
  { value: "own-policy", label: insuranceFr["own-policy"] },
  { value: "employer", label: insuranceFr.employer },
] as const;

/** What one signs, read whole: the engagement (R18, j34) and the sworn statement (R48). */
function ToRead(props: { member: MeetingMember; shortTitle: string }) {
  const left = () => leftOf(props.member);
  return (
    <>
      <Show when={left() !== "sworn"}>
        <blockquote class="to-sign">
          <p>{engagementFr(props.member.role, props.shortTitle)}</p>
          <p class="to-sign-head">{SIGN_BOTH.responsibilities}</p>
          <ul>
            <For each={responsibilitiesFr}>{(line) => <li>{line}</li>}</For>
          </ul>
        </blockquote>
      </Show>
      <Show when={left() !== "engagement"}>
        <blockquote class="to-sign">
          <p>{swornFr(props.member.role, props.shortTitle)}</p>
        </blockquote>
      </Show>
    </>
  );
}

/** Engagement and sworn statement, one button: what is left of the two. */
export function SignBoth(props: SignBothProps) {
  const swearing = newId();
  const left = () => leftOf(props.member);
  const asksInsurance = () => left() !== "sworn";
  const form = createForm<Draft, unknown>({
    initial: { insurance: "", pin: "" },
    check: ({ insurance, pin }) => [
      ...(asksInsurance() && insurance === ""
        ? [{ path: "insurance", message: SIGN_BOTH.insuranceLacks }]
        : []),
      ...(props.pin === undefined ? pinLacks("pin", pin, SIGN_BOTH.pin) : []),
    ],
    send: ({ insurance, pin }, command) =>
      ask(
        "signOnSharedDevice",
        { token: props.token },
        {
          person: props.member.person,
          pin: props.pin ?? pin,
          engagement: left() === "sworn" || insurance === "" ? null : { command, insurance },
          sworn: left() === "engagement" ? null : { command: swearing },
        },
      ),
    onDone: () => props.onSigned(),
  });
  const field = fieldsOf(form);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="form" novalidate onSubmit={submit}>
      <h2>{SIGN_BOTH.title}</h2>
      <SendingFaces form={form} names={noNames} />
      <ToRead member={props.member} shortTitle={props.shortTitle} />
      <Show when={asksInsurance()}>
        <RadioGroup
          {...field("insurance", SIGN_BOTH.insurance)}
          value={form.draft().insurance}
          choices={INSURANCES}
          onChange={(insurance) => form.change("insurance", insurance)}
        />
      </Show>
      <Show when={props.pin === undefined}>
        <PinField
          {...field("pin", SIGN_BOTH.pin)}
          value={form.draft().pin}
          onInput={(pin) => form.change("pin", pin)}
        />
      </Show>
      <Button
        kind="main"
        type="submit"
        wide
        busy={form.state() === "sending" ? SIGN_BOTH.signing : undefined}
      >
        {SIGN_BOTH.acts[left() ?? "both"]}
      </Button>
    </form>
  );
}
