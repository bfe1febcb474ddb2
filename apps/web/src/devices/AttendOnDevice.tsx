import { presenceSentence } from "@coopilote/domain/training/sheetFr.ts";
import { createSignal, onMount, Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { quoted } from "../ui/typography.ts";
import { ChoosePin } from "./ChoosePin.tsx";
import { ATTEND, PIN, SIGN_BOTH, TABLET } from "./fr.ts";
import { owedNow, type Owed, type Sheet, type SheetMember } from "./sheetSigners.ts";
import { PinField, pinLacks } from "./PinField.tsx";
import "../training/sheet.css";

interface AttendProps {
  token: string;
  sheet: Sheet;
  member: SheetMember;
  onSigned: () => void;
  onBack: () => void;
}

const CHANGED = new Set(["/problemes/sheet-has-changed", "/problemes/sentence-has-changed"]);

function Attendance(props: AttendProps & { owed: Owed; pin: string | undefined }) {
  const form = createForm<{ readonly pin: string }, unknown>({
    initial: { pin: "" },
    check: ({ pin }) => (props.pin === undefined ? pinLacks("pin", pin, PIN.lacks) : []),
    send: async ({ pin }, command) => {
      const { sequence, toSign } = props.owed;
      const answer = await ask(
        "attendOnSharedDevice",
        { token: props.token },
        {
          person: props.member.person,
          pin: props.pin ?? pin,
          command,
          sequence,
          shown: props.sheet.shown,
          sentence: toSign.sentence,
        },
      );
      if (answer._tag === "Refusal" && CHANGED.has(answer.problem.type)) await refresh();
      return answer;
    },
    onDone: () => props.onSigned(),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="signing" novalidate onSubmit={submit}>
      <SendingFaces form={form} names={noNames} />
      <p class="signing-sentence">
        {quoted(presenceSentence(props.owed.toSign.sentence, props.owed.toSign))}
      </p>
      <Show when={props.pin === undefined}>
        <PinField
          {...fieldsOf(form)("pin", SIGN_BOTH.pin)}
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
        {ATTEND.act}
      </Button>
    </form>
  );
}

/** One person and the sheet of the session: their code, their presence. */
export function AttendOnDevice(props: AttendProps) {
  const [pin, setPin] = createSignal<string>();
  const [isChoosing, setIsChoosing] = createSignal(false);
  let heading: HTMLParagraphElement | undefined;
  onMount(() => heading?.focus());
  const choosing = () => pin() === undefined && (isChoosing() || !props.member.hasPin);
  const isOpener = () => props.member.person === props.sheet.openedBy.person;
  return (
    <div class="stack">
      <p class="signer-name" tabindex="-1" ref={heading}>
        {props.member.name}
      </p>
      <Show when={owedNow(props.sheet, props.member)} fallback={<p>{ATTEND.nothing}</p>}>
        {(owed) => (
          <Show
            when={choosing()}
            fallback={
              <>
                <Attendance {...props} owed={owed()} pin={pin()} />
                <Show when={pin() === undefined && !isOpener()}>
                  <Button kind="quiet" wide onClick={() => setIsChoosing(true)}>
                    {PIN.forgotten}
                  </Button>
                </Show>
              </>
            }
          >
            <ChoosePin
              token={props.token}
              member={props.member}
              openedBy={props.sheet.openedBy.name}
              vouches={props.sheet.vouches}
              onChosen={setPin}
            />
          </Show>
        )}
      </Show>
      <Button kind="quiet" wide onClick={() => props.onBack()}>
        {TABLET.back}
      </Button>
    </div>
  );
}
