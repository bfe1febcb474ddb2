import { sayingCode } from "@coopilote/domain/training/saying.ts";
import { presenceSentence } from "@coopilote/domain/training/sheetFr.ts";
import { Show } from "solid-js";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Issue } from "../server/Answer.ts";
import { ask, send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Refused } from "../ui/Faces.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { quoted } from "../ui/typography.ts";
import type { Owed } from "./Sheet.ts";
import { SIGN } from "./sheetFr.ts";

interface Draft {
  readonly reason: string;
  readonly shown: string;
  readonly sentence: Owed["sentence"];
}

interface SigningCardProps {
  structure: string;
  session: string;
  sequence: string;
  person: string;
  /** What is signed for, with which words, and whether it asks why. */
  owed: Owed;
  /** Hash of the sheet as it is displayed. */
  shown: string;
  isAgain: boolean;
  /** That the person gave the code of the session, which their words then say. */
  proof?: string | undefined;
  /** The one action of the view, or one among others. */
  isMain: boolean;
  onSigned: () => void;
}

const CHANGED = new Set(["/problemes/sheet-has-changed", "/problemes/sentence-has-changed"]);
const NEEDS_REASON = "/problemes/late-signature-needs-reason";

/** One séquence, one sentence, one button as large as a thumb. */
export function SigningCard(props: SigningCardProps) {
  const form = createForm<Draft, unknown>({
    initial: { reason: "", shown: "", sentence: "presence.1" },
    check: ({ reason }): ReadonlyArray<Issue> =>
      asksReason() && reason.trim() === "" ? [{ path: "reason", message: SIGN.lateMissing }] : [],
    send: async ({ reason, shown, sentence }, commandId) => {
      const { structure, session, sequence, person, proof } = props;
      const signed = { sequence, shown, sentence };
      const late = reason.trim() === "" ? null : reason;
      const answer =
        proof === undefined
          ? await send(structure, "signAttendance", { ...signed, session, person, late }, commandId)
          : await ask(
              "signByCode",
              { structure, session },
              { ...signed, command: commandId, proof },
            );
      if (proof !== undefined && answer._tag === "Done") await refresh();
      if (answer._tag === "Refusal" && CHANGED.has(answer.problem.type)) await refresh();
      return answer;
    },
    onDone: () => props.onSigned(),
  });
  const sentence = () =>
    props.proof === undefined ? props.owed.sentence : sayingCode(props.owed.sentence);
  const asksReason = (): boolean => props.owed.late || form.refusal()?.type === NEEDS_REASON;
  const hasChanged = () => CHANGED.has(form.refusal()?.type ?? "");
  const sign = (event: SubmitEvent) => {
    event.preventDefault();
    form.change("shown", props.shown);
    form.change("sentence", sentence());
    void form.submit();
  };
  return (
    <form class="signing" novalidate onSubmit={sign}>
      <Show when={hasChanged()} fallback={<SendingFaces form={form} names={noNames} />}>
        <Refused title={SIGN.changed} />
      </Show>
      <p class="signing-sentence">{quoted(presenceSentence(sentence(), props.owed))}</p>
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
