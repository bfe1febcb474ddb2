import { createMemo, For, Show, untrack } from "solid-js";
import { MOMENT } from "../forms/fr.ts";
import { LostAnswer } from "../forms/LostAnswer.tsx";
import { noNames } from "../forms/noNames.ts";
import { RefusedBy } from "../readiness/RefusedBy.tsx";
import { refusedField } from "../forms/refusedField.ts";
import { civil } from "../forms/moment.ts";
import type { Issue } from "../server/Answer.ts";
import { type BodyFor, send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { Button } from "../ui/Button.tsx";
import { RadioGroup } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { dayWithin } from "./clock.ts";
import type { TimeDraft } from "./planDraft.ts";
import type { Sheet, SheetLine, SheetSequence } from "./Sheet.ts";
import { PRESENCE } from "./sheetFr.ts";
import { extentToSign, likelyExtent } from "./sheetModel.ts";
import { TimeStepper } from "./TimeStepper.tsx";

type Stated = BodyFor<"statePresence">["presence"];

interface PresenceDraft {
  readonly kind: Stated["kind"];
  readonly arrived: TimeDraft;
  readonly left: TimeDraft;
  readonly reason: string;
}

interface PresenceEditorProps {
  structure: string;
  sheet: Sheet;
  sequence: SheetSequence;
  line: SheetLine;
  name: string;
  onClose: () => void;
}

const at = (time: string): TimeDraft => ({ time, which: "" });

const draftOf = (
  { now, state }: Sheet,
  sequence: SheetSequence,
  line: SheetLine,
): PresenceDraft => {
  const extent =
    state === "open"
      ? likelyExtent(sequence, line, now)
      : (extentToSign(sequence, line) ?? sequence);
  return {
    kind: line.presence?.kind ?? "partial",
    arrived: at(extent.from.time),
    left: at(extent.to.time),
    reason: "",
  };
};

const statedBy = (draft: PresenceDraft, sequence: SheetSequence): Stated => {
  if (draft.kind !== "partial") return { kind: draft.kind };
  const moment = ({ time, which }: TimeDraft) =>
    civil({ day: dayWithin(sequence, time), time, which });
  return { kind: "partial", arrived: moment(draft.arrived), left: moment(draft.left) };
};

const TIMES = [
  { key: "arrived", label: PRESENCE.arrived },
  { key: "left", label: PRESENCE.left },
] as const;

const EXISTS_TWICE = "/problemes/time-exists-twice";

/** Arrival, departure or absence as the formateur states them, by exception and to the minute (j22). */
export function PresenceEditor(props: PresenceEditorProps) {
  const isClosed = () => props.sheet.state === "closed";
  // The line that was opened is the one that is changed, wherever the list moves it meanwhile.
  const of = untrack(() => ({ sequence: props.line.sequence, person: props.line.person }));
  const form = createForm<PresenceDraft, unknown>({
    initial: untrack(() => draftOf(props.sheet, props.sequence, props.line)),
    check: ({ reason }): ReadonlyArray<Issue> =>
      isClosed() && reason.trim() === ""
        ? [{ path: "reason", message: PRESENCE.reasonMissing }]
        : [],
    send: (draft, commandId) =>
      send(
        props.structure,
        "statePresence",
        {
          session: props.sheet.session,
          ...of,
          presence: statedBy(draft, props.sequence),
          reason: draft.reason.trim() === "" ? null : draft.reason,
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const refused = createMemo(() => refusedField(form.refusal()));
  const errorAt = (path: string) => {
    const named = refused();
    return (
      form.errorAt(path) ?? (named?.path.startsWith(path) === true ? named.message : undefined)
    );
  };
  const asksWhich = (path: string) =>
    form.refusal()?.type === EXISTS_TWICE && refused()?.path.startsWith(path) === true;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="presence" novalidate onSubmit={submit}>
      <Show when={refused() === undefined && form.refusal()}>
        {(problem) => <RefusedBy problem={problem()} names={noNames} />}
      </Show>
      <Show when={form.fault()}>
        <LostAnswer />
      </Show>
      <RadioGroup
        name="presence"
        label={PRESENCE.legend(props.name)}
        value={form.draft().kind}
        choices={
          isClosed() ? PRESENCE.kinds.filter(({ value }) => value !== "whole") : PRESENCE.kinds
        }
        onChange={(kind) => form.change("kind", kind)}
      />
      <Show when={form.draft().kind === "partial"}>
        <div class="presence-times">
          <For each={TIMES}>
            {({ key, label }) => (
              <div>
                <TimeStepper
                  name={`presence.${key}`}
                  label={label}
                  error={errorAt(`presence.${key}`)}
                  value={form.draft()[key].time}
                  onInput={(time) => form.change(key, at(time))}
                />
                <Show when={asksWhich(`presence.${key}`) || form.draft()[key].which !== ""}>
                  <RadioGroup
                    name={`presence.${key}.which`}
                    label={PRESENCE.which(label)}
                    value={form.draft()[key].which}
                    choices={MOMENT.choices}
                    onChange={(which) => form.change(key, { ...form.draft()[key], which })}
                  />
                </Show>
              </div>
            )}
          </For>
        </div>
        <p class="small quiet">{PRESENCE.exact}</p>
      </Show>
      <Show when={isClosed()}>
        <TextField
          name="reason"
          label={PRESENCE.reason}
          hint={PRESENCE.reasonHint}
          error={errorAt("reason")}
          maxLength={400}
          value={form.draft().reason}
          onInput={(reason) => form.change("reason", reason)}
        />
      </Show>
      <div class="row">
        <Button type="submit" busy={form.state() === "sending" ? PRESENCE.noting : undefined}>
          {PRESENCE.note}
        </Button>
        <Button kind="quiet" onClick={() => props.onClose()}>
          {PRESENCE.cancel}
        </Button>
      </div>
    </form>
  );
}
