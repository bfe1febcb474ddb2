import { presenceSentence } from "@coopilote/domain/training/sheetFr.ts";
import { Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Refused } from "../ui/Faces.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { quoted } from "../ui/typography.ts";
import type { Extent } from "./Sheet.ts";
import { SIGN } from "./sheetFr.ts";

interface SigningCardProps {
  structure: string;
  session: string;
  sequence: string;
  person: string;
  /** What is signed for, as the sentence says it. */
  extent: Extent;
  /** Hash of the sheet as it is displayed. */
  shown: string;
  isLate: boolean;
  isAgain: boolean;
  /** The one action of the view, or one among others. */
  isMain: boolean;
  onSigned: () => void;
}

const HAS_CHANGED = "/problemes/sheet-has-changed";
const NEEDS_REASON = "/problemes/late-signature-needs-reason";

/** One séquence, one sentence, one button as large as a thumb. */
export function SigningCard(props: SigningCardProps) {
  const form = createForm<{ readonly reason: string; readonly shown: string }, unknown>({
    initial: { reason: "", shown: "" },
    check: ({ reason }): ReadonlyArray<Issue> =>
      asksReason() && reason.trim() === "" ? [{ path: "reason", message: SIGN.lateMissing }] : [],
    send: async ({ reason, shown }, commandId) => {
      const { structure, session, sequence, person } = props;
      const answer = await send(
        structure,
        "signAttendance",
        { session, sequence, person, shown, late: reason.trim() === "" ? null : reason },
        commandId,
      );
      if (answer._tag === "Refusal" && answer.problem.type === HAS_CHANGED) await refresh();
      return answer;
    },
    onDone: () => props.onSigned(),
  });
  const asksReason = (): boolean => props.isLate || form.refusal()?.type === NEEDS_REASON;
  const hasChanged = () => form.refusal()?.type === HAS_CHANGED;
  const sign = (event: SubmitEvent) => {
    event.preventDefault();
    form.change("shown", props.shown);
    void form.submit();
  };
  return (
    <form class="signing" novalidate onSubmit={sign}>
      <Show when={hasChanged()} fallback={<SendingFaces form={form} names={noNames} />}>
        <Refused title={SIGN.changed} />
      </Show>
      <p class="signing-sentence">{quoted(presenceSentence(props.extent))}</p>
      <Show when={asksReason()}>
        <TextArea
          {...fieldsOf(form)("reason", SIGN.lateReason)}
          hint={SIGN.lateHint}
          maxLength={400}
          rows={2}
          value={form.draft().reason}
          onInput={(reason) => form.change("reason", reason)}
        />
      </Show>
      <Button
        wide
        kind={props.isMain ? "main" : "plain"}
        type="submit"
        busy={form.state() === "sending" ? SIGN.signing : undefined}
      >
        {props.isAgain ? SIGN.signAgain : SIGN.sign}
      </Button>
    </form>
  );
}
